import type { PublicationAction } from '../domain/publication';
import type { Snapshot } from '../domain/snapshot';
import type { Locale } from '../domain/vocabulary';
import { currentActor } from './actor';
import { append } from './append';
import { requireFigures } from './figures/require-figures';
import { tellRecorded } from './listeners';
import { causeOf, type Recording, type RowReason } from './recording';
import { pageIdOf, slugOf, titleOf } from './titles';
import { restsOn } from './translation-base/rests-on';
import { writeBase } from './translation-base/table';

/**
 * Adds the row that says what became of a document in one language.
 * @param snapshot nothing for what is withdrawn
 */
export const addRow = async (
  recording: Recording,
  locale: Locale,
  action: PublicationAction,
  reason: RowReason,
  snapshot: Snapshot | null,
): Promise<void> => {
  const { transaction, type, documentId, standing } = recording;
  const stood = standing.get(locale);
  const shown = snapshot ?? stood?.snapshot;
  if (!shown) return;
  const sourceSeq = snapshot
    ? await restsOn(recording, locale, snapshot, reason.significance)
    : (stood?.sourceSeq ?? null);
  const isNamed = recording.locales.includes(locale);
  const deliberate =
    snapshot && sourceSeq !== null && isNamed
      ? await requireFigures(recording, snapshot, sourceSeq, stood)
      : stood?.deliberate;
  const publication = {
    ...{ type, documentId, locale, action, ...reason },
    title: titleOf(type, shown),
    slug: slugOf(shown),
    sourceSeq,
    causeSeq: causeOf(recording, locale)?.seq ?? null,
    pageId: pageIdOf(type, shown),
    snapshot,
    actor: currentActor(),
    ...(snapshot && deliberate?.length && { deliberate }),
  };
  const restsOnSource = sourceSeq !== null && snapshot && isNamed;
  const [seq] = await Promise.all([
    append(transaction, publication),
    restsOnSource &&
      writeBase(transaction, { type, document_id: documentId, seq: sourceSeq, draft_digest: null }),
    tellRecorded(transaction, { type, documentId, locale, snapshot }),
  ]);
  recording.added[locale] = { seq, significance: reason.significance };
};
