import type { Direction } from '../../../domain/vocabulary';
import { achievementMark, reportPath } from '../../../domain/addresses';
import type { Answer } from '../../api/answers';
import { resultIn, type TargetFields } from '../../charts/select-targets';
import { Outcome } from '../../components/outcome';
import { PageLink } from '../../components/page-link';
import { Untranslated } from '../../components/untranslated';
import { messagesIn } from '../../messages';
import type { Visit } from '../../page';
import { promisedAndReported } from '../../promised-and-reported';

interface Props {
  answers: Answer[];
  target: TargetFields;
  direction: Direction | undefined;
  visit: Visit;
}

/** What the figures of an achievement come to, held against the target. */
const outcomeOf = ({ figures }: Answer, { target, direction, visit }: Omit<Props, 'answers'>) => {
  const result = resultIn(target.year, target, figures);
  if (!result || !target.unit) return undefined;
  const reported = { value: result.value, unit: target.unit, asOf: `${target.year}-12-31` };
  return promisedAndReported(target, reported, direction, visit.locale);
};

/** What the next report says came of a target, by its indicator and its year. */
export const Answers = ({ answers, ...props }: Props) => {
  const { visit } = props;
  const say = messagesIn(visit.locale).record.promise;
  const year = answers[0]?.report?.year;
  if (!year) return null;
  return (
    <section class="answers" aria-labelledby="answers">
      <h2 id="answers">{say.answerTitle(year)}</h2>
      {answers.map((answer) => {
        const told = outcomeOf(answer, props);
        return (
          <>
            <blockquote>
              <p>{answer.statement}</p>
            </blockquote>
            <Untranslated item={answer} visit={visit} />
            {told && <Outcome told={told} locale={visit.locale} />}
            {answer.report?.year && (
              <p class="source">
                <PageLink
                  visit={visit}
                  path={`${reportPath(answer.report.year)}#${achievementMark(answer.documentId)}`}
                >
                  {say.inReport(answer.report.year)}
                </PageLink>
              </p>
            )}
          </>
        );
      })}
    </section>
  );
};
