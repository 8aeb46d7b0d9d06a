import { wordDifference, type WordSegment } from '../../../domain/word-difference';
import type { Locale } from '../../../domain/vocabulary';
import { messagesIn } from '../../messages';

/** So much of what stayed the same is shown beside what changed. */
const CONTEXT = 30;
/** So much of a changed text is shown where it stands among many. */
const BRIEF = 160;

interface Props {
  before: string | null;
  after: string | null;
  locale: Locale;
  /** In a list of many changes a long text is cut. */
  isBrief: boolean;
}

/** What stayed is cut to what stands next to a change: its end before one, its beginning after one. */
const contextOf = (text: string, isFirst: boolean, isLast: boolean): string => {
  const letters = [...text];
  if (letters.length <= 2 * CONTEXT) return text;
  const beginning = isFirst ? '' : letters.slice(0, CONTEXT).join('');
  const end = isLast ? '' : letters.slice(-CONTEXT).join('');
  return `${beginning}…${end}`;
};

const briefOf = (text: string): string => {
  const letters = [...text];
  return letters.length > BRIEF ? `${letters.slice(0, BRIEF).join('')}…` : text;
};

/** Told by the line through it and the line under it, and in words to who does not see them. */
const Segment = ({
  segment,
  locale,
  isBrief,
}: { segment: WordSegment } & Pick<Props, 'locale' | 'isBrief'>) => {
  const say = messagesIn(locale).record;
  const text = isBrief ? briefOf(segment.text) : segment.text;
  if (segment.kind === 'removed') {
    return (
      <del>
        <span class="hidden">{say.removed} </span>
        {text}
      </del>
    );
  }
  return (
    <ins>
      <span class="hidden">{say.added} </span>
      {text}
    </ins>
  );
};

/** A text as it changed, word by word. */
export const Words = ({ before, after, locale, isBrief }: Props) => {
  const segments = wordDifference(before ?? '', after ?? '', locale);
  const last = segments.length - 1;
  return (
    <p class="words">
      {segments.map((segment, place) =>
        segment.kind === 'same' ? (
          contextOf(segment.text, place === 0, place === last)
        ) : (
          <Segment segment={segment} locale={locale} isBrief={isBrief} />
        ),
      )}
    </p>
  );
};
