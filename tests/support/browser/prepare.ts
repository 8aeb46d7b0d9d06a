import { type Executable, findExecutable } from './find';
import { chineseFonts } from './fonts';
import { missingLetters } from './letters';
import { openBrowser, rememberBrowser } from './open';

const canWriteChinese = async (executable: Executable): Promise<boolean> => {
  const browser = await openBrowser(executable);
  const missing = await missingLetters(await browser.newPage(), '兑现');
  await browser.close();
  return missing === '';
};

/**
 * Finds or unpacks a browser that can write Chinese, and remembers it for `openBrowser`.
 * @param folder where fonts may be put, for as long as the browser is used
 */
export const prepareBrowser = async (folder: string): Promise<Executable> => {
  const executable = findExecutable();
  if (!(await canWriteChinese(executable))) {
    executable.environment.FONTCONFIG_FILE = await chineseFonts(folder);
  }
  rememberBrowser(executable);
  return executable;
};
