import { changeText, valueText } from '../../../domain/figure-text';
import type { Locale, RankScope, Status as StatusCode } from '../../../domain/vocabulary';
import type { Change, ChangedFigure } from '../../api/record';
import { messagesIn } from '../../messages';
import type { Names } from '../../record/names';
import { StatusMove } from '../move';
import { plainValueText } from './value-text';
import { Words } from './words';

interface Props {
  change: Change;
  names: Names;
  locale: Locale;
  isBrief: boolean;
}

/** From what to what: seen as an arrow, read aloud as a sentence. */
const FromTo = ({ before, after, locale }: { before: string; after: string; locale: Locale }) => {
  const say = messagesIn(locale).record;
  return (
    <p class="from-to">
      <span class="hidden">{say.from} </span>
      <del>{before}</del> <span aria-hidden="true">→</span>
      <span class="hidden"> {say.to} </span> <ins>{after}</ins>
    </p>
  );
};

/** All that a figure says, in one line. */
const figureText = (figure: ChangedFigure | null, locale: Locale): string => {
  const say = messagesIn(locale);
  const { changePercent, rank, rankScope } = figure ?? {};
  const told = [
    valueText(figure ?? {}, locale),
    typeof changePercent === 'number' ? say.onYearBefore(changeText(changePercent, locale)) : '',
    rank && rankScope ? say.rank(rank, say.rankScopes[rankScope as RankScope]) : '',
  ];
  return told.filter(Boolean).join(' · ') || say.record.nothing;
};

/** What an image was called, or is described by; the picture itself may be gone. */
const imageName = (image: Extract<Change, { kind: 'image' }>['before'], locale: Locale): string =>
  image ? image.alternativeText || image.name || image.url : messagesIn(locale).record.nothing;

const isStatus = ({ field }: Change): boolean => field === 'progressStatus';

/** What is different, in the form that its kind is read best in. */
export const Told = ({ change, names, locale, isBrief }: Props) => {
  const say = messagesIn(locale).record;
  if (change.kind === 'words') {
    return <Words before={change.before} after={change.after} locale={locale} isBrief={isBrief} />;
  }
  if (change.kind === 'order' || change.kind === 'form') {
    return <p>{change.kind === 'order' ? say.newOrder : say.newForm}</p>;
  }
  if (change.kind === 'value' && isStatus(change) && change.before && change.after) {
    return <StatusMove from={change.before as StatusCode} to={change.after as StatusCode} locale={locale} />;
  }
  const textOf = (side: 'before' | 'after'): string => {
    if (change.kind === 'figure') return figureText(change[side], locale);
    if (change.kind === 'image') return imageName(change[side], locale);
    if (change.kind === 'link') return names.documents.get(change[side] ?? '') || say.nothing;
    return plainValueText(String(change.path.at(-1)), change[side], locale, names);
  };
  return <FromTo before={textOf('before')} after={textOf('after')} locale={locale} />;
};
