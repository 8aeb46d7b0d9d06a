import { render } from 'preact-render-to-string';

import type { Block } from '../../src/reader/api/blocks';
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
