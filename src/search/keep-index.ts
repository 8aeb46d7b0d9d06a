import { SEARCH_TYPES, type SearchType } from '../domain/search';
import { onRecorded } from '../publication/listeners';
import { indexEntry } from './write-index';

const isSearched = (type: string): type is SearchType => SEARCH_TYPES.some((known) => known === type);

/**
 * Keeps the index in step with what is public: it follows the record, in the transaction of the write itself,
 * so that no search ever finds what the record does not say.
 */
export const keepSearchIndex = (): void =>
  onRecorded(async (transaction, { type, documentId, locale, snapshot }) => {
    if (isSearched(type)) await indexEntry(transaction, { type, documentId, locale }, snapshot);
  });
