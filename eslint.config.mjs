import boundaries from 'eslint-plugin-boundaries';
import prettier from 'eslint-config-prettier';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Which rooms of the house a room may import, besides itself. Whatever is not listed is refused. */
const MAY_IMPORT = {
  domain: [],
  cache: [],
  messages: ['domain'],
  documents: ['publication', 'domain', 'messages'],
  rest: ['publication', 'translation', 'domain', 'messages'],
  publication: ['domain', 'messages'],
  translation: ['publication', 'domain', 'messages'],
  search: ['publication', 'domain', 'messages'],
  intake: ['domain', 'messages'],
  uploads: [],
  reader: ['domain'],
  admin: ['domain'],
  middlewares: [
    'domain',
    'messages',
    'rest',
    'cache',
    'reader',
    'publication',
    'translation',
    'search',
    'config',
  ],
  api: ['domain', 'messages', 'rest', 'publication', 'translation', 'search'],
  bootstrap: ['cache', 'domain', 'messages', 'documents', 'publication', 'translation', 'search', 'config'],
  config: ['messages'],
  scripts: ['config', 'messages', 'publication', 'translation', 'domain'],
  tests: [
    'cache',
    'domain',
    'messages',
    'documents',
    'publication',
    'rest',
    'search',
    'translation',
    'admin',
    'bootstrap',
    'config',
    'scripts',
    'reader',
  ],
};

const rooms = Object.keys(MAY_IMPORT).filter((room) => !['config', 'scripts', 'tests'].includes(room));

export default defineConfig(
  globalIgnores(['dist', 'node_modules', 'types/generated', '.tmp', '.cache', '.strapi', 'build']),
  tseslint.configs.strict,
  {
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { alwaysTryTypes: true } },
      'boundaries/elements': [
        ...rooms.map((room) => ({ type: room, pattern: `src/${room}` })),
        { type: 'config', pattern: 'config' },
        { type: 'scripts', pattern: 'scripts' },
        { type: 'tests', pattern: 'tests' },
      ],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: Object.entries(MAY_IMPORT).map(([from, allowed]) => ({
            from: { element: { type: from } },
            allow: [{ to: { element: { type: [from, ...allowed] } } }],
          })),
        },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/domain/**', 'src/reader/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: ['@strapi/*', '**/config/*'] }],
      'no-restricted-globals': ['error', 'strapi'],
    },
  },
  { files: ['tests/**'], rules: { 'max-lines': 'off' } },
  prettier,
);
