import { readQuery } from '../../src/search/query';
import { storedTokens } from '../../src/search/tokens';
import { clausesOf } from '../../src/search/units';

const unitsOf = (text: string) => clausesOf(text).map((units) => units.map(({ text: unit }) => unit));
const wordsOf = (text: string) =>
  readQuery(text)?.words.map((word) => word.map((unit) => unit.text).join(''));

describe('a text is cut', () => {
  test.each([
    ['眼镜小镇', [['眼', '镜', '小', '镇']]],
    ['产值310.72亿元', [['产', '值', '310.72', '亿', '元']]],
    ['1,234,567.5 and 2022, 2023', [['1234567.5', 'and', '2022'], ['2023']]],
    [
      '适老化；养老',
      [
        ['适', '老', '化'],
        ['养', '老'],
      ],
    ],
    ['Café ＡＢＣ１２ ﬁne', [['cafe', 'abc12', 'fine']]],
    ['Spectacles, eyewear', [['eyewear'], ['eyewear']]],
    ['the people’s age-friendly homes', [['the', 'peopl', 'ag', 'friendli', 'home']]],
    ['modernised modernizing neighbourhoods', [['modern', 'modern', 'neighborhood']]],
    ['𠮷野家 e\u0301 5G', [['𠮷', '野', '家', 'e', '5g']]],
    ['！？“” *** \u0000 🎉', []],
  ])('%s', (text, units) => expect(unitsOf(text)).toEqual(units));

  test('and each unit knows where it stood', () => {
    const text = 'Ｅyewear’s 眼镜 ﬁne';
    const places = clausesOf(text)
      .flat()
      .map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(['Ｅyewear', '眼', '镜', 'ﬁne']);
  });

  test('however long its words are', () => {
    const [[unit] = []] = unitsOf('a'.repeat(100_000));
    expect(unit?.length).toBeLessThanOrEqual(64);
  });
});

describe('a question is cut into words', () => {
  test.each([
    ['眼镜小镇', ['眼镜小镇']],
    ['适老', ['适老']],
    ['老旧小区', ['老旧', '小区']],
    ['珠晖区2022年政府工作报告', ['珠晖区', '2022', '年', '政府', '工作', '报告']],
    ['elderly care', ['elderli', 'care']],
  ])('%s', (text, words) => expect(wordsOf(text)).toEqual(words));

  test('and one of signs alone says nothing', () => {
    for (const text of ['', ' ', '"', '* ( ) : ^', '🎉🎊', '，。']) expect(readQuery(text)).toBeUndefined();
  });

  test('with no sign left that a database could take for its own', () => {
    const query = readQuery(`a" OR b* NEAR(c) ^d 'e' & !f | \\g:h <-> i;--`);
    for (const token of [...(query?.ofWords ?? []), ...(query?.ofPhrase ?? [])])
      expect(token).toMatch(/^[\p{L}\p{N}._]+$/u);
  });
});

test('whatever stands in a text of Han characters is found, wherever a dictionary would cut it', () => {
  const text = '困难老年人适老化改造一千九百五十户新建家庭养老床位';
  const stored = new Set(storedTokens('', [text]));
  for (let start = 0; start < text.length; start += 1) {
    for (let end = start + 1; end <= text.length; end += 1) {
      const query = readQuery(text.slice(start, end));
      const missing = [...(query?.ofWords ?? []), ...(query?.ofPhrase ?? [])].filter(
        (token) => !stored.has(token),
      );
      expect({ asked: text.slice(start, end), missing }).toEqual({
        asked: text.slice(start, end),
        missing: [],
      });
    }
  }
});

test('what only shares its characters is not found', () => {
  const holds = (text: string, question: string) => {
    const stored = new Set(storedTokens('', [text]));
    return readQuery(question)?.ofWords.every((token) => stored.has(token));
  };
  expect(holds('农业园区和工业基地', '工业园')).toBe(false);
  expect(holds('小镇的眼镜', '眼镜小镇')).toBe(false);
  expect(holds('小区里的老旧房屋', '老旧小区')).toBe(true);
  expect(holds('适合老人', '适老')).toBe(false);
});
