import { achievementMark } from '../../../../domain/addresses';
import { ReportCharts, ThemeCharts } from '../../../charts/report-charts';
import { FigureList } from '../../../components/figure-list';
import { Untranslated } from '../../../components/untranslated';
import { NamedProjects } from './named-projects';
import type { Props } from './props';

/** What was achieved, under the headings of the report. */
export const Themes = ({ report, visit }: Props) => (
  <>
    <h2 class="part" id="achievements">
      {report.achievementsTitle}
    </h2>
    <ReportCharts report={report} locale={visit.locale} />
    {report.themes.map((theme) => (
      <section id={theme.slug} aria-labelledby={`${theme.slug}-title`}>
        <h3 id={`${theme.slug}-title`}>{theme.name}</h3>
        <Untranslated item={theme} visit={visit} />
        {theme.achievements.map(({ documentId, statement, figures, translation }) => (
          <div class="achievement" id={achievementMark(documentId)}>
            <p>{statement}</p>
            <Untranslated item={{ translation }} visit={visit} />
            {figures.length > 0 && (
              <FigureList figures={figures} names={report.names} locale={visit.locale} />
            )}
            <NamedProjects projects={report.projectsOf(documentId)} visit={visit} />
          </div>
        ))}
        <ThemeCharts report={report} theme={theme.slug} locale={visit.locale} />
      </section>
    ))}
  </>
);
