import { readFileSync } from 'node:fs';
import path from 'node:path';

import { drawCard } from '../../src/reader/pictures/card';
import { setText } from '../../src/reader/pictures/lines';
import { PALETTE } from '../../src/reader/pictures/palette';
import { firstShared } from '../../src/reader/pictures/photo';
import { answerPicture } from '../../src/reader/pictures/render';
import { parseXml } from '../support/xml';

/** As if every Chinese character were one em wide and every other half. */
const measure = (text: string) =>
  [...text].reduce((width, character) => width + (/[\u2e80-\uffef]/.test(character) ? 1 : 0.5), 0);

const setIn = (text: string, ems: number, lines = 9) =>
  setText(text, ems * 10, [{ size: 10, lines }], measure).lines;

test('no line starts with what closes and none ends with what opens', () => {
  const text = '他说：“兑现承诺，（一件一件）说到做到。”《报告》、“目标”；完成了！';
  for (let ems = 9; ems < 24; ems += 1) {
    const lines = setIn(text, ems, 99);
    expect(lines.join('')).toBe(text);
    for (const line of lines) {
      expect(measure(line)).toBeLessThanOrEqual(ems);
      expect(line).not.toMatch(/^[，。、；！：”）》]/);
      expect(line).not.toMatch(/[“（《]$/);
    }
  }
});

test('English breaks between words, a word longer than a line where it must', () => {
  expect(setIn('Writing a new chapter', 6)).toEqual(['Writing a', 'new chapter']);
  expect(setIn('abcdefghijkl', 2.5)).toEqual(['abcd', 'efgh', 'ijkl']);
});

test('a text that fits in no size is cut short, with a sign that it was', () => {
  const lines = setIn('这是一个很长的标题，'.repeat(20), 10, 3);
  expect(lines).toHaveLength(3);
  expect(lines.at(-1)).toMatch(/[^，]…$/);
  for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(10);
});

test('the largest size in which a text fits is taken', () => {
  const sizes = [
    { size: 20, lines: 1 },
    { size: 10, lines: 2 },
  ];
  expect(setText('兑现', 100, sizes, measure).size).toBe(20);
  expect(setText('兑现承诺兑现承诺', 100, sizes, measure)).toEqual({ size: 10, lines: ['兑现承诺兑现承诺'] });
});

const CARD = {
  isChinese: true,
  kicker: '2023年报告',
  title: '新征程上谱写珠晖新篇章',
  site: '兑现',
  notice: '',
};

test('a picture is drawn in outlines alone: it needs no font where it is rendered', async () => {
  const svg = await drawCard({
    ...CARD,
    figure: { value: '310.72亿元', name: '地区生产总值', note: '+5.3%' },
  });
  expect(parseXml(svg).attributes).toMatchObject({ width: '1200', height: '630' });
  expect(svg).not.toMatch(/<text|font/);
  const other = await drawCard({ ...CARD, title: '新征程上谱写珠晖新篇' });
  expect(other).not.toBe(svg);
});

test.each([
  ['nothing', ''],
  ['an emoji and signs that no font writes', '😀\u200d👨‍👩‍👧\u0000\u000b\ufffe\ud800'],
  ['a rare character, Arabic and Thai', '𠮷𫠝 السلام สวัสดี'],
  ['markup', '<script>alert(1)</script>&"\''],
  ['a hundred thousand characters', '目标'.repeat(50_000)],
])('a title of %s is drawn all the same', async (_, title) => {
  const { body, headers } = await answerPicture({ ...CARD, title });
  expect(headers['content-type']).toBe('image/png');
  expect(Buffer.from(body).subarray(1, 4).toString()).toBe('PNG');
});

test('what the font lacks is marked where it is a letter and left out where it is not', async () => {
  const draw = (title: string) => drawCard({ ...CARD, title });
  expect(await draw('吉😀林')).toBe(await draw('吉林'));
  expect(await draw('吉𫠝林')).toBe(await draw('吉〓林'));
});

test('a photo is shared in the largest format that was made of it', () => {
  const format = (width: number) => ({
    url: `/uploads/${width}.jpg`,
    width,
    height: width / 2,
    mime: 'image/jpeg',
  });
  const image = {
    ...format(6000),
    formats: { small: format(500), large: format(1000), thumbnail: format(200) },
  };
  const shared = { url: '/uploads/1000.jpg', width: 1000, height: 500 };
  expect(firstShared([{ image, alt: '广场' }])).toEqual({ ...shared, alt: '广场' });
  expect(firstShared([{ image: { ...format(300), formats: null } }])?.url).toBe('/uploads/300.jpg');
});

test('the first photo is shared that there is a picture of', () => {
  const image = { url: '/uploads/a.jpg', mime: 'image/jpeg', width: 30, height: 20 };
  const unmeasured = { ...image, width: null, formats: { small: { ...image, height: null } } };
  expect(firstShared([{ caption: '广场' }, { image: unmeasured }, { image }])?.width).toBe(30);
  expect(firstShared([{ image: null }, { image: unmeasured }])).toBeUndefined();
});

test('a picture has the colours of the page', () => {
  const tokens = readFileSync(path.resolve(__dirname, '../../public/styles/tokens.css'), 'utf8');
  const light = tokens.slice(0, tokens.indexOf('@media'));
  const colours = Object.keys(PALETTE).map((name) => [
    name,
    new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(light)?.[1],
  ]);
  expect(PALETTE).toEqual(Object.fromEntries(colours));
});
