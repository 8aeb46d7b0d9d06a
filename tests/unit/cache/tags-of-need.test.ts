import { needsOf } from '../../../src/cache/reads/needs-of';
import { tagsOfNeed } from '../../../src/cache/tags/of-need';
import type { Table, Tables } from '../../../src/cache/tags/tables';

const table = (name: string, published: Table['published'], ...keys: string[]): [string, Table] => [
  name,
  { name, published, keys: new Set(['id', ...keys]) },
];

const TABLES: Tables = new Map([
  table('articles', 'dated', 'document_id', 'locale'),
  table('projects', 'dated', 'document_id'),
  table('links', 'follows', 'article_id', 'project_id', 'article_id>articles.locale'),
  table('pictures', 'follows', 'project_id'),
  table('themes', 'always', 'slug'),
  table('overview', 'unknown'),
]);

const tagsOf = (sql: string, bindings: unknown[] = [], found?: Record<string, unknown>[]) =>
  needsOf(sql, 'postgres').needs.map((need) => tagsOfNeed(need, TABLES, { bindings, found }));

const JOINED = `from articles a inner join links l on l.article_id = a.id`;

const CASES: [what: string, tags: unknown, expected: unknown][] = [
  [
    'a published row by a key, and its links',
    tagsOf(`select * ${JOINED} where a.published_at is not null and a.document_id = $1`, ['abc']),
    [['articles*|document_id=abc'], ['links*']],
  ],
  [
    'a link to what need not be published',
    tagsOf(`select * ${JOINED} where a.document_id = $1`, ['abc']),
    [['articles|document_id=abc'], ['links']],
  ],
  [
    'what belongs to a row that is reached from a published one, and need not be published itself',
    tagsOf(
      `select * ${JOINED} inner join projects p on p.id = l.project_id inner join pictures x on x.project_id = p.id
       where a.published_at is not null`,
    ),
    [['articles*'], ['links*'], ['projects'], ['pictures']],
  ],
  [
    'rows that are found by their links',
    tagsOf(`select a.* ${JOINED} where l.project_id = $1`, [7], [{ id: 3 }, { id: 4 }]),
    [['articles|id=3', 'articles|id=4'], ['links|project_id=7']],
  ],
  [
    'links from rows in one language',
    tagsOf(`select * ${JOINED} where a.published_at is not null and a.locale = $1`, ['en']),
    [['articles*|locale=en'], ['links*|article_id>articles.locale=en']],
  ],
  [
    'links from rows in one language or of another kind',
    tagsOf(`select * ${JOINED} where a.published_at is not null and (a.locale = $1 or a.year > 2)`, ['en']),
    [['articles*'], ['links*']],
  ],
  [
    'what is joined to rows in one language by something else than their id',
    tagsOf(`select * from articles a join links l on l.article_id = a.number where a.locale = $1`, ['en']),
    [['articles|locale=en'], ['links']],
  ],
  [
    'the first few of them, after which others may come',
    tagsOf(`select a.* ${JOINED} where l.project_id = $1 limit 2`, [7], [{ id: 3 }, { id: 4 }]),
    [['articles'], ['links|project_id=7']],
  ],
  [
    'those of which something else is asked too',
    tagsOf(`select a.* ${JOINED} where l.project_id = $1 and a.title = $2`, [7, 'x'], [{ id: 3 }]),
    [['articles'], ['links|project_id=7']],
  ],
  [
    'a row by a key, in one language or another',
    tagsOf('select * from articles where document_id = $1 and locale in ($2, $3)', ['abc', 'en', 'fr']),
    [['articles|document_id=abc@en', 'articles|document_id=abc@fr']],
  ],
  [
    'a row by its id, which is of one language',
    tagsOf('select * from articles where id = $1 and locale = $2', [7, 'en']),
    [['articles|id=7']],
  ],
  [
    'what did not come as rows',
    tagsOf(`select a.id ${JOINED} where l.project_id = $1`, [7]),
    [['articles'], ['links|project_id=7']],
  ],
  ['a number in a spelling of its own', tagsOf('select * from themes where id = $1', ['05']), [['themes']]],
  ['nothing that can be compared', tagsOf('select * from themes where slug = $1', [true]), [['themes']]],
  [
    'a date where there are no drafts',
    tagsOf('select * from themes where published_at is not null'),
    [['themes']],
  ],
  ['a view', tagsOf('select * from overview'), [undefined]],
  ['a table that nobody watches', tagsOf('select * from elsewhere'), [undefined]],
];

test.each(CASES)('%s', (_what, tags, expected) => {
  expect(tags).toEqual(expected);
});
