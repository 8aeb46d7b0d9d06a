import { type Effect, effectsOf, isWaiting } from '../../src/admin/progress/effects';
import { dataOf, nothingEntered, problemsOf, unitsFor } from '../../src/admin/progress/form';
import type { ArticleUpdate, NamedSubject, UpdateRow } from '../../src/admin/progress/types';
import type { Status } from '../../src/domain/vocabulary';

const target = (changed: Partial<NamedSubject> = {}): NamedSubject => ({
  type: 'target',
  documentId: 't',
  name: '地区生产总值增长8%左右',
  place: [],
  pathway: undefined,
  unit: '%',
  progressStatus: 'not-started',
  ...changed,
});

const update = (
  asOf: string,
  progressStatus: Status,
  changed: Partial<UpdateRow> = {},
  subject = target(),
  standing: UpdateRow[] = [],
) => {
  const source: UpdateRow = {
    documentId: `${asOf} ${progressStatus}`,
    createdAt: '2023-07-01T00:00:00.000Z',
    status: 'draft',
    asOf,
    progressStatus,
    value: null,
    unit: null,
    note: '一句话。',
    target: null,
    project: null,
    measure: null,
    ...changed,
  };
  return { documentId: source.documentId, source, subject, standing, edited: source } satisfies ArticleUpdate;
};

const moves = (effects: Effect[]) => effects.map(({ from, to, newer }) => ({ from, to, newer }));

describe('what publishing does', () => {
  test('the latest day decides, whatever the order', () => {
    const updates = [update('2023-06-30', 'delayed'), update('2023-03-31', 'under-way')];
    for (const order of [updates, [...updates].reverse()]) {
      expect(moves(effectsOf(order))).toEqual([{ from: 'not-started', to: 'delayed', newer: undefined }]);
    }
  });

  test('of one day, the one that was made later decides', () => {
    const later = { createdAt: '2023-07-02T00:00:00.000Z' };
    const updates = [update('2023-06-30', 'achieved', later), update('2023-06-30', 'under-way')];
    expect(moves(effectsOf(updates))[0]?.to).toBe('achieved');
  });

  test('a newer report that is public goes on to decide', () => {
    const reported = target({ progressStatus: 'achieved' });
    const newer = update('2023-09-30', 'achieved').source;
    expect(moves(effectsOf([update('2023-06-30', 'under-way', {}, reported, [newer])]))).toEqual([
      { from: 'achieved', to: 'achieved', newer: '2023-09-30' },
    ]);
  });

  test('what is public of the updates themselves is replaced and decides nothing', () => {
    const reported = target({ progressStatus: 'achieved' });
    const own = update('2023-09-30', 'achieved', { documentId: 'u' }).source;
    const other = update('2023-03-31', 'under-way').source;
    const moved = (asOf: string) =>
      moves(effectsOf([update(asOf, 'delayed', { documentId: 'u' }, reported, [own, other])]));
    expect(moved('2023-06-30')).toEqual([{ from: 'achieved', to: 'delayed', newer: undefined }]);
    expect(moved('2023-01-31')).toEqual([{ from: 'achieved', to: 'under-way', newer: '2023-03-31' }]);
  });

  test('each target, project and measure moves once', () => {
    const project = target({ type: 'project' });
    const updates = [
      update('2023-06-30', 'under-way'),
      update('2023-06-30', 'achieved', {}, project),
      update('2023-07-01', 'delayed', {}, project),
    ];
    expect(effectsOf(updates).map(({ subject, to }) => [subject.type, to])).toEqual([
      ['target', 'under-way'],
      ['project', 'delayed'],
    ]);
  });

  test('only what is written and not public as it is written waits', () => {
    const waits = (status: UpdateRow['status']) => isWaiting(update('2023-06-30', 'under-way', { status }));
    expect([waits('draft'), waits('modified'), waits('published')]).toEqual([true, true, false]);
    expect(isWaiting({ ...update('2023-06-30', 'under-way'), edited: undefined })).toBe(false);
  });
});

describe('what is entered', () => {
  const entered = {
    ...nothingEntered('2023-07-20'),
    subject: target(),
    progressStatus: 'under-way' as const,
    note: ' 增长。 ',
  };

  test('the day of the article is proposed, unless it is still to come', () => {
    expect(nothingEntered('2023-07-20').asOf).toBe('2023-07-20');
    expect(nothingEntered('2199-01-01').asOf).toBe('');
  });

  test('everything but the value is needed', () => {
    expect(problemsOf(entered)).toEqual({});
    expect(Object.keys(problemsOf(nothingEntered(undefined))).sort()).toEqual(
      ['asOf', 'note', 'progressStatus', 'subject'].sort(),
    );
  });

  test('a day to come, words for a number and a number without unit are named', () => {
    expect(problemsOf({ ...entered, asOf: '2199-01-01' }).asOf).toBe('progress-in-future');
    expect(problemsOf({ ...entered, value: '很多', unit: '%' }).value).toBe('progress-not-a-number');
    expect(problemsOf({ ...entered, value: '6.1' }).unit).toBe('progress-needs-unit');
  });

  test('numbers of a Chinese keyboard are numbers; a unit without a value is not sent', () => {
    expect(dataOf({ ...entered, value: '１，２３４．５', unit: '%' }, 'a')).toMatchObject({ value: 1234.5 });
    expect(dataOf({ ...entered, unit: '%' }, 'a')).toMatchObject({ value: null, unit: null, note: '增长。' });
  });

  test('it is about one thing and rests on one article', () => {
    expect(dataOf(entered, 'a')).toMatchObject({
      article: { set: [{ documentId: 'a' }] },
      target: { set: [{ documentId: 't' }] },
      project: { set: [] },
      measure: { set: [] },
    });
  });

  test('units are of the kind that a target is promised in', () => {
    expect(unitsFor(target({ unit: '亿元' }))).toEqual(['元', '万元', '亿元', '万亿元']);
    expect(unitsFor(target({ type: 'project', unit: null })).length).toBeGreaterThan(20);
  });
});
