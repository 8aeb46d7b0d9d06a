import { z } from 'zod';

import { type Direction, DIRECTIONS, type Locale } from '../../domain/vocabulary';
import { inLanguage } from './language';
import { readData, type ReadRest } from './rest';

/** The most that one read names. */
const MOST = 100;

const wantedCodes = (codes: string[]): string =>
  [...new Set(codes)]
    .slice(0, MOST)
    .map((code, place) => `filters[code][$in][${place}]=${encodeURIComponent(code)}`)
    .join('&');

const nameSchema = z.object({ code: z.string(), name: z.string() });
const directionSchema = z.object({ code: z.string(), direction: z.enum(DIRECTIONS).nullable() });

/** The names of indicators by their code. */
export const readNames = async (
  read: ReadRest,
  codes: string[],
  locale: Locale,
): Promise<Map<string, string>> => {
  if (codes.length === 0) return new Map();
  const path = `/api/indicators?${inLanguage(locale)}&fields=code,name&pagination[limit]=${MOST}&${wantedCodes(codes)}`;
  const found = await readData(read, path, z.array(nameSchema));
  return new Map((found ?? []).map(({ code, name }) => [code, name]));
};

/** Which way each indicator is to go, by its code. */
export const readDirections = async (
  read: ReadRest,
  codes: string[],
  locale: Locale,
): Promise<Map<string, Direction>> => {
  if (codes.length === 0) return new Map();
  const path = `/api/indicators?${inLanguage(locale)}&fields=code,direction&pagination[limit]=${MOST}&${wantedCodes(codes)}`;
  const found = await readData(read, path, z.array(directionSchema));
  return new Map((found ?? []).flatMap(({ code, direction }) => (direction ? [[code, direction]] : [])));
};
