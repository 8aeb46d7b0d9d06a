import fc from 'fast-check';

import { sentencesOf } from '../../../src/translation/exchange/sentences';
import { hardText } from '../../support/exchange';

test.each<[string, string[]]>([
  ['全区推进。完成310.72亿元；增长5.8%！', ['全区推进。', '完成310.72亿元；', '增长5.8%！']],
  ['他说：“好。”大家同意。', ['他说：“好。”', '大家同意。']],
  ['真的？！是的。', ['真的？！', '是的。']],
  ['（见附件。）完。', ['（见附件。）', '完。']],
  ['One moves. Two stays! “Three?” Four', ['One moves.', ' Two stays!', ' “Three?”', ' Four']],
  [
    'It grew by 5.8 per cent; it is No. 5, says Mr. Li.',
    ['It grew by 5.8 per cent;', ' it is No. 5, says Mr. Li.'],
  ],
  ['See example.org/a.html for J. Smith.', ['See example.org/a.html for J. Smith.']],
  ['一行\n二行', ['一行\n', '二行']],
  ['没有句号', ['没有句号']],
  ['', []],
])('%j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('sentences together are the text', () => {
  fc.assert(fc.property(hardText, (text) => expect(sentencesOf(text).join('')).toBe(text)));
});
