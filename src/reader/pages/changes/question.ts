import type { PublicTypeName } from '../../../domain/public-types';
import type { Question } from '../../api/record';
import type { Visit } from '../../page';
import { isKindChoice, KIND_QUESTIONS, type KindChoice, typeChoice } from '../../record/row-kind';

/** What of the record a visitor asked for; what is spelled otherwise was not asked. */
export interface Asked {
  type: PublicTypeName | undefined;
  kind: KindChoice | undefined;
  before: number | undefined;
}

/** How a row's number is spelled in an address. */
const SEQ = /^[1-9]\d{0,8}$/;

export const seqIn = (query: URLSearchParams, name: string): number | undefined => {
  const text = query.get(name) ?? '';
  return SEQ.test(text) ? Number(text) : undefined;
};

export const askedIn = ({ query }: Visit): Asked => {
  const kind = query.get('kind');
  return {
    type: typeChoice(query.get('type')),
    kind: isKindChoice(kind) ? kind : undefined,
    before: seqIn(query, 'before'),
  };
};

/** Rows on one page. */
const PAGE_SIZE = 50;

export const questionOf = ({ type, kind, before }: Asked, { locale }: Visit): Question => ({
  locale,
  ...(type && { type }),
  ...(kind && KIND_QUESTIONS[kind]),
  before,
  limit: PAGE_SIZE,
});

/** The address of the list with some choices, always spelled in the same order. */
export const changesAddress = (visit: Visit, { type, kind, before }: Partial<Asked>): string => {
  const query = new URLSearchParams({
    ...(kind && { kind }),
    ...(type && { type }),
    ...(before && { before: String(before) }),
  });
  return `/${visit.prefix}/changes${query.size > 0 ? `?${query}` : ''}`;
};
