import { TargetsChart } from '../../../charts/targets-chart';
import { PageLink } from '../../../components/page-link';
import { Standing } from '../../../components/standing';
import { Untranslated } from '../../../components/untranslated';
import { messagesIn } from '../../../messages';
import { promisedAndReported } from '../../../promised-and-reported';
import { NamedProjects } from './named-projects';
import type { Props } from './props';

type Target = Props['report']['targets'][number];

const TargetRow = ({ target, report, visit }: Props & { target: Target }) => {
  const { slug, statement, progressStatus, latestProgress, indicatorCode } = target;
  const direction = report.indicators.find(({ code }) => code === indicatorCode)?.direction ?? undefined;
  const told = promisedAndReported(target, latestProgress ?? {}, direction, visit.locale);
  return (
    <li>
      <span class="row-name">
        <PageLink visit={visit} path={`/targets/${slug}`}>
          {statement}
        </PageLink>
        {told && <span class="note">{told.sentence}</span>}
        <Untranslated item={target} visit={visit} />
      </span>
      <Standing status={progressStatus} asOf={latestProgress?.asOf} locale={visit.locale} />
    </li>
  );
};

const Targets = ({ report, visit }: Props) => (
  <section id="targets" aria-labelledby="targets-title">
    <h3 id="targets-title">{report.targetsTitle}</h3>
    <TargetsChart report={report} locale={visit.locale} />
    <ul class="rows">
      {report.targets.map((target) => (
        <TargetRow target={target} report={report} visit={visit} />
      ))}
    </ul>
  </section>
);

type Pathway = Props['report']['pathways'][number];

const PathwaySection = ({ pathway, report, visit }: Props & { pathway: Pathway }) => (
  <section id={pathway.slug} aria-labelledby={`${pathway.slug}-title`}>
    <h4 id={`${pathway.slug}-title`}>
      <span class="kicker">{messagesIn(visit.locale).pathway(pathway.number)}</span> {pathway.title}
    </h4>
    <Untranslated item={pathway} visit={visit} />
    {pathway.measures.map(({ slug, title, text, progressStatus, latestProgress, translation }) => (
      <div class="measure">
        <h5>
          <PageLink visit={visit} path={`/measures/${slug}`}>
            {title}
          </PageLink>
        </h5>
        <Standing status={progressStatus} asOf={latestProgress?.asOf} locale={visit.locale} />
        <p>{text}</p>
        <Untranslated item={{ translation }} visit={visit} />
        <NamedProjects projects={report.projectsIn(slug)} visit={visit} />
      </div>
    ))}
  </section>
);

/** What is promised, each with where it stands today and the way to its story. */
export const Promises = (props: Props) => (
  <>
    <h2 class="part" id="promises">
      {props.report.promisesTitle}
    </h2>
    <Targets {...props} />
    <h3 class="part" id="pathways">
      {props.report.pathwaysTitle}
    </h3>
    {props.report.pathways.map((pathway) => (
      <PathwaySection pathway={pathway} {...props} />
    ))}
  </>
);
