import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { content } from '../support/content';
import { registerPeople, signIn } from '../support/people';
import { get } from '../support/rest';
import { ROOT, startServer } from '../support/server';
import { runSql } from '../support/sql';
import { emptyDatabase, seededDatabase, type TestDatabase } from '../support/template';

const open: TestDatabase[] = [];

const database = async (make: () => Promise<TestDatabase>) => {
  const made = await make();
  open.push(made);
  return made.environment;
};

afterEach(async () => {
  for (const made of open.splice(0)) await made.drop();
});

const total = async (url: string, type: string) => {
  const path = `/api/${type}?pagination[pageSize]=1`;
  const { body } = await get<{ meta: { pagination: { total: number } } }>(url, path);
  return body.meta.pagination.total;
};

test('a second start seeds nothing twice and leaves what editors changed', async () => {
  const environment = await database(seededDatabase);
  const first = await startServer({ database: environment });
  const editor = await signIn(first.url, 'editor');
  const honors = content(editor, 'honor');
  const [changed, deleted] = (await honors.list()).body.results;
  await honors.update(changed?.documentId ?? '', { title: '编辑改过的荣誉' });
  await honors.publish(changed?.documentId ?? '');
  await honors.remove(deleted?.documentId ?? '', '*');
  const before = await total(first.url, 'honors');
  await first.stop();

  const second = await startServer({ database: environment });
  expect(second.output()).not.toMatch(/Seeding/);
  expect(await total(second.url, 'honors')).toBe(before);
  const one = await get<{ data: { title: string } }>(second.url, `/api/honors/${changed?.documentId}`);
  expect(one.body.data.title).toBe('编辑改过的荣誉');
  await second.stop();
});

const twoNodes = async () => {
  const environment = await database(emptyDatabase);
  const schema = await startServer({ database: environment, environment: { SEED: 'none' } });
  await schema.stop();
  const nodes = await Promise.all([
    startServer({ database: environment }),
    startServer({ database: environment }),
  ]);
  for (const node of nodes) {
    expect(await total(node.url, 'achievements')).toBe(28);
    expect(await total(node.url, 'articles')).toBe(1);
  }
  await Promise.all(nodes.map((node) => node.stop()));
};

// A file belongs to one node; several nodes are what PostgreSQL is for.
if (ENGINE === 'postgres') test('two nodes that start together seed once', twoNodes);

test('SEED=none starts empty, and a database that editors began is not seeded later', async () => {
  const environment = await database(emptyDatabase);
  const empty = await startServer({ database: environment, environment: { SEED: 'none' } });
  expect(await total(empty.url, 'articles')).toBe(0);
  await registerPeople(empty.url);
  const editor = await signIn(empty.url, 'editor');
  await content(editor, 'indicator').create({ code: 'gdp', name: '地区生产总值', unit: '亿元' });
  await empty.stop();

  const again = await startServer({ database: environment });
  expect(again.output()).not.toMatch(/Seeding/);
  expect(await total(again.url, 'indicators')).toBe(1);
  await again.stop();
});

describe('a malformed seed', () => {
  /** A copy of the project whose seed can be spoiled. */
  const spoiled = (file: string, spoil: (text: string) => string): string => {
    const folder = mkdtempSync(path.join(tmpdir(), 'duixian-spoiled-'));
    cpSync(path.join(ROOT, 'database'), path.join(folder, 'database'), { recursive: true });
    for (const part of ['dist', 'config', 'src', 'public', 'node_modules', 'package.json', 'tsconfig.json']) {
      symlinkSync(path.join(ROOT, part), path.join(folder, part));
    }
    const place = path.join(folder, 'database/seeds/zhuhui-2023', file);
    writeFileSync(place, spoil(readFileSync(place, 'utf8')));
    return folder;
  };

  const stored = async (environment: Record<string, string>) => {
    const counts = await runSql<{ themes: unknown; indicators: unknown }>(
      environment,
      'select (select count(*) from themes) as themes, (select count(*) from indicators) as indicators',
    );
    return counts.map(({ themes, indicators }) => ({
      themes: Number(themes),
      indicators: Number(indicators),
    }));
  };

  test('is refused with what and where, and nothing is written', async () => {
    const root = spoiled('targets.json', (text) => text.replace('"grow-by"', '"grow"'));
    const environment = await database(emptyDatabase);
    await expect(startServer({ database: environment, root })).rejects.toThrow(
      /targets\.json\[0\]\.comparator/,
    );
    expect(await stored(environment)).toEqual([{ themes: 0, indicators: 0 }]);
    rmSync(root, { recursive: true, force: true });
  });

  test('that is refused only while it is written leaves nothing half-written', async () => {
    const tooLong = (text: string) => {
      const honors: { words: { en: { title: string } } }[] = JSON.parse(text);
      const last = honors.at(-1);
      if (last) last.words.en.title = 'x'.repeat(300);
      return JSON.stringify(honors);
    };
    const root = spoiled('honors.json', tooLong);
    const environment = await database(emptyDatabase);
    const refused = startServer({ database: environment, root }).then((server) => server.stop());
    await expect(refused).rejects.toThrow(/must be at most 255 characters|too long/);
    expect(await stored(environment)).toEqual([{ themes: 0, indicators: 0 }]);
    rmSync(root, { recursive: true, force: true });
  });
});
