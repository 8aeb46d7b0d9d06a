import { articlePath, historyPath, pagePath } from '../../domain/addresses';
import type { PublicTypeName } from '../../domain/public-types';
import type { Snapshot } from '../../domain/snapshot';
import type { DeskDocument } from '../../domain/translation-desk';

const pathOf = (type: PublicTypeName, { slug, kind, year }: Snapshot): string | null => {
  if (typeof slug !== 'string' || slug === '') return null;
  if (type === 'article') {
    return articlePath({ kind: String(kind), slug, year: typeof year === 'number' ? year : null });
  }
  return pagePath({ page: { type, slug } }) ?? null;
};

/** Where the public reads a document in either language, and what became of it. */
export const linksOf = (
  type: PublicTypeName,
  source: Snapshot,
  hasTranslation: boolean,
): DeskDocument['links'] => {
  const path = pathOf(type, source);
  return {
    zh: path && `/zh${path}`,
    en: path && hasTranslation ? `/en${path}` : null,
    history: `/zh${historyPath(type, source.documentId)}`,
  };
};
