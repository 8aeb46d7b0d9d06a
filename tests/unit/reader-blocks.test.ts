import { render } from 'preact-render-to-string';
import { z } from 'zod';

import { type Block, blockSchema } from '../../src/reader/api/blocks';
import { Blocks } from '../../src/reader/components/blocks';

const html = (blocks: Block[]) => render(Blocks({ blocks }));
const text = (words: string) => ({ type: 'text' as const, text: words });
const paragraphWith = (url: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [text('here')] }],
});

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  '&#106;avascript:alert(1)',
])('a link to %s leads nowhere', (url) => {
  expect(html([paragraphWith(url)])).toBe('<div class="prose"><p><a>here</a></p></div>');
});

test.each(['https://example.org/a?b=1', 'mailto:a@example.org', '/zh/targets', 'tel:+86'])(
  'a link to %s is kept',
  (url) => {
    expect(html([paragraphWith(url)])).toContain(`href="${url}"`);
  },
);

test('headings begin under the title of the page and leave no level out', () => {
  const heading = (level: number): Block => ({ type: 'heading', level, children: [text(`h${level}`)] });
  expect(html([heading(2), heading(5), heading(2), heading(6)])).toMatch(
    /<h2>h2<\/h2><h3>h5<\/h3><h2>h2<\/h2><h4>h6<\/h4>/,
  );
});

test('words are escaped, marks are kept', () => {
  const block: Block = {
    type: 'paragraph',
    children: [{ type: 'text', text: '<b>&', bold: true, italic: true }, text('x')],
  };
  expect(html([block])).toContain('<p><strong><em>&lt;b>&amp;</em></strong>x</p>');
});

describe('a picture', () => {
  const version = (key: string, width: number, mime = 'image/webp') => ({
    url: `/uploads/${key}_a.webp`,
    width,
    height: width / 2,
    mime,
  });
  const image = {
    name: 'a.jpg',
    url: 'https://panel.example.org/uploads/a.jpg',
    mime: 'image/jpeg',
    width: 2000,
    height: 1000,
    caption: '光伏板',
    formats: {
      thumbnail: version('thumbnail', 245, 'image/jpeg'),
      medium: version('medium', 960),
      small: version('small', 480),
    },
  };
  const drawn = (change: object = {}) =>
    html(z.array(blockSchema).parse([{ type: 'image', image: { ...image, ...change } }]));

  test('is sent in as many pixels as its place needs, with its size, when it is come to', () => {
    expect(drawn({ alternativeText: '水面' })).toBe(
      '<div class="prose"><figure class="photo"><img src="/uploads/medium_a.webp" ' +
        'srcset="/uploads/small_a.webp 480w, /uploads/medium_a.webp 960w" ' +
        'sizes="(min-width: 40rem) 38rem, 100vw" width="960" height="480" alt="水面" ' +
        'loading="lazy" decoding="async"/><figcaption>光伏板</figcaption></figure></div>',
    );
  });

  test.each([
    ['no words', { alternativeText: null }],
    ["its file's name for words", { alternativeText: 'a.jpg' }],
  ])('with %s is told by its caption', (_case, change) => {
    expect(drawn(change)).toContain('alt="光伏板"');
  });

  test.each([[null], [{}], [{ small: 1 }]])('with the versions %j is sent as it is', (formats) => {
    const { url } = image;
    expect(drawn({ formats })).toContain(`<img src="${url}" width="2000" height="1000"`);
  });
});
