import { z } from 'zod';

import { achievementMark, reportPath } from '../../../domain/addresses';
import { figureSchema, readIndicatorNames } from '../../api/figure';
import { translationSchema } from '../../api/language';
import { FigureList } from '../../components/figure-list';
import { Untranslated } from '../../components/untranslated';
import { messagesIn } from '../../messages';
import type { List } from './list';

const item = z.object({
  documentId: z.string(),
  statement: z.string(),
  year: z.number(),
  figures: z.array(figureSchema),
  theme: z.object({ name: z.string() }).nullish(),
  report: z.object({ year: z.number().nullable() }).nullish(),
  translation: translationSchema,
});

export const achievements: List<z.infer<typeof item>> = {
  name: 'achievements',
  query:
    'fields=statement,year&populate[figures]=true&populate[theme][fields]=name&populate[report][fields]=year&sort=year:desc,order:asc',
  item,
  rows: async (items, { read, visit }) => {
    const say = messagesIn(visit.locale);
    const names = await readIndicatorNames(
      read,
      items.flatMap(({ figures }) => figures),
      visit.locale,
    );
    return (
      <ol class="achievements">
        {items.map(({ documentId, statement, year, figures, theme, report, translation }) => (
          <li class="achievement">
            <p class="note">{[say.list.year(year), theme?.name].filter(Boolean).join(' · ')}</p>
            <p>{statement}</p>
            <Untranslated item={{ translation }} visit={visit} />
            {figures.length > 0 && <FigureList figures={figures} names={names} locale={visit.locale} />}
            {report?.year && (
              <p class="more">
                <a href={`/${visit.prefix}${reportPath(report.year)}#${achievementMark(documentId)}`}>
                  {say.list.inReport(report.year)}
                </a>
              </p>
            )}
          </li>
        ))}
      </ol>
    );
  },
};
