import { strapi as createClient } from '@strapi/client';

import { errorsAgainst, type OpenApi } from '../support/openapi';
import type { Refusal } from '../support/panel';
import { get } from '../support/rest';
import { withServer } from '../support/suite';
import { LISTS } from '../support/types';

const ORIGIN = 'https://www.example.org';
const server = withServer({ CORS_ORIGINS: ORIGIN });

const openapi = async () => (await get<OpenApi>(server.url, '/api/openapi.json')).body;

describe('the description', () => {
  test.each(LISTS)('is true of /api/%s, with everything populated', async (type) => {
    const document = await openapi();
    const list = await get<{ data: { documentId: string }[] }>(
      server.url,
      `/api/${type}?populate=*&locale=en&pagination[pageSize]=100`,
    );
    expect(list.status).toBe(200);
    expect(errorsAgainst(document, `/${type}`, list.body)).toEqual([]);

    const [first] = list.body.data;
    if (!first) return;
    const one = await get(server.url, `/api/${type}/${first.documentId}?populate=*`);
    expect(errorsAgainst(document, `/${type}/{documentId}`, one.body)).toEqual([]);
  });

  test('is true of the site and of the report', async () => {
    const document = await openapi();
    const site = await get(server.url, '/api/site');
    expect(errorsAgainst(document, '/site', site.body)).toEqual([]);
    const report = await get(server.url, '/api/reports/2023');
    expect(errorsAgainst(document, '/reports/{year}', report.body)).toEqual([]);
  });

  test('is true of the record', async () => {
    const document = await openapi();
    const changes = await get<{ data: { type: string; documentId: string; seq: number }[] }>(
      server.url,
      '/api/changes?differences=true&limit=100',
    );
    expect(errorsAgainst(document, '/changes', changes.body)).toEqual([]);
    const [row] = changes.body.data;
    const history = `/api/history/${row?.type}/${row?.documentId}`;
    const path = '/history/{type}/{documentId}';
    expect(errorsAgainst(document, path, (await get(server.url, history)).body)).toEqual([]);
    const difference = await get(server.url, `${history}/difference?from=${row?.seq}&to=${row?.seq}`);
    expect(errorsAgainst(document, `${path}/difference`, difference.body)).toEqual([]);
  });

  test('says of the record’s parameters what they do', async () => {
    const { paths } = await openapi();
    const parameter = (path: string, name: string) =>
      paths[path]?.get.parameters?.find((candidate) => candidate.name === name)?.schema;
    const both = await get<{ data: { locale: string }[] }>(server.url, '/api/changes?limit=100&order=newest');
    expect(new Set(both.body.data.map(({ locale }) => locale)).size).toBe(2);
    expect(parameter('/changes', 'locale')).not.toHaveProperty('default');

    const difference = '/history/{type}/{documentId}/difference';
    expect(parameter('/changes', 'since')?.minimum).toBe(0);
    expect((await get(server.url, '/api/changes?since=0')).status).toBe(200);
    expect((await get(server.url, '/api/changes?before=0')).status).toBe(400);
    for (const [path, name] of [
      ['/changes', 'before'],
      [difference, 'from'],
      [difference, 'to'],
    ] as const) {
      expect([name, parameter(path, name)?.minimum]).toEqual([name, 1]);
    }
  });

  test('says that something is gone where one entry or report is read', async () => {
    const { paths } = await openapi();
    const answering = (status: string) =>
      Object.keys(paths).filter((path) => status in (paths[path]?.get.responses ?? {}));
    const entries = LISTS.map((list) => `/${list}/{documentId}`);
    expect(answering('410').sort()).toEqual([...entries, '/reports/{year}'].sort());
    const history = ['/history/{type}/{documentId}', '/history/{type}/{documentId}/difference'];
    expect(answering('404').sort()).toEqual([...answering('410'), '/site', ...history].sort());
    expect((await get(server.url, '/api/facets/nothing')).status).toBe(400);
  });

  test('holds only what anybody can call', async () => {
    const { paths } = await openapi();
    const [row] = (
      await get<{ data: { type: string; documentId: string }[] }>(server.url, '/api/changes?limit=1')
    ).body.data;
    const recorded = `/history/${row?.type}/${row?.documentId}`;
    for (const [path, operations] of Object.entries(paths)) {
      expect(Object.keys(operations)).toEqual(['get']);
      const address = path
        .replace('{year}', '2023')
        .replace('{list}', 'projects')
        .replace('/search', '/search?q=2023')
        .replace('/history/{type}/{documentId}', recorded)
        .replace('/difference', '/difference?from=1&to=1')
        .replace('/{documentId}', '');
      expect((await get(server.url, `/api${address}`)).status).toBe(200);
    }
    expect(JSON.stringify(paths)).not.toMatch(/upload|users|admin|email|content-type-builder/i);
  });
});

describe('a frontend', () => {
  test('reads lists and entries with @strapi/client', async () => {
    const client = createClient({ baseURL: `${server.url}/api` });
    const projects = client.collection('projects');
    const list = await projects.find({
      locale: 'en',
      sort: 'order:asc',
      populate: { theme: { fields: ['name'] }, statedIn: true },
      filters: { progressStatus: { $eq: 'achieved' } },
      pagination: { page: 1, pageSize: 5 },
    });
    expect(list.data).toHaveLength(5);
    expect(list.data.every((project) => project.progressStatus === 'achieved')).toBe(true);

    const one = await projects.findOne(String(list.data[0]?.documentId), { locale: 'zh-Hans' });
    expect(one.data.slug).toBe(list.data[0]?.slug);
    expect(one.data.locale).toBe('zh-Hans');
    const site = await client.single('site').find();
    expect(site.data.name).toBe('兑现');
  });

  test('finds an entry by its slug, the same in both languages', async () => {
    const read = (locale: string) =>
      get<{ data: { name: string }[] }>(
        server.url,
        `/api/projects?filters[slug][$eq]=eyewear-town&locale=${locale}`,
      );
    expect((await read('en')).body.data.map(({ name }) => name)).toEqual(['Eyewear Town']);
    expect((await read('zh-Hans')).body.data.map(({ name }) => name)).toEqual(['眼镜小镇']);
  });
});

describe('a request that asks too much', () => {
  test.each([
    ['pagination[pageSize]=101', 'pagination.pageSize', /from 1 to 100/],
    ['pagination[pageSize]=-1', 'pagination.pageSize', /from 1 to 100/],
    ['pagination[limit]=1000', 'pagination.limit', /from 1 to 100/],
    ['pagination[page]=x', 'pagination.page', /whole number/],
    ['pagination[size]=1', 'pagination.size', /page, pageSize, start, limit, withCount/],
    ['populate=createdBy', 'populate', /createdBy.*theme, measure, report, statedIn/],
    ['populate=theme.createdBy', 'populate.theme.populate', /createdBy/],
    ['populate=statedIn.report.follows.follows.photos', undefined, /at most 4 levels/i],
    ['fields=secret', 'fields', /secret.*slug, name/],
    ['sort=secret:asc', 'sort', /secret/],
    ['sort=order:sideways', 'sort', /asc, desc/],
    ['filters[secret][$eq]=1', 'filters', /secret/],
    ['filters[createdBy][email][$startsWith]=a', 'filters', /createdBy/],
    ['filters[theme][createdBy][id]=1', 'filters.theme', /createdBy/],
    ['filters=x', 'filters', /object/],
    ['locale=fr', 'locale', /zh-Hans, en/],
    ['status=draft', 'status', /published/],
    ['debug=1', 'debug', /fields, populate, locale/],
  ])('"%s" is refused, naming %s', async (query, path, message) => {
    const answer = await get<Refusal>(server.url, `/api/projects?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.body.data).toBeNull();
    expect(answer.body.error.message).toMatch(message);
    if (path) expect(answer.body.error.details.path).toBe(path);
  });

  test('filters are limited in depth and number', async () => {
    const deep = `filters${'[$and][0]'.repeat(8)}[slug]=x`;
    expect((await get<Refusal>(server.url, `/api/projects?${deep}`)).body.error.message).toMatch(/too deep/);
    const many = Array.from({ length: 60 }, (_, index) => `filters[$or][${index}][slug]=x`).join('&');
    expect((await get<Refusal>(server.url, `/api/projects?${many}`)).body.error.message).toMatch(
      /At most 40/,
    );
  });

  test('is answered in Chinese when Chinese is asked for', async () => {
    const answer = await get<Refusal>(server.url, '/api/projects?debug=1', { 'accept-language': 'zh-CN' });
    expect(answer.body.error.message).toMatch(/此处没有参数“debug”/);
  });
});

describe('a filter', () => {
  test.each([
    'filters[name][$eq]=眼镜小镇',
    'filters[name]=眼镜小镇',
    'filters[name][$containsi]=x&filters[order][$between][0]=1&filters[order][$between][1]=3',
    'filters[order][$in][0]=1&filters[order][$in][1]=2',
    'filters[summary][$null]=true',
    'filters[theme][$null]=true',
    'filters[theme][$or][0][slug]=x&filters[theme][$or][1][order]=2',
    'filters[theme][slug][$startsWith]=well',
    'filters[$or][0][order][$lt]=3&filters[$or][1][$not][order][$gte]=3',
    'filters[name][$not][$contains]=x',
    'filters[figures][value][$gt]=1',
    'filters[createdAt][$gt]=2023-01-01',
  ])('%s is answered', async (query) => {
    expect((await get(server.url, `/api/projects?${query}`)).status).toBe(200);
  });

  test.each([
    'filters[name][$and][0]=x',
    'filters[0][name]=x',
    'filters[$and][name]=x',
    'filters[name][$between]=a',
    'filters[name][$jsonSupersetOf]=a',
    'filters[name][$foo]=a',
    'filters[name][$eq][$eq]=b',
    'filters[order][$eq]=abc',
    'filters[order][$eq]=99999999999',
    'filters[order][$contains]=1',
    'filters[figures][value][$gt]=1e400',
    'filters[figures][documentId]=a',
    'filters[id][$eq]=a',
    'filters[theme]=abc',
    'filters[theme][]=x',
    'filters[theme][$eq][$eq]=x',
    'filters[theme][0][name][$contains]=x',
    'filters[theme][$not][slug]=x',
    'filters[theme][$null]=true&filters[theme][$notNull]=true',
    'filters[theme][slug]=x&filters[theme][$or][0][order]=1',
    'filters[figures][$not][unit]=x',
    'filters[createdAt][$contains]=2023',
    'filters[createdAt][$gt]=yesterday',
    'filters[summary][$null]=maybe',
    'filters[name][$eq]=%00',
    `sort=${'report.follows.'.repeat(200)}title`,
    `populate[report][sort]=${'follows.'.repeat(10)}title`,
    'populate[report][sort]=follows.title',
  ])('%s is refused with 400, naming the place', async (query) => {
    const answer = await get<Refusal>(server.url, `/api/projects?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toBeTruthy();
  });

  test('on text that cannot be searched is refused', async () => {
    const answer = await get<Refusal>(server.url, '/api/articles?filters[body][$contains]=a');
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toMatch(/filters\.body\.\$contains: .*Allowed: \$null, \$notNull/);
  });
});

test('an address with a NUL is refused', async () => {
  expect((await get(server.url, '/api/articles/%00')).status).toBe(400);
});

test.each(['/api/articles', '/api/nothing', '/admin/login', '/api/upload'])(
  'broken form data sent to %s is no failure of the server',
  async (path) => {
    const response = await fetch(server.url + path, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: 'garbage',
    });
    expect(response.status).toBe(path === '/api/upload' ? 401 : 400);
  },
);

describe('without a token', () => {
  test.each(['POST', 'PUT', 'DELETE'])('%s is refused', async (method) => {
    const path = method === 'POST' ? '/api/articles' : '/api/articles/abc';
    const response = await fetch(server.url + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: method === 'DELETE' ? undefined : '{"data":{"title":"x"}}',
    });
    expect(response.status).toBe(401);
  });

  test.each(['/api/upload/files', '/api/i18n/locales', '/api/content-type-builder/content-types'])(
    '%s is refused',
    async (path) => {
      expect((await get(server.url, path)).status).toBe(401);
    },
  );

  test.each(['/api/publications', '/api/users', '/api/auth/local'])('%s does not exist', async (path) => {
    expect((await get(server.url, path)).status).toBe(404);
  });

  test('no answer holds a private field', async () => {
    for (const type of LISTS) {
      const { text } = await get(server.url, `/api/${type}?populate=*&pagination[pageSize]=100`);
      expect(text).not.toMatch(/createdBy|updatedBy|password|@example\.org|provider_metadata|folderPath/);
    }
  });
});

describe('a browser on another site', () => {
  const allowed = async (origin: string) => {
    const { headers } = await get(server.url, '/api/site', { origin });
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    return headers.get('access-control-allow-origin');
  };

  test('may read when its origin is listed', async () => {
    expect(await allowed(ORIGIN)).toBe(ORIGIN);
  });

  test.each(['https://evil.example', 'null', `${ORIGIN}.evil.example`])('may not from %s', async (origin) => {
    expect(await allowed(origin)).toBeFalsy();
  });
});
