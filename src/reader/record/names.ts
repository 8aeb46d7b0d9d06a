import { isPublicTypeName } from '../../domain/public-types';
import type { Locale } from '../../domain/vocabulary';
import { readNames } from '../api/indicators';
import { type Change, readHistory } from '../api/record';
import type { ReadRest } from '../api/rest';

/** Names of what changes speak of by a code or an id. */
export interface Names {
  indicators: Map<string, string>;
  documents: Map<string, string>;
}

const documentsIn = (changes: Change[]): [id: string, type: string][] =>
  changes.flatMap((change) =>
    change.kind === 'link'
      ? [change.before, change.after].flatMap((id): [string, string][] => (id ? [[id, change.type]] : []))
      : [],
  );

const codesIn = (changes: Change[]): string[] =>
  changes
    .flatMap((change) => {
      if (change.kind === 'figure')
        return [change.before?.indicatorCode ?? change.after?.indicatorCode ?? []];
      return change.field === 'indicatorCode' ? [change.before, change.after] : [];
    })
    .flat()
    .filter((code) => typeof code === 'string');

/** The last title that the record knows, so that what is withdrawn has its name as well. */
const titleOf = async (read: ReadRest, type: string, id: string, locale: Locale) => {
  if (!isPublicTypeName(type)) return undefined;
  return (await readHistory(read, type, id, { locale, limit: 1 })).rows[0]?.title;
};

export const namesIn = async (read: ReadRest, changes: Change[], locale: Locale): Promise<Names> => {
  const documents = [...new Map(documentsIn(changes))];
  const [indicators, titles] = await Promise.all([
    readNames(read, codesIn(changes), locale),
    Promise.all(
      documents.map(async ([id, type]) => [id, (await titleOf(read, type, id, locale)) ?? ''] as const),
    ),
  ]);
  return { indicators, documents: new Map(titles) };
};
