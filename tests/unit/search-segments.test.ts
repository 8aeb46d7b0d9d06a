import { readQuery } from '../../src/search/query';
import { excerptOf, marked, type Segment } from '../../src/search/segments';

const query = (text: string) => {
  const read = readQuery(text);
  if (!read) throw new Error(`"${text}" says nothing`);
  return read;
};

const shown = (segments: Segment[]) =>
  segments.map(({ text, match }) => (match ? `[${text}]` : text)).join('');

test.each([
  ['眼镜小镇首开区', '眼镜小镇', '[眼镜小镇]首开区'],
  ['老旧小区改造，老旧的小区', '老旧小区', '[老旧小区]改造，[老旧]的[小区]'],
  ['Eyewear Town and its Eyewear', 'eyewear town', '[Eyewear Town] and its [Eyewear]'],
  ['Elderly people, the ELDERLY', 'elderly', '[Elderly] people, the [ELDERLY]'],
  ['产值３１０.72亿元', '310.72', '产值[３１０.72]亿元'],
  ['<b>眼镜</b>', '眼镜', '<b>[眼镜]</b>'],
  ['nothing here', 'elderly', 'nothing here'],
])('%s is marked by what was asked', (text, question, result) => {
  const segments = marked(text, query(question));
  expect(shown(segments)).toBe(result);
  expect(segments.map((segment) => segment.text).join('')).toBe(text);
});

test('an excerpt shows the part that holds most of what was asked', () => {
  const filler = '其他工作有序推进，各项任务按期完成，'.repeat(20);
  const text = `${filler}养老设施建成。${filler}完成困难老年人适老化改造，新增养老床位。${filler}`;
  const result = shown(excerptOf(text, query('养老 适老')));
  expect(result).toContain('[适老]化改造，新增[养老]床位');
  expect(result).toMatch(/^….*…$/s);
  expect(result.length).toBeLessThan(110);
});

test('an excerpt of a short text is the text', () => {
  expect(shown(excerptOf('“眼镜小镇”。', query('小镇')))).toBe('“眼镜[小镇]”。');
  const words = 'The elderly care centre has been opened to the public this spring.';
  expect(shown(excerptOf(words, query('center')))).toContain('care [centre] has');
});

test('an excerpt of a very long text is as short as any', () => {
  expect(shown(excerptOf('老'.repeat(50_000), query('老')))).toBe(`[${'老'.repeat(64)}]…`);
});
