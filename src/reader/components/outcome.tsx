import type { Locale } from '../../domain/vocabulary';
import { messagesIn } from '../messages';
import type { PromisedAndReported } from '../promised-and-reported';

/** What was promised, what was reported, and what that comes to: a sign and words, never the colour alone. */
const SIGNS: Record<PromisedAndReported['outcome'], string> = {
  met: '✓',
  exceeded: '✓',
  short: '↓',
  'so-far': '…',
};

export const Outcome = ({ told, locale }: { told: PromisedAndReported; locale: Locale }) => (
  <p class="outcome">
    {told.sentence}{' '}
    <span class={`outcome-word outcome-${told.outcome}`}>
      <span aria-hidden="true">{SIGNS[told.outcome]}</span>{' '}
      {messagesIn(locale).record.promise.outcomes[told.outcome]}
    </span>
  </p>
);
