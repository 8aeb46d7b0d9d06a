import type { SearchType } from '../domain/search';

/** `api::target.target` and its like, each name with itself only. */
type SearchUid = { [Type in SearchType]: `api::${Type}.${Type}` }[SearchType];

export const uidOf = (type: SearchType): SearchUid => `api::${type}.${type}` as SearchUid;
