import { dayOf } from '../../../src/domain/days';
import { SUBJECTS } from '../../../src/domain/subject-rules';
import { type Locale, LOCALES, SOURCE_LOCALE } from '../../../src/domain/vocabulary';
import { type Facts, SHAPES, type Words } from './shapes';
import { isSubject } from './subjects';
import { type Doc, docsOf, type World } from './world';

/** What a write does to a world, told as it is done: why it is refused, and which versions it names itself. */
export interface Effect {
  world: World;
  refusals: string[];
  /** `documentId locale` of what the write names, or carries with what it names. */
  named: Map<string, 'named' | 'carried'>;
}

export const placeKey = (documentId: string, locale: Locale): string => `${documentId} ${locale}`;

export const docIn = (world: World, documentId: string): Doc => {
  const doc = world.docs[documentId];
  if (!doc) throw new Error(`The model has no document ${documentId}`);
  return doc;
};

export interface Saved {
  words: Words | undefined;
  facts: Facts;
  links: Record<string, string | null>;
}

/** A value that answers a target in another kind of unit is refused at each save; targets are in per cent. */
const checkUnit = ({ refusals }: Effect, facts: Facts, links: Doc['links']): void => {
  if (links.target && facts.unit && facts.unit !== '%') refusals.push('unit-of-other-kind-than-target');
};

/** Saves a draft, or what has no drafts: words are of one language, facts and links of all. */
export const save = (effect: Effect, doc: Doc, locale: Locale, { words, facts, links }: Saved): void => {
  const isDraft = SHAPES[doc.type].hasDrafts;
  const versions = isDraft ? doc.drafts : doc.shown;
  if (words) versions[locale] = words;
  if (isDraft) {
    doc.facts = { ...doc.facts, ...facts };
    doc.links = { ...doc.links, ...links };
  } else {
    doc.shownFacts = { ...doc.shownFacts, ...facts };
    effect.named.set(placeKey(doc.documentId, locale), 'named');
  }
  checkUnit(effect, doc.facts, doc.links);
};

/** What is public in a language needs a public source, and an update a subject that is public there. */
const checkShown = ({ world, refusals }: Effect, doc: Doc): void => {
  if (!doc.shown[SOURCE_LOCALE]) refusals.push('source-not-public');
  if (doc.type !== 'progress-update') return;
  if (String(doc.shownFacts.asOf) > dayOf(new Date())) refusals.push('as-of-in-future');
  const subject = SUBJECTS.map((name) => doc.shownLinks[name]).find(Boolean);
  const isHomeless = LOCALES.some(
    (locale) => doc.shown[locale] && !(subject && world.docs[subject]?.shown[locale]),
  );
  if (isHomeless) refusals.push('subject-missing', 'subject-not-public');
  checkUnit({ world, refusals, named: new Map() }, doc.shownFacts, doc.shownLinks);
};

const show = (effect: Effect, doc: Doc, locale: Locale, as: 'named' | 'carried'): void => {
  const draft = doc.drafts[locale];
  if (!draft) return;
  doc.shown[locale] = draft;
  if (locale === SOURCE_LOCALE) {
    doc.shownFacts = { ...doc.facts };
    doc.shownLinks = { ...doc.links };
  }
  effect.named.set(placeKey(doc.documentId, locale), as);
};

/** Publishes a document and, with an article, the updates that rest on it. */
export const publish = (effect: Effect, doc: Doc, locales: Locale[]): void => {
  const among = LOCALES.filter((locale) => locales.includes(locale));
  for (const locale of among) show(effect, doc, locale, 'named');
  checkShown(effect, doc);
  if (doc.type !== 'article') return;
  const updates = docsOf(effect.world, 'progress-update').filter(
    (update) => update.links.article === doc.documentId,
  );
  for (const update of updates) {
    const carried = among.filter(
      (locale) => update.drafts[locale] && (among.includes(SOURCE_LOCALE) || update.shown[SOURCE_LOCALE]),
    );
    for (const locale of carried) show(effect, update, locale, 'carried');
    if (carried.length > 0) checkShown(effect, update);
  }
};

const withdraw = (effect: Effect, doc: Doc, locale: Locale, as: 'named' | 'carried'): void => {
  if (!doc.shown[locale]) return;
  doc.shown[locale] = undefined;
  effect.named.set(placeKey(doc.documentId, locale), as);
};

/** Public updates about a subject, in one of some languages. */
const isSpokenOf = ({ world }: Effect, doc: Doc, locales: readonly Locale[]): boolean =>
  isSubject(doc.type) &&
  docsOf(world, 'progress-update').some(
    (update) =>
      update.shownLinks[doc.type] === doc.documentId && locales.some((locale) => update.shown[locale]),
  );

/** A theme that has something public under it, in one of some languages. */
const isThemeInUse = ({ world }: Effect, theme: Doc, locales: readonly Locale[]): boolean =>
  theme.type === 'theme' &&
  docsOf(world, 'project').some(
    (project) =>
      project.shownLinks.theme === theme.documentId &&
      locales.some((locale) => theme.shown[locale] && project.shown[locale]),
  );

const checkTranslation = ({ refusals }: Effect, doc: Doc): void => {
  const isLeft = LOCALES.some((locale) => doc.shown[locale]) && !doc.shown[SOURCE_LOCALE];
  if (isLeft) refusals.push('translation-is-public');
};

/** Withdraws a document and, with an article, the updates that are public with it. */
export const unpublish = (effect: Effect, doc: Doc, locales: Locale[]): void => {
  if (isSpokenOf(effect, doc, locales)) effect.refusals.push('subject-has-updates');
  const withdrawn = locales.filter((locale) => doc.shown[locale]);
  for (const locale of withdrawn) withdraw(effect, doc, locale, 'named');
  if (locales.includes(SOURCE_LOCALE)) checkTranslation(effect, doc);
  if (doc.type !== 'article') return;
  for (const update of docsOf(effect.world, 'progress-update')) {
    if (update.shownLinks.article !== doc.documentId) continue;
    for (const locale of withdrawn) withdraw(effect, update, locale, 'carried');
    checkTranslation(effect, update);
  }
};

/** Brings a draft back to what is public. */
export const discard = (effect: Effect, doc: Doc, locale: Locale): void => {
  const words = doc.shown[locale];
  if (!words) return void effect.refusals.push('NotFoundError');
  doc.drafts[locale] = words;
  if (locale !== SOURCE_LOCALE) return;
  doc.facts = { ...doc.shownFacts };
  doc.links = { ...doc.shownLinks };
};

/** Removes a document or a translation that is not public; what has no drafts goes at once. */
export const remove = (effect: Effect, doc: Doc, locale: Locale | '*'): void => {
  const { world, refusals } = effect;
  const locales = locale === '*' ? [...LOCALES] : [locale];
  const isPublic = locales.some((name) => doc.shown[name]);
  if (SHAPES[doc.type].hasDrafts) {
    if (isSpokenOf(effect, doc, locales)) refusals.push('subject-has-updates');
    if (isPublic) refusals.push('withdraw-first');
  }
  if (isThemeInUse(effect, doc, locales)) refusals.push('theme-in-use');
  for (const name of locales) {
    doc.drafts[name] = undefined;
    withdraw(effect, doc, name, 'named');
  }
  if (locale !== '*') return;
  world.docs = Object.fromEntries(Object.entries(world.docs).filter(([id]) => id !== doc.documentId));
  for (const other of Object.values(world.docs)) {
    for (const [name, to] of Object.entries(other.links)) {
      if (to === doc.documentId) other.links[name] = null;
    }
  }
};
