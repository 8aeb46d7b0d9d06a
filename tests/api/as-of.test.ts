import fc from 'fast-check';

import { dayOf } from '../../src/domain/days';
import { connect, content, documentIdOf, publishNew } from '../support/content';
import { runs } from '../support/deep';
import { LISTS } from '../support/lists';
import type { Panel, Refusal } from '../support/panel';
import { signIn } from '../support/people';
import { addressOf, type Pools, placesOf, queriesOf, schemas } from '../support/public-queries';
import { get } from '../support/rest';
import type { Schema } from '../support/schemas';
import { withServer } from '../support/suite';
import { demoDatabase } from '../support/template';

const server = withServer({}, demoDatabase);

type Item = Record<string, unknown>;
interface Body {
  data: unknown;
  meta?: { asOf?: { moment: string; seq: number } };
}

const LOCALES = ['zh-Hans', 'en'];
const FACETS = ['articles', 'achievements', 'projects', 'honors', 'targets', 'measures'];

const schemaOf = (type: string): Schema => {
  const found = schemas.find(({ uid }) => uid === `api::${type}.${type}`);
  if (!found) throw new Error(`There is no type ${type}`);
  return found;
};

const read = (path: string) => get<Body>(server.url, path);

const readAsOf = async (path: string, asOf: string) => {
  const answer = await read(`${path}${path.includes('?') ? '&' : '?'}asOf=${encodeURIComponent(asOf)}`);
  delete answer.body.meta?.asOf;
  return answer;
};

const now = () => new Date().toISOString();

const readList = async (list: string, locale: string): Promise<Item[]> =>
  (await read(`/api/${list}?locale=${locale}&populate=*&sort=documentId&pagination[pageSize]=100`)).body
    .data as Item[];

/** What stands in public entries, for filters that find something. */
const collectPools = async (): Promise<Pools> => {
  const pools: Pools = new Map();
  const collect = (schema: Schema, item: Item) => {
    for (const { name, to } of placesOf(schema)) {
      const value = item[name] ?? undefined;
      if (to && !to.uid.startsWith('api::')) {
        for (const component of [value ?? []].flat()) collect(to, component as Item);
      } else if (value !== undefined && typeof value !== 'object') {
        const key = `${schema.uid}.${name}`;
        pools.set(key, [...new Set([...(pools.get(key) ?? []), value])]);
      }
    }
  };
  for (const [list, type] of Object.entries(LISTS)) {
    for (const locale of LOCALES) {
      for (const item of await readList(list, locale)) collect(schemaOf(type), item);
    }
  }
  return pools;
};

describe('as of now, the record answers as the tables do', () => {
  const same = async (path: string) => {
    const [present, record] = [await read(path), await readAsOf(path, now())];
    expect([record.status, record.body]).toEqual([present.status, present.body]);
  };

  let pools: Pools;
  beforeAll(async () => {
    pools = await collectPools();
  });

  test.each(Object.entries(LISTS))('/api/%s, whatever is asked', async (list, type) => {
    await fc.assert(
      fc.asyncProperty(queriesOf(schemaOf(type), pools), (query) => same(`/api/${list}?${addressOf(query)}`)),
      { numRuns: runs(12, 200), seed: 20230314 },
    );
  });

  test.each(Object.keys(LISTS))('each entry of /api/%s', async (list) => {
    for (const locale of LOCALES) {
      for (const { documentId } of (await readList(list, locale)).slice(0, 8)) {
        await same(`/api/${list}/${String(documentId)}?locale=${locale}&populate=*`);
      }
    }
  });

  test.each(LOCALES)('the site and the report in %s', async (locale) => {
    await same(`/api/site?locale=${locale}&populate=*`);
    await same(`/api/reports/2023?locale=${locale}`);
    await same(`/api/reports/1999?locale=${locale}`);
  });

  test.each(FACETS)('the facets of %s, under every choice', async (list) => {
    const { data } = (await read(`/api/facets/${list}`)).body;
    const { facets } = data as { facets: Record<string, { value: string }[]> };
    // Choices of equal standing come in whatever order the database counts them.
    for (const locale of LOCALES) {
      await same(`/api/facets/${list}?locale=${locale}`);
      for (const [name, choices] of Object.entries(facets)) {
        for (const { value } of choices) await same(`/api/facets/${list}?locale=${locale}&${name}=${value}`);
      }
    }
  });
});

describe('as of an earlier moment', () => {
  const PROBES = LOCALES.flatMap((locale) => [
    ...Object.keys(LISTS).map(
      (list) => `/api/${list}?locale=${locale}&populate=*&sort=documentId&pagination[pageSize]=100`,
    ),
    ...FACETS.map((list) => `/api/facets/${list}?locale=${locale}`),
    `/api/measures?locale=${locale}&filters[pathway][report][year]=2023&sort=pathway.number,number`,
    `/api/progress-updates?locale=${locale}&filters[article][title][$notNull]=true&sort=asOf,documentId`,
    `/api/reports/2023?locale=${locale}`,
    `/api/site?locale=${locale}`,
  ]);

  /** Storing the same again gives a row another `id` and `updatedAt`; the record keeps those that were published. */
  const withoutVolatile = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(withoutVolatile);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name]) => name !== 'id' && name !== 'updatedAt')
        .map(([name, inner]) => [name, withoutVolatile(inner)]),
    );
  };

  interface Photograph {
    after: string;
    moment: string;
    answers: Map<string, unknown>;
  }

  const photograph = async (after: string): Promise<Photograph> => {
    const answers = new Map<string, unknown>();
    for (const path of PROBES) answers.set(path, withoutVolatile((await read(path)).body));
    return { after, moment: now(), answers };
  };

  let editor: Panel;
  let photographs: Photograph[];

  const correction = { significance: 'correction', changeNote: '更正 Corrected.' };

  const EDITS: Record<string, () => Promise<{ status: number }>> = {
    'a target is corrected': async () => {
      const id = await documentIdOf(editor, 'target', 'gdp-growth');
      await content(editor, 'target').update(id, { statement: '地区生产总值增长9%左右', value: 9 });
      return content(editor, 'target').publish(id, {}, 'zh-Hans', correction);
    },
    'a theme is renamed': async () => {
      const id = await documentIdOf(editor, 'theme', 'economy-and-society');
      return content(editor, 'theme').update(id, { name: '改名的领域' });
    },
    'an honor is published': async () => {
      const theme = await documentIdOf(editor, 'theme', 'economy-and-society');
      const created = await content(editor, 'honor').create({
        title: '示例荣誉',
        recipient: '某村',
        level: 'district',
        year: 2023,
        theme: connect(theme),
      });
      return content(editor, 'honor').publish(created.body.data.documentId);
    },
    'a pathway is withdrawn': async () => {
      const id = await documentIdOf(editor, 'pathway', 'livelihoods-and-well-being');
      const { status } = await content(editor, 'pathway').unpublish(id, 'en');
      return status === 200 ? content(editor, 'pathway').unpublish(id) : { status };
    },
    'the pathway is published again': async () => {
      const id = await documentIdOf(editor, 'pathway', 'livelihoods-and-well-being');
      await content(editor, 'pathway').publish(id);
      return content(editor, 'pathway').publish(id, {}, 'en');
    },
    'a translation is changed': async () => {
      const id = await documentIdOf(editor, 'project', 'eyewear-town-factory-buildings');
      await content(editor, 'project').update(id, { name: 'Eyewear Town, renamed' }, 'en');
      return content(editor, 'project').publish(id, {}, 'en', correction);
    },
    'a follow-up moves a target': async () => {
      const target = await documentIdOf(editor, 'target', 'gdp-growth');
      const article = await content(editor, 'article').create({ kind: 'follow-up', title: '示例后续报道' });
      const follows = article.body.data.documentId;
      await content(editor, 'progress-update').create({
        asOf: dayOf(new Date()),
        progressStatus: 'delayed',
        note: '进展放缓。',
        article: connect(follows),
        target: connect(target),
      });
      return content(editor, 'article').publish(follows);
    },
    'the follow-up is withdrawn': async () => {
      const id = await documentIdOf(editor, 'article', 'shi-li-hou-xu-bao-dao');
      return content(editor, 'article').unpublish(id);
    },
    'the site gets a notice': async () => {
      const place = '/content-manager/single-types/api::site.site?locale=zh-Hans';
      return editor.put(place, { notice: '本站将于今晚维护。' });
    },
  };

  beforeAll(async () => {
    editor = await signIn(server.url, 'admin');
    photographs = [await photograph('at first')];
    for (const [name, edit] of Object.entries(EDITS)) {
      const { status } = await edit();
      if (status !== 200) throw new Error(`${name}: ${status}`);
      photographs.push(await photograph(name));
    }
  });

  test('every edit was seen by somebody', () => {
    for (const [index, { after, answers }] of photographs.entries()) {
      const before = photographs[index - 1]?.answers;
      if (before)
        expect([after, [...answers].every(([path, body]) => same(before.get(path), body))]).toEqual([
          after,
          false,
        ]);
    }
  });

  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

  test.each(['at first', ...Object.keys(EDITS)])('%s: every answer is what it was then', async (after) => {
    const taken = photographs.find((photo) => photo.after === after);
    for (const [path, body] of taken?.answers ?? []) {
      const answer = await readAsOf(path, taken?.moment ?? '');
      expect([path, withoutVolatile(answer.body)]).toEqual([path, body]);
    }
  });

  test('an entry is what it was, and not there before it was public nor while it was withdrawn', async () => {
    const id = await documentIdOf(editor, 'pathway', 'livelihoods-and-well-being');
    const statusAt = async (after: string) => {
      const moment = photographs.find((photo) => photo.after === after)?.moment ?? '';
      return (await readAsOf(`/api/pathways/${id}`, moment)).status;
    };
    expect(await statusAt('an honor is published')).toBe(200);
    expect(await statusAt('a pathway is withdrawn')).toBe(410);
    expect(await statusAt('the pathway is published again')).toBe(200);
    expect((await readAsOf(`/api/pathways/${id}`, '2020-01-01')).status).toBe(404);
  });
});

test('a year whose report was withdrawn is told of by that report, whichever followed it', async () => {
  const editor = await signIn(server.url, 'editor');
  const withdrawn = async (title: string, slug: string) => {
    const report = { kind: 'report', title, slug, year: 2032, publishedOn: '2023-03-14' };
    const documentId = await publishNew(editor, 'article', report);
    expect((await content(editor, 'article').unpublish(documentId)).status).toBe(200);
    return now();
  };
  const first = await withdrawn('前一份', 'report-2032-first');
  const second = await withdrawn('后一份', 'report-2032-second');
  const told = async (moment: string) => {
    const { status, text } = await readAsOf('/api/reports/2032', moment);
    return [status, text];
  };
  expect(await told(first)).toEqual([410, expect.stringContaining('前一份')]);
  expect(await told(second)).toEqual([410, expect.stringContaining('后一份')]);
});

describe('asOf', () => {
  test('says which moment and which row of the record it answers from', async () => {
    const { body, headers } = await read('/api/targets?asOf=2001-02-03');
    expect(body).toEqual({
      data: [],
      meta: {
        pagination: { page: 1, pageSize: 25, pageCount: 0, total: 0 },
        asOf: { moment: '2001-02-03T15:59:59.999Z', seq: 0 },
      },
    });
    expect(headers.get('x-robots-tag')).toBe('noindex');
    expect(headers.get('cache-control')).toBe('public, max-age=86400');
  });

  test('takes today for what is public so far', async () => {
    const { status, body, headers } = await read(`/api/themes?asOf=${dayOf(new Date())}`);
    expect(status).toBe(200);
    expect(body.data).not.toEqual([]);
    expect(body.meta?.asOf?.seq).toBeGreaterThan(0);
    expect(Date.parse(body.meta?.asOf?.moment ?? '')).toBeLessThanOrEqual(Date.now());
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test.each(['/api/reports/2023', '/api/site', '/api/themes/nothing'])(
    'before the first publication %s is not found',
    async (path) => {
      const { status, headers } = await read(`${path}?asOf=2001-02-03`);
      expect([status, headers.get('x-robots-tag')]).toEqual([404, 'noindex']);
    },
  );

  const ROUTES = ['/api/themes', '/api/themes/x', '/api/site', '/api/reports/2023', '/api/facets/targets'];

  test.each(
    ROUTES.flatMap((route) =>
      ['asOf=', 'asOf=yesterday', 'asOf=2023-02-29', 'asOf=2023-04-01T00:00', 'asOf[]=2023-04-01'].map(
        (query) => [`${route}?${query}`],
      ),
    ),
  )('%s is refused, saying what is allowed', async (path) => {
    const { status, body } = await get<Refusal>(server.url, path);
    expect([status, body.error.message]).toEqual([400, expect.stringMatching(/^asOf: .*2023-06-30/)]);
  });

  test.each(['2999-01-01', '2999-01-01T00:00:00Z', '9999-12-31T23:59:59.999%2B00:00'])(
    '%s has not come yet',
    async (asOf) => {
      const { status, body } = await get<Refusal>(server.url, `/api/themes?asOf=${asOf}`);
      expect([status, body.error.message]).toEqual([400, expect.stringMatching(/^asOf: has not come yet/)]);
    },
  );

  test('is no parameter of the search', async () => {
    expect((await read('/api/search?q=a&asOf=2023-04-01')).status).toBe(400);
  });

  test('never fails, whatever it is', async () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (asOf) => {
        const { status } = await get(server.url, `/api/targets?asOf=${encodeURIComponent(asOf)}`);
        expect([200, 400]).toContain(status);
      }),
      { numRuns: runs(40, 500), seed: 20230314 },
    );
  });

  test.each([
    'filters[report][$not][slug]=x',
    'filters[report][$null]=true&filters[report][$notNull]=true',
    'populate[report][sort]=follows.title',
    'sort=report.follows.title:desc',
    'filters[value][$in][]=1&filters[value][$between][]=1&filters[value][$between][]=2',
    'filters[createdAt][$gt]=2023-01-01%20garbage',
    'filters[createdAt][$gt]=2023-01-01T99:00',
    "filters[statement][$contains]=%25'%3B--",
    'pagination[start]=100000000&pagination[limit]=100',
  ])('a query that is hard to answer is none here: %s', async (query) => {
    expect([200, 400]).toContain((await read(`/api/targets?asOf=2023-04-01&${query}`)).status);
    expect([200, 400]).toContain((await read(`/api/targets?asOf=${now()}&${query}`)).status);
  });
});
