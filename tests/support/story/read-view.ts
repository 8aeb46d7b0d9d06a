import { changesSince, latestSeq } from '../changes';
import { get } from '../rest';
import { askFor } from '../search';
import { type Story, type Subject, SUBJECTS, type Version, wordOf } from './versions';

type Item = Record<string, unknown>;

const ARTICLE = ['title', 'lead'];
const UPDATE = ['note', 'progressStatus', 'asOf', 'value', 'unit'];
const STANDING = ['progressStatus', 'lastReportedOn', 'latestValue', 'latestUnit'];

/** @returns these fields of what is public there, or `null` for nothing */
const read = async (url: string, place: string, fields: string[], locale = 'zh-Hans') => {
  const { status, body } = await get<{ data: Item }>(url, `/api/${place}?locale=${locale}`);
  return status === 200 ? Object.fromEntries(fields.map((field) => [field, body.data[field]])) : null;
};

const isFound = async (url: string, article: string, version: number): Promise<boolean> =>
  (await askFor(url, wordOf(version))).data.some(({ documentId }) => documentId === article);

/** What the public sees of a story, wherever it sees it; searched for by the words of these versions. */
export const readView = async (url: string, story: Story, versions: Version[]) => {
  const found: Version[] = [];
  for (const version of versions) {
    if (version !== null && (await isFound(url, story.article, version))) found.push(version);
  }
  const standing = (subject: Subject, locale: string) =>
    read(url, `${subject}s/${story.subjects[subject]}`, STANDING, locale);
  return {
    article: await read(url, `articles/${story.article}`, ARTICLE),
    found,
    updates: await Promise.all(
      SUBJECTS.map((subject) => read(url, `progress-updates/${story.updates[subject]}`, UPDATE)),
    ),
    standing: await Promise.all(SUBJECTS.map((subject) => standing(subject, 'zh-Hans'))),
    translated: await Promise.all(SUBJECTS.map((subject) => standing(subject, 'en'))),
  };
};

const LISTS = ['articles', 'progress-updates', 'targets', 'projects', 'measures'];

/** The same lists as the tables have them now, and as the record has them. */
export const readTwice = async (url: string) => {
  const now: unknown[] = [];
  const recorded: unknown[] = [];
  const [last] = await changesSince(url, (await latestSeq(url)) - 1);
  for (const list of LISTS) {
    for (const locale of ['zh-Hans', 'en']) {
      const address = `/api/${list}?locale=${locale}&populate=*&sort=documentId&pagination[pageSize]=100`;
      now.push((await get(url, address)).body.data);
      recorded.push((await get(url, `${address}&asOf=${last?.at}`)).body.data);
    }
  }
  return { now, recorded };
};
