import Database from 'better-sqlite3';
import { Client } from 'pg';

/** Words by how many of a hundred thousand documents hold them; the filling is in most of them. */
const WORDS = {
  'zh-Hans': {
    common: '建设',
    middling: '养老',
    rare: '眼镜小镇',
    filling: [...'推进项目完成年度计划实施提升服务水平加快产业发展优化环境改善民生'].join(''),
  },
  en: {
    common: 'district',
    middling: 'elderly',
    rare: 'spectacles',
    filling:
      'projects were carried out this year and services for residents improved while industry grew steadily along the river with new roads schools and homes',
  },
} as const;

export type BenchLocale = keyof typeof WORDS;
export const LOCALES = Object.keys(WORDS) as BenchLocale[];

/** How often each word stands in the documents: in every second, every hundredth, every ten thousandth. */
const EVERY = { common: 2, middling: 100, rare: 10_000 } as const;
export type Frequency = keyof typeof EVERY;

export const wordOf = (locale: BenchLocale, frequency: Frequency): string => WORDS[locale][frequency];

/** The same numbers each time. */
const numbersFrom = (seed: number) => () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;

const sentence = (locale: BenchLocale, number: number, next: () => number, length: number): string => {
  const { filling } = WORDS[locale];
  const isChinese = locale === 'zh-Hans';
  const pieces = isChinese ? filling.match(/../g) : filling.split(' ');
  const words = Array.from({ length }, () => pieces?.[Math.floor(next() ** 2 * pieces.length)] ?? '');
  // Not at the beat of the document's number, or the same documents would hold all of them.
  for (const frequency of ['common', 'middling', 'rare'] as const) {
    if ((number * 7919) % EVERY[frequency] === 0) {
      words.splice(Math.floor(next() * length), 0, wordOf(locale, frequency));
    }
  }
  return words.join(isChinese ? '' : ' ');
};

export type ProjectRow = [documentId: string, slug: string, name: string, summary: string, locale: string];

/** As many published projects in both languages; every fifth says its words in the title too. */
export const projectRows = (count: number): ProjectRow[] => {
  const next = numbersFrom(2023);
  return Array.from({ length: count }, (_, number) =>
    LOCALES.map((locale): ProjectRow => {
      const titleOf = number % 5 === 0 ? number : number * 2 + 1;
      const name = `${sentence(locale, titleOf, next, 6)} ${number}`;
      const summary = sentence(locale, number, next, 45);
      return [`bench${String(number).padStart(19, '0')}`, `bench-${number}`, name, summary, locale];
    }),
  ).flat();
};

const COLUMNS = ['document_id', 'slug', 'name', 'summary', 'locale'];
const STATUS = 'under-way';

export const fillSqlite = (file: string, rows: ProjectRow[]): Promise<void> => {
  const database = new Database(file);
  const insert = database.prepare(
    `insert into projects (${COLUMNS.join(', ')}, progress_status, created_at, updated_at, published_at)
     values (?, ?, ?, ?, ?, '${STATUS}', ?, ?, ?)`,
  );
  const now = Date.now();
  database.transaction(() => {
    for (const row of rows) insert.run(...row, now, now, now);
  })();
  database.close();
  return Promise.resolve();
};

export const fillPostgres = async (url: string, rows: ProjectRow[]): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(
    `insert into projects (${COLUMNS.join(', ')}, progress_status, created_at, updated_at, published_at)
     select c.*, '${STATUS}', now(), now(), now()
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) as c`,
    COLUMNS.map((_name, column) => rows.map((row) => row[column])),
  );
  await client.query('analyze');
  await client.end();
};
