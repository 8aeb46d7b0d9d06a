import { z } from 'zod';

import { PUBLICATION_ACTIONS } from '../domain/publication';
import { SIGNIFICANCES } from '../domain/significance';
import { PUBLIC_TYPE_NAMES, type PublicTypeName } from '../domain/public-types';
import { LARGEST_INTEGER } from '../domain/storage';
import { LOCALES } from '../domain/vocabulary';
import { refuse } from './query/refuse';

/** How many rows one answer holds. */
export const ROWS = { most: 100, usual: 25 } as const;

const seq = (min: number) =>
  z
    .string()
    .regex(/^\d{1,10}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(LARGEST_INTEGER));

/** Each parameter, as it is spelled, and what is allowed where it is not. */
const PARAMETERS = {
  since: { schema: seq(0), range: [0, LARGEST_INTEGER] },
  before: { schema: seq(1), range: [1, LARGEST_INTEGER] },
  limit: { schema: seq(1).pipe(z.number().max(ROWS.most)), range: [1, ROWS.most] },
  from: { schema: seq(1), range: [1, LARGEST_INTEGER] },
  to: { schema: seq(1), range: [1, LARGEST_INTEGER] },
  order: { schema: z.enum(['newest', 'oldest']), allowed: ['newest', 'oldest'] },
  differences: {
    schema: z.enum(['true', 'false']).transform((word) => word === 'true'),
    allowed: ['true', 'false'],
  },
  locale: { schema: z.enum(LOCALES), allowed: LOCALES },
  type: { schema: z.enum(PUBLIC_TYPE_NAMES), allowed: PUBLIC_TYPE_NAMES },
  significance: { schema: z.enum(SIGNIFICANCES), allowed: SIGNIFICANCES },
  action: { schema: z.enum(PUBLICATION_ACTIONS), allowed: PUBLICATION_ACTIONS },
  slug: { schema: z.string().regex(/^[a-z0-9-]{1,200}$/), example: 'gdp-growth' },
  document: { schema: z.string().regex(/^[a-z0-9]{1,64}$/), example: 'documentId' },
  page: { schema: z.string().regex(/^[a-z0-9]{1,64}$/), example: 'documentId' },
} as const;

type Parameters = typeof PARAMETERS;
type Name = keyof Parameters;
type Read<Names extends Name> = { [Key in Names]?: z.output<Parameters[Key]['schema']> };

const refuseValue = (name: Name, value: unknown): never => {
  const parameter = PARAMETERS[name];
  if ('range' in parameter) {
    const [min, max] = parameter.range;
    return refuse(name, 'query-number-expected', { path: name, min, max });
  }
  return 'allowed' in parameter
    ? refuse(name, 'query-value-unknown', {
        path: name,
        value: JSON.stringify(value),
        allowed: [...parameter.allowed],
      })
    : refuse(name, 'query-value-malformed', { path: name, expected: parameter.example });
};

/**
 * The named parameters of a request for the record.
 * @throws ValidationError (400) that names the parameter and what is allowed
 */
export const readParameters = <Names extends Name>(
  query: Record<string, unknown>,
  names: readonly Names[],
): Read<Names> => {
  for (const name of Object.keys(query)) {
    if (!names.some((known) => known === name)) {
      refuse(name, 'query-parameter-unknown', { name, allowed: [...names] });
    }
  }
  const given = names.filter((name) => query[name] !== undefined);
  return Object.fromEntries(
    given.map((name) => {
      const parsed = PARAMETERS[name].schema.safeParse(query[name]);
      return [name, parsed.success ? parsed.data : refuseValue(name, query[name])];
    }),
  ) as Read<Names>;
};

/** A type that a path names. */
export const readType = (name: unknown): PublicTypeName =>
  readParameters({ type: name }, ['type']).type ?? refuseValue('type', name);
