import { PUBLIC_TYPE_NAMES } from '../../src/domain/public-types';
import type { Landed } from '../../src/domain/translation-files';

/** What the command for translators' files says, in both languages of the house. */
export const messages = {
  usage: [
    '用法 · Usage:',
    '  npm run translations -- export FILE [--format xliff|xlsx] [--state missing|draft|outdated|current|waiting]',
    `      [--type ${PUBLIC_TYPE_NAMES.join('|')}] [--report documentId]`,
    '  npm run translations -- import FILE',
  ].join('\n'),
  exported: (documents: number, file: string) =>
    `已导出 ${documents} 份内容到 ${file} · ${documents} documents are in ${file}.`,
  imported: (landed: Landed[]) =>
    [
      `已收回 ${landed.length} 份译文，均存为草稿 · ${landed.length} documents came back, as drafts:`,
      ...landed.map(({ type, documentId, fields, untranslated }) =>
        [`  ${type} ${documentId} ${fields}`, ...untranslated.map((segment) => `    – ${segment}`)].join(
          '\n',
        ),
      ),
    ].join('\n'),
  refused: (reason: string) => `未作任何改动 · Nothing was changed.\n${reason}`,
};
