import { areOfOneKind, figureProblems } from '../../src/domain/figure-rules';
import { givenSubjects } from '../../src/domain/subject-rules';
import { targetProblems } from '../../src/domain/target-rules';

const rules = (problems: { rule: string }[]) => problems.map(({ rule }) => rule);

describe('a figure', () => {
  test.each([
    [{ value: 310.72, unit: '亿元', changePercent: 5.3 }, []],
    [{ changePercent: 21.8, rank: 1, rankScope: 'urban-districts' }, []],
    [{ rank: 1, rankScope: 'city' }, []],
    [{ value: 0, unit: '亿元' }, []],
    [{}, ['figure-is-empty']],
    [{ value: 1 }, ['value-needs-unit']],
    [{ unit: '亿元', rank: 1, rankScope: 'city' }, ['unit-needs-value']],
    [{ rank: 1 }, ['rank-needs-scope']],
    [{ value: 1, unit: '元', rankScope: 'city' }, ['scope-needs-rank']],
    [{ value: 1, unit: '斗' }, ['unit-unknown']],
    [{ value: 1, unit: '户' }, ['unit-of-other-kind']],
    [{ value: 1, unit: '万元' }, []],
    [{ changePercent: 1, period: '2022-13' }, ['period-malformed']],
    [{ changePercent: 1, period: '2022-Q4' }, []],
  ])('%j has %j', (figure, expected) => {
    expect(rules(figureProblems(figure, '亿元'))).toEqual(expected);
  });
});

describe('a target', () => {
  test.each([
    [{ comparator: 'grow-by', value: 8, unit: '%' }, []],
    [{ comparator: 'grow-by', value: 1, unit: '个百分点' }, []],
    [{ comparator: 'reach', value: 400, unit: '亿元' }, []],
    [{ comparator: 'keep' }, []],
    [{ comparator: 'fulfil' }, []],
    [{ comparator: 'grow-by' }, ['comparator-needs-value']],
    [{ comparator: 'reach', value: 8 }, ['value-needs-unit']],
    [{ comparator: 'grow-by', value: 8, unit: '亿元' }, ['growth-is-in-percent']],
    [{ comparator: 'reach', value: 8, unit: '%' }, ['unit-of-other-kind']],
  ])('%j has %j', (target, expected) => {
    expect(rules(targetProblems(target, '亿元'))).toEqual(expected);
  });
});

test('units of one kind convert into each other', () => {
  expect(areOfOneKind('亿元', '万元')).toBe(true);
  expect(areOfOneKind('户', '家')).toBe(true);
  expect(areOfOneKind('%', '个百分点')).toBe(false);
  expect(areOfOneKind('斗', '斗')).toBe(false);
});

test('the subjects that are given are counted', () => {
  expect(givenSubjects({ target: null, project: { id: 1 }, measure: undefined })).toEqual(['project']);
});
