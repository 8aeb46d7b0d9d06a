import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import decompress from 'woff2-encoder/decompress';

import { ROOT } from '../server';

const WEB_FONT = path.join(ROOT, 'node_modules/@fontsource-variable/noto-sans-sc/files');

/**
 * For a machine without Chinese letters: a fontconfig file that adds Noto Sans SC to what is there.
 * Browsers take web fonts from pages only, so the parts of it are made into font files first.
 */
export const chineseFonts = async (folder: string): Promise<string> => {
  const fonts = path.join(folder, 'fonts');
  mkdirSync(fonts, { recursive: true });
  for (const name of readdirSync(WEB_FONT)) {
    const font = await decompress(readFileSync(path.join(WEB_FONT, name)));
    writeFileSync(path.join(fonts, name.replace(/woff2$/, 'ttf')), font);
  }
  const own = process.env.FONTCONFIG_FILE ?? '/etc/fonts/fonts.conf';
  const file = path.join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  ${existsSync(own) ? `<include>${own}</include>` : ''}
  <dir>${fonts}</dir>
  <cachedir>${path.join(folder, 'cache')}</cachedir>
</fontconfig>
`,
  );
  return file;
};
