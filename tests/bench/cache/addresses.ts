import { z } from 'zod';

import { readWell } from './read';

const LIST = '/api/achievements?pagination[pageSize]=25';
const listSchema = z.object({ data: z.array(z.object({ documentId: z.string() })).min(1) });

/** An entry that is in a list. */
export const entryOf = async (url: string, list: string): Promise<string> => {
  const { body } = await readWell(url + list);
  const [first] = listSchema.parse(JSON.parse(body.toString())).data;
  return `${list.split('?', 1)[0]}/${first?.documentId}`;
};

/** What is asked for most: a list, an entry, the report as a tree, pages. */
export const kindsOf = async (url: string): Promise<Map<string, string>> =>
  new Map([
    ['list of 25', LIST],
    ['entry', await entryOf(url, LIST)],
    ['report tree', '/api/reports/2023'],
    ['home page', '/zh/'],
    ['report page', '/zh/reports/2023'],
  ]);

/** The same in both languages, and more of the kind. */
export const hotAddressesOf = async (url: string): Promise<string[]> => [
  ...(await kindsOf(url)).values(),
  '/api/reports/2023?locale=en',
  '/api/projects?locale=en&populate=theme',
  '/zh/targets',
  '/en/',
  '/en/reports/2023',
  '/en/achievements',
];
