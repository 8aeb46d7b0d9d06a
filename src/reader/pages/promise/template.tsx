import type { VNode } from 'preact';

import { nameOf, type Promised } from '../../api/promise';
import type { Row } from '../../api/record';
import { type PromiseKind, SUBJECTS } from '../../api/updates';
import { Outcome } from '../../components/outcome';
import { PageFoot } from '../../components/page-foot';
import { Standing } from '../../components/standing';
import { TranslationNote } from '../../components/translation-note';
import { messagesIn } from '../../messages';
import type { Move } from '../../moves';
import type { Visit } from '../../page';
import type { PromisedAndReported } from '../../promised-and-reported';
import { Quotation } from './quotation';
import { Silence } from './silence';
import { Story } from './story';

interface Props {
  promised: Promised;
  kind: PromiseKind;
  /** The size of a project: its money, its area. */
  figures: VNode | false;
  moves: Move[];
  /** What was promised against what was reported, for a target with a number. */
  chart?: VNode;
  /** The last reported value against the promise. */
  told: PromisedAndReported | undefined;
  /** What the next report answers to a target. */
  answers: VNode | undefined;
  /** The row that withdrew its translation, where there was one. */
  withdrawn: Row | undefined;
  visit: Visit;
}

/** What it is part of. */
const Belongs = ({ promised, visit }: Pick<Props, 'promised' | 'visit'>) => {
  const say = messagesIn(visit.locale);
  const { measure, pathway, theme } = promised;
  if (!measure && !pathway && !theme) return null;
  return (
    <dl class="belongs">
      {theme && (
        <div>
          <dt>{say.list.by.theme}</dt>
          <dd>
            <a href={`/${visit.prefix}/projects?theme=${theme.slug}`}>{theme.name}</a>
          </dd>
        </div>
      )}
      {measure && (
        <div>
          <dt>{say.partOf}</dt>
          <dd>
            <a href={`/${visit.prefix}/measures/${measure.slug}`}>{measure.title}</a>
          </dd>
        </div>
      )}
      {pathway && (
        <div>
          <dt>{say.pathway(pathway.number)}</dt>
          <dd>
            <a href={`/${visit.prefix}/measures?pathway=${pathway.slug}`}>{pathway.title}</a>
          </dd>
        </div>
      )}
    </dl>
  );
};

export const PromiseTemplate = ({
  promised,
  kind,
  figures,
  moves,
  chart,
  told,
  answers,
  withdrawn,
  visit,
}: Props) => (
  <article class="narrow promise">
    <TranslationNote type={SUBJECTS[kind]} document={promised} withdrawn={withdrawn} visit={visit} />
    <h1>{nameOf(promised)}</h1>
    <p>
      <Standing status={promised.progressStatus} asOf={moves.at(-1)?.update.asOf} locale={visit.locale} />
    </p>
    {told && <Outcome told={told} locale={visit.locale} />}
    <Silence promised={promised} visit={visit} />
    <Quotation promised={promised} kind={kind} visit={visit} />
    {figures}
    {chart}
    <section aria-labelledby="story">
      <h2 id="story">{messagesIn(visit.locale).story}</h2>
      <Story moves={moves} visit={visit} />
      <p class="follow">
        <a href={`/${visit.prefix}${visit.path}/feed.atom`}>{messagesIn(visit.locale).followThis}</a>
      </p>
    </section>
    {answers}
    <Belongs promised={promised} visit={visit} />
    <PageFoot type={SUBJECTS[kind]} document={promised} visit={visit} />
  </article>
);
