import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { DeskDocument } from '../../../domain/translation-desk';
import { TRANSLATION_LOCALE } from '../../../domain/vocabulary';
import { type Answer, ask } from '../../publishing/question';
import { sendWith } from '../../publishing/requests';
import { useSay } from '../../say';
import { useSendTranslationMutation } from '../api';
import { bodyOf, carriedOver, type Draft, draftOf, isTouched } from './draft';
import type { Reasons } from './problems';
import { type Failure, isSourceChanged, type Refusals, refusalsIn } from './refusals';

interface InHand {
  desk: DeskDocument;
  draft: Draft;
  /** Whether it was written for a source that is not there any more. */
  isCarried: boolean;
}

const inHand = (desk: DeskDocument): InHand => ({ desk, draft: draftOf(desk), isCarried: false });

const EMPTY: Answer = { notes: {} };

/** One document being translated: what is written, and what can be done with it. */
export const useDesk = (loaded: DeskDocument, reload: () => Promise<DeskDocument | undefined>) => {
  const say = useSay();
  const { toggleNotification } = useNotification();
  const [send, { isLoading }] = useSendTranslationMutation();
  const [isReloading, setIsReloading] = useState(false);
  const [{ desk, draft, isCarried }, setInHand] = useState(() => inHand(loaded));
  const [refusals, setRefusals] = useState<Refusals>({});
  const [reasons, setReasons] = useState<Reasons>({});
  const isDirty = isCarried || isTouched(desk, draft);

  const change = (key: string, value: string | string[]) => {
    setInHand({ desk, draft: { ...draft, [key]: value }, isCarried });
    setRefusals(({ [key]: _mended, ...others }) => others);
  };

  const failed = async (failure: Failure) => {
    const now = isSourceChanged(failure) ? await reload() : undefined;
    if (now) {
      const carried = carriedOver(desk, draft, now);
      setInHand({ desk: carried, draft: draftOf(carried), isCarried: true });
      setRefusals({ '': [{ name: 'source-changed', message: say('desk-source-changed') }] });
      return;
    }
    const found = refusalsIn(failure, desk.fields);
    setRefusals(found);
    const isShown = Object.keys(found).some((place) => place !== '');
    const message = isShown ? say('desk-refused') : say('desk-failed', { message: failure.message ?? '' });
    toggleNotification({ type: 'warning', message });
  };

  const deliberate = Object.entries(reasons)
    .filter(([, reason]) => reason.trim() !== '')
    .map(([key, reason]) => ({ key, reason: reason.trim() }));

  /** What is sent of the words, if they were changed, with the publication of the source that is looked at. */
  const bodyFor = (isFinal: boolean) => ({
    ...(isDirty && desk.may.save && bodyOf(desk, draft, isFinal)),
    ...(deliberate.length > 0 && { deliberate }),
    sourceSeq: desk.sourceSeq,
  });

  /** Puts what the server has now in the place of what is in hand. */
  const refresh = async () => {
    setIsReloading(true);
    const now = await reload();
    setIsReloading(false);
    setRefusals({});
    setReasons({});
    if (now) setInHand(inHand(now));
  };

  const take = async (action: 'save' | 'publish', body: object, done: string, answer = EMPTY) => {
    const { type, documentId } = desk;
    const result = await sendWith(answer, () => send({ type, documentId, action, body }));
    if ('error' in result) return failed(result.error as Failure);
    await refresh();
    toggleNotification({ type: 'success', message: say(done) });
  };

  const save = () => take('save', bodyFor(false), 'desk-saved');

  const publish = async () => {
    if (!desk.hasDrafts) return take('save', bodyFor(true), 'desk-published');
    if (!desk.isPublic) return take('publish', bodyFor(true), 'desk-published');
    const proposed: Answer = { significance: 'major', notes: { en: say('desk-note') } };
    const answer = await ask({
      kind: 'publish',
      locales: [TRANSLATION_LOCALE],
      documents: 1,
      ...(desk.state === 'outdated' && { earlier: proposed }),
    });
    return answer && take('publish', bodyFor(true), 'desk-published', answer);
  };

  const confirm = () => {
    const { sourceSeq } = desk;
    return desk.hasDrafts
      ? take('publish', { sourceSeq }, 'desk-confirmed', { significance: 'minor', notes: {} })
      : take('save', { ...bodyOf(desk, draft, true), sourceSeq }, 'desk-confirmed');
  };

  return {
    desk,
    draft,
    isDirty,
    isBusy: isLoading || isReloading,
    refusals,
    reasons,
    change,
    giveReason: (key: string, reason: string) => setReasons({ ...reasons, [key]: reason }),
    save,
    publish,
    confirm,
    refresh,
  };
};
