import { connect, content, type Reason as Given } from '../content';
import { type Locale, SOURCE_LOCALE } from '../../../src/domain/vocabulary';
import { SUBJECTS } from '../../../src/domain/subject-rules';
import { discard, docIn, type Effect, publish, remove, save, type Saved, unpublish } from './effects';
import type { Choice } from './expected-rows';
import { HAS_SLUG, type Modelled, SHAPES, wordsOf } from './shapes';
import {
  type Bulk,
  type Change,
  type Publish,
  type Reason,
  type Single,
  type Slot,
  SLOTS,
  type Step,
  type Unpublish,
} from './steps';
import { isSubject } from './subjects';
import type { Walk, Write } from './walk';
import type { Doc } from './world';

const NO_CHOICE: Choice = { significance: null, notes: {} };

const NOTES: Record<Locale, string> = { 'zh-Hans': '说明为什么。', en: 'It says why.' };
const OTHER: Record<Locale, Locale> = { 'zh-Hans': 'en', en: 'zh-Hans' };

let born = 0;

const serverOf = (walk: Walk, type: Modelled) => content(walk.office.panel, type);

const linkData = (links: Doc['links']) =>
  Object.fromEntries(
    Object.entries(links).map(([name, to]) => [name, to ? { set: [{ documentId: to }] } : { set: [] }]),
  );

/** Makes the document of a slot, and first those that it cannot be without. */
const ensure = async (walk: Walk, slot: Slot): Promise<Doc> => {
  const type = SLOTS[slot];
  const known = walk.world.slots[slot];
  if (known && walk.world.docs[known]) return docIn(walk.world, known);
  const links: Record<string, string> = {};
  if (type === 'progress-update') {
    links.article = (await ensure(walk, 'a1')).documentId;
    links.project = (await ensure(walk, 'p1')).documentId;
  }
  const number = (born += 1);
  const slug = `model-${process.pid}-${number}`;
  const words = wordsOf(type, SOURCE_LOCALE, 0);
  const facts = { ...SHAPES[type].facts, ...(type === 'indicator' && { code: slug }) };
  const data = {
    ...words,
    ...facts,
    ...(HAS_SLUG.includes(type) && { slug }),
    ...(isSubject(type) && { progressStatus: 'not-started', reportEvery: 90 }),
    ...Object.fromEntries(Object.entries(links).map(([name, to]) => [name, connect(to)])),
  };
  let documentId = '';
  await walk.write({
    choice: NO_CHOICE,
    send: async () => {
      const answer = await serverOf(walk, type).create(data);
      documentId = answer.body.data?.documentId ?? '';
      return answer;
    },
    apply: (effect) => {
      effect.world.slots[slot] = documentId;
      effect.world.docs[documentId] = {
        type,
        documentId,
        slug,
        born: number,
        drafts: {},
        facts: {},
        links: {},
        shown: {},
        shownFacts: {},
        shownLinks: {},
      };
      save(effect, docIn(effect.world, documentId), SOURCE_LOCALE, { words, facts, links });
    },
  });
  return docIn(walk.world, documentId);
};

const choiceOf = ({ significance, note }: Reason, locales: Locale[]): Choice => ({
  significance,
  notes: note === 'right' ? Object.fromEntries(locales.map((locale) => [locale, NOTES[locale]])) : {},
});

/** A choice as a request carries it: one note as a text, several by their languages. */
const givenOf = ({ significance, note }: Reason, locales: Locale[]): Given => {
  const notes = locales.map(
    (locale) => [locale, NOTES[note === 'foreign' ? OTHER[locale] : locale]] as const,
  );
  const [only] = notes;
  return {
    ...(significance && { significance }),
    ...(note !== 'none' && { changeNote: notes.length === 1 && only ? only[1] : Object.fromEntries(notes) }),
  };
};

const refuseForeign = ({ refusals }: Effect, { note }: Reason): void => {
  if (note === 'foreign') refusals.push('change-note-language');
};

/** What an edit says: a language that is new to a document needs all its words. */
const savedBy = (doc: Doc, locale: Locale, { wording, facts }: Change): Saved => {
  const isNew = !(SHAPES[doc.type].hasDrafts ? doc.drafts : doc.shown)[locale];
  const { otherFacts } = SHAPES[doc.type];
  return {
    words: wording === null && !isNew ? undefined : wordsOf(doc.type, locale, wording ?? 0),
    facts: facts === null ? {} : (otherFacts[facts % otherFacts.length] ?? {}),
    links: {},
  };
};

const edit = (walk: Walk, { type, documentId }: Doc, locale: Locale, saved: Saved): Write => ({
  choice: NO_CHOICE,
  send: () =>
    serverOf(walk, type).update(
      documentId,
      { ...saved.words, ...saved.facts, ...linkData(saved.links) },
      locale,
    ),
  apply: (effect) => save(effect, docIn(effect.world, documentId), locale, saved),
});

/** The panel saves what the form says and publishes it in one. */
const publishing = (walk: Walk, doc: Doc, { locale, change, reason }: Publish): Write => {
  const { type, documentId } = doc;
  const saved = savedBy(doc, locale, change);
  return {
    choice: choiceOf(reason, [locale]),
    send: () =>
      serverOf(walk, type).publish(
        documentId,
        { ...saved.words, ...saved.facts },
        locale,
        givenOf(reason, [locale]),
      ),
    apply: (effect) => {
      refuseForeign(effect, reason);
      save(effect, docIn(effect.world, documentId), locale, saved);
      publish(effect, docIn(effect.world, documentId), [locale]);
    },
  };
};

const withdrawing = (walk: Walk, { type, documentId }: Doc, { locale, reason }: Unpublish): Write => ({
  choice: choiceOf(reason, [locale]),
  send: () => serverOf(walk, type).unpublish(documentId, locale, givenOf(reason, [locale])),
  apply: (effect) => {
    const doc = docIn(effect.world, documentId);
    if (!doc.shown[locale]) effect.refusals.push('NotFoundError');
    refuseForeign(effect, reason);
    unpublish(effect, doc, [locale]);
  },
});

const bulk = async (walk: Walk, { do: kind, slots, locales, reason }: Bulk): Promise<void> => {
  const made: Doc[] = [];
  for (const slot of slots) made.push(await ensure(walk, slot));
  const isPublish = kind === 'bulkPublish';
  const docs = made.filter((doc) => locales.every((locale) => (isPublish ? doc.drafts : doc.shown)[locale]));
  const [first] = docs;
  if (!first) return;
  const ids = docs.map(({ documentId }) => documentId);
  const given = givenOf(reason, locales);
  const server = serverOf(walk, first.type);
  await walk.write({
    choice: choiceOf(reason, locales),
    send: () =>
      isPublish ? server.bulkPublish(ids, locales, given) : server.bulkUnpublish(ids, locales, given),
    apply: (effect) => {
      refuseForeign(effect, reason);
      for (const id of ids) (isPublish ? publish : unpublish)(effect, docIn(effect.world, id), locales);
    },
  });
};

const linking = (doc: Doc, name: string, to: Doc | undefined): Saved => {
  const others = SUBJECTS.filter((subject) => subject !== name && name !== 'article' && to);
  const isMove = doc.type === 'progress-update';
  return {
    words: undefined,
    facts: {},
    links: {
      ...(isMove && Object.fromEntries(others.map((subject) => [subject, null]))),
      [name]: to?.documentId ?? null,
    },
  };
};

const pair = (walk: Walk, doc: Doc, step: Publish | Unpublish): Write =>
  step.do === 'publish' ? publishing(walk, doc, step) : withdrawing(walk, doc, step);

const doSingle = async (walk: Walk, step: Single): Promise<void> => {
  if ('slots' in step) return bulk(walk, step);
  const doc = await ensure(walk, step.slot);
  const { type, documentId } = doc;
  switch (step.do) {
    case 'edit':
      return walk.write(edit(walk, doc, step.locale, savedBy(doc, step.locale, step.change)));
    case 'publish':
    case 'unpublish':
      return walk.write(pair(walk, doc, step));
    case 'link': {
      const to = step.to ? await ensure(walk, step.to) : undefined;
      return walk.write(edit(walk, doc, SOURCE_LOCALE, linking(doc, step.name, to)));
    }
    case 'discard':
      if (!doc.drafts[step.locale]) return;
      return walk.write({
        choice: NO_CHOICE,
        send: () => serverOf(walk, type).discard(documentId, step.locale),
        apply: (effect) => discard(effect, docIn(effect.world, documentId), step.locale),
      });
    case 'delete': {
      const { locale } = step;
      if (locale !== '*' && !(SHAPES[type].hasDrafts ? doc.drafts : doc.shown)[locale]) return;
      return walk.write({
        choice: NO_CHOICE,
        send: () => serverOf(walk, type).remove(documentId, locale),
        apply: (effect) => remove(effect, docIn(effect.world, documentId), locale),
      });
    }
  }
};

/** Does one step on the real server and in the model. */
export const doStep = async (walk: Walk, step: Step): Promise<void> => {
  if (step.do !== 'together') return doSingle(walk, step);
  const first = await ensure(walk, step.first.slot);
  const second = await ensure(walk, step.second.slot);
  const isComplete = first.drafts[step.first.locale] && second.drafts[step.second.locale];
  if (isComplete) await walk.write(pair(walk, first, step.first), pair(walk, second, step.second));
};
