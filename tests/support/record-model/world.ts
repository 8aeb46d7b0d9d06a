import { canonicalText } from '../../../src/domain/snapshot';
import { isSubject } from './subjects';
import { type Locale, LOCALES, SOURCE_LOCALE } from '../../../src/domain/vocabulary';
import { type Facts, HAS_SLUG, type Modelled, SHAPES, type Words } from './shapes';

export type Links = Record<string, string | null>;
type InLocales<Item> = Partial<Record<Locale, Item>>;

/** One document: what its editors work on, and what the public sees of it. */
export interface Doc {
  type: Modelled;
  documentId: string;
  slug: string;
  /** Of two documents the one that was begun earlier has the smaller number. */
  born: number;
  drafts: InLocales<Words>;
  facts: Facts;
  /** Where each link is meant to go, whether or not anything stands there. */
  links: Links;
  shown: InLocales<Words>;
  shownFacts: Facts;
  shownLinks: Links;
}

/** All documents of one sequence of steps. */
export interface World {
  docs: Record<string, Doc>;
  /** documentIds by the names that the steps use. */
  slots: Record<string, string>;
}

export const emptyWorld = (): World => ({ docs: {}, slots: {} });

export const docsOf = (world: World, type: Modelled): Doc[] =>
  Object.values(world.docs).filter((doc) => doc.type === type);

/** The public updates about a subject, the one that says where it stands last. */
export const updatesAbout = (world: World, { type, documentId }: Doc): Doc[] =>
  docsOf(world, 'progress-update')
    .filter((update) => update.shown[SOURCE_LOCALE] && update.shownLinks[type] === documentId)
    .sort((one, other) => asOf(one).localeCompare(asOf(other)) || one.born - other.born);

const asOf = (update: Doc): string => String(update.shownFacts.asOf);

const standingOf = (world: World, doc: Doc): Facts => {
  if (!isSubject(doc.type)) return {};
  const latest = updatesAbout(world, doc).at(-1)?.shownFacts;
  return {
    progressStatus: latest?.progressStatus ?? doc.shownFacts.initialStatus,
    lastReportedOn: latest?.asOf ?? null,
    latestValue: latest?.value ?? null,
    latestUnit: latest?.unit ?? null,
  };
};

export type View = Record<string, unknown>;

/** What the record holds of a document in a language: links as they are meant. */
export const meantView = (world: World, documentId: string, locale: Locale): View | undefined => {
  const doc = world.docs[documentId];
  const words = doc?.shown[locale];
  if (!doc || !words) return undefined;
  const links = Object.keys(SHAPES[doc.type].links).map((name): [string, unknown] => {
    const to = doc.shownLinks[name];
    return [name, to ? { documentId: to } : null];
  });
  return {
    documentId,
    locale,
    ...(HAS_SLUG.includes(doc.type) && { slug: doc.slug }),
    ...words,
    ...doc.shownFacts,
    ...standingOf(world, doc),
    ...Object.fromEntries(links),
  };
};

/** What the public reads of it: a link leads to what stands in the same language, or to nothing. */
export const shownView = (world: World, documentId: string, locale: Locale): View | undefined => {
  const view = meantView(world, documentId, locale);
  const doc = world.docs[documentId];
  if (!view || !doc) return undefined;
  const lost = Object.keys(SHAPES[doc.type].links).filter((name) => {
    const to = doc.shownLinks[name];
    return to && !world.docs[to]?.shown[locale];
  });
  return { ...view, ...Object.fromEntries(lost.map((name) => [name, null])) };
};

/** What an entry says of the names in a view; of others nothing is expected. */
export const like = (entry: Record<string, unknown>, view: View): string =>
  canonicalText(
    Object.fromEntries(Object.keys(view).map((name) => [name, isLinkTo(entry[name]) ?? entry[name]])),
  );

const isLinkTo = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'documentId' in value
    ? { documentId: value.documentId }
    : undefined;

export const placesOf = (world: World): { documentId: string; locale: Locale }[] =>
  Object.keys(world.docs).flatMap((documentId) => LOCALES.map((locale) => ({ documentId, locale })));
