import { z } from 'zod';

import { LEVELS } from '../../../domain/vocabulary';
import { translationSchema } from '../../api/language';
import { Untranslated } from '../../components/untranslated';
import { messagesIn } from '../../messages';
import type { List } from './list';

const item = z.object({
  documentId: z.string(),
  title: z.string(),
  recipient: z.string(),
  awardedBy: z.string().nullable(),
  level: z.enum(LEVELS),
  year: z.number(),
  theme: z.object({ name: z.string() }).nullish(),
  translation: translationSchema,
});

export const honors: List<z.infer<typeof item>> = {
  name: 'honors',
  query: 'populate[theme][fields]=name&sort=year:desc,order:asc',
  item,
  rows: (items, { visit }) => {
    const say = messagesIn(visit.locale);
    return (
      <ul class="rows">
        {items.map(({ documentId, title, recipient, awardedBy, level, year, theme, translation }) => (
          <li id={`honor-${documentId}`}>
            <span class="row-name">
              <strong>{recipient}</strong> {title}
              <span class="note">
                {[say.list.year(year), awardedBy, theme?.name].filter(Boolean).join(' · ')}
              </span>
              <Untranslated item={{ translation }} visit={visit} />
            </span>
            <span class={`level level-${level}`}>{say.levels[level]}</span>
          </li>
        ))}
      </ul>
    );
  },
};
