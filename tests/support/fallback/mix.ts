import { changesSince, latestSeq } from '../changes';
import { connect, content, publishNew } from '../content';
import type { Panel } from '../panel';

interface Named {
  type: string;
  /** The attribute that holds its words. */
  words: string;
}

const TYPES: Named[] = [
  { type: 'achievement', words: 'statement' },
  { type: 'honor', words: 'title' },
  { type: 'measure', words: 'title' },
  { type: 'project', words: 'name' },
  { type: 'target', words: 'statement' },
];

const MAJOR = { significance: 'major', changeNote: '中文有改动。' };

const must = ({ status, body }: { status: number; body: unknown }, what: string): void => {
  if (status >= 300) throw new Error(`${what}: ${status} ${JSON.stringify(body)}`);
};

const idsOf = async (panel: Panel, type: string): Promise<string[]> => {
  const query = 'locale=en&status=published&sort=documentId&pageSize=100';
  return (await content(panel, type).list(query)).body.results.map(({ documentId }) => documentId);
};

/** The Chinese says something else: the English of it is out of date from then on. */
const outdate = async (url: string, panel: Panel, { type, words }: Named, id: string): Promise<string> => {
  const before = await latestSeq(url);
  must(await content(panel, type).update(id, { [words]: `改过的${type}` }), `change ${type}`);
  must(await content(panel, type).publish(id, {}, 'zh-Hans', MAJOR), `publish ${type}`);
  const rows = await changesSince(url, before);
  return rows.find(({ documentId }) => documentId === id)?.at ?? '';
};

/**
 * Makes a mix of every state in each type: of six documents the second loses its English, the third changes in
 * Chinese, the fourth does both, the fifth changes in a small way; some are there in Chinese alone from the start.
 * @returns since when what went out of date is, by documentId
 */
export const makeMix = async (url: string, panel: Panel): Promise<Map<string, string>> => {
  const outdated = new Map<string, string>();
  for (const named of TYPES) {
    const of = content(panel, named.type);
    for (const [place, id] of (await idsOf(panel, named.type)).entries()) {
      const turn = place % 6;
      // What English updates speak of keeps its English.
      const isWithdrawn = (turn === 1 || turn === 3) && (await of.unpublish(id, 'en')).status === 200;
      if (turn === 2 || turn === 3) {
        const since = await outdate(url, panel, named, id);
        if (!isWithdrawn) outdated.set(id, since);
      }
      if (turn === 4) {
        must(await of.update(id, { [named.words]: `小改的${named.type}` }), 'small change');
        must(await of.publish(id), 'publish a small change');
      }
    }
  }
  const [theme = ''] = await idsOf(panel, 'theme');
  const honor = { recipient: '某村', level: 'district', year: 2024, theme: connect(theme) };
  await publishNew(panel, 'honor', { ...honor, title: '只有中文的荣誉' });
  await publishNew(panel, 'project', { name: '只有中文的项目', theme: connect(theme) });
  return outdated;
};
