import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { parse } from 'dotenv';

import { settingsSchema } from '../../config/settings';
import { type Server, startServer } from '../support/server';
import { emptyDatabase, type TestDatabase } from '../support/template';
import { ROOT } from '../support/server';

const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');

const snippets = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, code = '']) => code,
  );

let database: TestDatabase;
let server: Server;

beforeAll(async () => {
  database = await emptyDatabase();
  server = await startServer({ database: database.environment });
});

afterAll(async () => {
  await server.stop();
  await database.drop();
});

/** Runs a snippet as a reader would, against the server of this test. */
const run = (command: string, args: string[]): Promise<{ code: number | null; output: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });

const here = (code: string) => code.replaceAll('http://localhost:1337', server.url);

test('the snippet with @strapi/client prints what it says', async () => {
  const { code, output } = await run('node', ['--input-type=module', '-e', here(snippets('js')[0] ?? '')]);
  expect({ code, output }).toMatchObject({ code: 0 });
  expect(output).toMatch(/^\d+ national honors\n/);
  expect(output.trim().split('\n')).toHaveLength(4);
});

test('the snippet with fetch prints what it says', async () => {
  const { code, output } = await run('node', ['--input-type=module', '-e', here(snippets('js')[1] ?? '')]);
  expect({ code, output }).toMatchObject({ code: 0 });
  expect(output).toMatch(/GDP: 310\.72 亿元, 5\.3 % on the year before/);
  expect(output).toMatch(/^6\. /m);
});

test('every curl of the README answers', async () => {
  const curls = snippets('sh').filter((code) => code.startsWith('curl'));
  const answers = [];
  for (const code of curls)
    answers.push(JSON.parse((await run('sh', ['-c', here(code).replace('curl -g', 'curl -gs')])).output));
  expect(answers).toHaveLength(5);
  expect(answers[0].data).toMatchObject([{ name: '眼镜小镇', slug: 'eyewear-town' }]);
  expect(answers[1].data).toMatchObject([{ type: 'project' }, { type: 'project' }]);
  expect(answers[2].data).toMatchObject([{ name: 'Eyewear Town', translation: { state: 'current' } }]);
  expect(answers[3].meta.counts).toHaveProperty('project');
  expect(answers[4].error.message).toBe('status: "draft" is not allowed. Allowed: published.');
});

test('there is no snippet that no test knows', () => {
  expect(snippets('js')).toHaveLength(2);
  const commands = snippets('sh').filter((code) => !code.startsWith('curl'));
  // What `npm ci` installs, start.test.ts and demo.test.ts start; the third is how this test is run, and
  // verify-record.test.ts runs the last.
  const installed = ['npm ci && npm start\n', 'npm ci && npm run demo\n', 'npm ci && npm test\n'];
  const known = [...installed, 'npm run verify-record\n'];
  expect(commands).toEqual(known);
});

test('every setting is listed with its default', () => {
  const defaults = parse(readFileSync(path.join(ROOT, '.env.example'), 'utf8'));
  for (const name of Object.keys(settingsSchema.shape)) {
    const row = readme.split('\n').find((line) => line.startsWith('|') && line.includes(`\`${name}\``));
    expect(row).toContain(defaults[name] ? `\`${defaults[name]}\`` : `\`${name}\``);
  }
});
