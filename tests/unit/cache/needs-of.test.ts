import { needsOf } from '../../../src/cache/reads/needs-of';

const all = { isPublished: false, keys: [] };

const one = (binding: number) => [{ binding }];

const CASES: [what: string, sql: string, needs: object[]][] = [
  [
    'a list of what is published',
    'select `t0`.* from `targets` as `t0` where (`t0`.`published_at` is not null and `t0`.`locale` = ?) order by `t0`.`id` asc limit ?',
    [{ ...all, table: 'targets', isPublished: true, keys: [{ column: 'locale', values: one(0) }] }],
  ],
  [
    'components of some rows',
    'select distinct `t1`.`order`, `t0`.*, `t1`.`entity_id` as `__strapientity_id` from `components_record_figures` as `t0` left join `projects_cmps` as `t1` on `t0`.`id` = `t1`.`cmp_id` and `t1`.`field` = ? where (`t1`.`entity_id` in (?, ?)) order by `t1`.`order` asc',
    [
      { ...all, table: 'components_record_figures', foundIn: 'id' },
      {
        ...all,
        table: 'projects_cmps',
        keys: [
          { column: 'field', values: one(0) },
          { column: 'entity_id', values: [{ binding: 1 }, { binding: 2 }] },
        ],
      },
    ],
  ],
  [
    'a relation to what is published',
    'select distinct `t0`.*, `t1`.`target_id` as `__strapitarget_id` from `articles` as `t0` left join `targets_report_lnk` as `t1` on `t0`.`id` = `t1`.`article_id` where (`t1`.`target_id` in (?) and `t0`.`published_at` is not null)',
    [
      { ...all, table: 'articles', isPublished: true },
      {
        ...all,
        table: 'targets_report_lnk',
        follows: ['articles'],
        keys: [{ column: 'target_id', values: one(0) }],
      },
    ],
  ],
  [
    'what is linked from rows in one language',
    'select `t0`.`id` from `targets` as `t0` left join `targets_report_lnk` as `t1` on `t0`.`id` = `t1`.`target_id` left join `articles` as `t2` on `t1`.`article_id` = `t2`.`id` where (`t0`.`locale` = ? and `t2`.`document_id` = ?)',
    [
      { ...all, table: 'targets', keys: [{ column: 'locale', values: one(0) }] },
      {
        ...all,
        table: 'targets_report_lnk',
        keys: [{ column: 'target_id>targets.locale', values: one(0) }],
      },
      { ...all, table: 'articles', keys: [{ column: 'document_id', values: one(1) }] },
    ],
  ],
  [
    'a condition that need not be true',
    'select `t0`.* from `targets` as `t0` where (`t0`.`published_at` is not null or `t0`.`slug` = ?)',
    [{ ...all, table: 'targets' }],
  ],
  [
    'a condition of a join, which says nothing of what is joined to',
    'select `t0`.`id` from `targets` as `t0` left join `themes` as `t1` on `t1`.`id` = `t0`.`theme_id` and `t0`.`slug` = ?',
    [
      { ...all, table: 'targets' },
      { ...all, table: 'themes' },
    ],
  ],
  [
    'a selection within another',
    'select `seq` from `publications` where `seq` in (select max(`seq`) from `publications` where `subject_id` in (?, ?) group by `subject_id`)',
    [
      { ...all, table: 'publications' },
      {
        ...all,
        table: 'publications',
        keys: [{ column: 'subject_id', values: [{ binding: 0 }, { binding: 1 }] }],
      },
    ],
  ],
  [
    'a right join, which keeps what its conditions leave out',
    'select t0.id from targets t0 right join themes t1 on t1.id = t0.theme_id and t1.slug = ? where t0.slug = ?',
    [
      { ...all, table: 'targets' },
      { ...all, table: 'themes' },
    ],
  ],
];

test.each(CASES)('%s', (_what, sql, needs) => {
  expect(needsOf(sql, 'sqlite').needs).toEqual(needs);
});

test('what nobody can read may name any table', () => {
  const { needs, isRead } = needsOf(
    'select rowid from search_tokens where search_tokens match ? and (',
    'sqlite',
  );
  expect(isRead).toBe(false);
  expect(needs.map(({ table }) => table)).toContain('search_tokens');
  expect(needs.every(({ keys, isPublished }) => keys.length === 0 && !isPublished)).toBe(true);
});
