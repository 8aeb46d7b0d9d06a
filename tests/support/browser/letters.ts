import type { Page } from 'playwright-core';

const NO_LETTER = '\u{10FFFE}';

/** Those of the letters that this browser has no shape for: it draws each of them as it draws a non-letter. */
export const missingLetters = async (page: Page, letters: string): Promise<string> => {
  // tsx marks every named function with a helper that the page does not know: none is named in here.
  const [noShape, ...shapes] = await page.evaluate(
    (all) => {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 40;
      const brush = canvas.getContext('2d', { willReadFrequently: true });
      return all.map((letter) => {
        brush?.clearRect(0, 0, 40, 40);
        if (brush) brush.font = `24px ${getComputedStyle(document.body).fontFamily}`;
        brush?.fillText(letter, 4, 32);
        return canvas.toDataURL();
      });
    },
    [NO_LETTER, ...letters],
  );
  return [...letters].filter((_, place) => shapes[place] === noShape).join('');
};

/** All letters and signs that a page shows, each once. */
export const lettersOf = async (page: Page): Promise<string> =>
  [...new Set((await page.locator('body').innerText()).replaceAll(/\s/g, ''))].join('');
