import type { Locale } from '../../../domain/vocabulary';
import { ReportCharts, ThemeCharts } from '../../charts/report-charts';
import { TargetsChart } from '../../charts/targets-chart';
import { FigureList } from '../../components/figure-list';
import { Status } from '../../components/status';
import { prefixOf } from '../../language';
import { messagesIn } from '../../messages';
import type { PresentedReport } from './presenter';

interface Props {
  report: PresentedReport;
  locale: Locale;
}

export const TitleBlock = ({ report }: Props) => (
  <header class="title-block">
    {report.article.kicker && <p class="kicker">{report.article.kicker}</p>}
    <h1>{report.article.title}</h1>
    {report.article.subtitle && <p class="subtitle">{report.article.subtitle}</p>}
    <p class="byline">
      {report.article.byline.map(({ role, names }) => (
        <span>
          {role} {names}
        </span>
      ))}
    </p>
    <p class="byline">{report.published}</p>
    {report.article.lead && <p class="lead">{report.article.lead}</p>}
  </header>
);

export const Contents = ({ report, locale }: Props) => (
  <nav class="contents" aria-label={messagesIn(locale).contents}>
    <h2>{messagesIn(locale).contents}</h2>
    <ol>
      {report.contents.map(({ id, title }) => (
        <li>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ol>
  </nav>
);

export const Themes = ({ report, locale }: Props) => (
  <>
    <h2 class="part">{report.achievementsTitle}</h2>
    <ReportCharts report={report} locale={locale} />
    {report.themes.map((theme) => (
      <section id={theme.slug} aria-labelledby={`${theme.slug}-title`}>
        <h3 id={`${theme.slug}-title`}>{theme.name}</h3>
        {theme.achievements.map(({ statement, figures }) => (
          <div class="achievement">
            <p>{statement}</p>
            {figures.length > 0 && <FigureList figures={figures} names={report.names} locale={locale} />}
          </div>
        ))}
        <ThemeCharts report={report} theme={theme.slug} locale={locale} />
      </section>
    ))}
  </>
);

export const Honors = ({ report, locale }: Props) => {
  const say = messagesIn(locale);
  return (
    <section id="honors" aria-labelledby="honors-title">
      <h3 id="honors-title">{say.honors}</h3>
      {report.levels.map(({ level, name, honors }) => (
        <div class={`honors honors-${level}`}>
          <h4>{say.honorsOf(name, honors.length)}</h4>
          <ul>
            {honors.map((honor) => (
              <li>
                <strong>{honor.recipient}</strong>
                <span>{honor.title}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
};

/** The source's captions; a picture that is not held is not replaced by another. */
export const Photos = ({ report, locale, placement }: Props & { placement: string }) => {
  const say = messagesIn(locale);
  return (
    <div class="photos">
      {report.photosAfter(placement).map(({ caption, credit }) => (
        <p class="caption">
          <span class="caption-label">{say.photo}</span>
          <span>
            {caption}
            <small>
              {[say.photoWithoutImage, credit && `${say.credit} ${credit}`].filter(Boolean).join(' · ')}
            </small>
          </span>
        </p>
      ))}
    </div>
  );
};

export const Promises = ({ report, locale }: Props) => {
  const say = messagesIn(locale);
  const prefix = prefixOf(locale);
  return (
    <>
      <h2 class="part">{report.promisesTitle}</h2>
      <section id="targets" aria-labelledby="targets-title">
        <h3 id="targets-title">{report.targetsTitle}</h3>
        <TargetsChart report={report} locale={locale} />
        <ul class="targets">
          {report.targets.map((target) => (
            <li>
              <a href={`/${prefix}/targets/${target.slug}`}>{target.statement}</a>
              <Status status={target.progressStatus} locale={locale} />
            </li>
          ))}
        </ul>
      </section>
      <h3 class="part">{report.pathwaysTitle}</h3>
      {report.pathways.map((pathway) => (
        <section id={pathway.slug} aria-labelledby={`${pathway.slug}-title`}>
          <h4 id={`${pathway.slug}-title`}>
            <span class="kicker">{say.pathway(pathway.number)}</span> {pathway.title}
          </h4>
          {pathway.measures.map((measure) => (
            <div class="measure">
              <h5>
                <a href={`/${prefix}/measures/${measure.slug}`}>{measure.title}</a>
              </h5>
              <Status status={measure.progressStatus} locale={locale} />
              <p>{measure.text}</p>
            </div>
          ))}
        </section>
      ))}
    </>
  );
};
