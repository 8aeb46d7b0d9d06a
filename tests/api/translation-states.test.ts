import { changesSince, latestSeq } from '../support/changes';
import type { Panel } from '../support/panel';
import { content } from '../support/content';
import { signIn } from '../support/people';
import { withServer } from '../support/suite';
import { Case } from '../support/translation/case';
import { SEQUENCES } from '../support/translation/sequences';

const server = withServer();

let editor: Panel;
let theme: string;

beforeAll(async () => {
  editor = await signIn(server.url, 'editor');
  theme = (await content(editor, 'theme').list()).body.results[0]?.documentId ?? '';
});

test.each(SEQUENCES)('%s → %s', async (story, state) => {
  const told = new Case(editor, theme);
  await told.tell(story);
  expect(await told.state()).toBe(state);
});

test('confirming is recorded as such, once, and changes nothing that readers see', async () => {
  const told = new Case(editor, theme);
  await told.tell('zh=A ZH en=a EN zh=B ZH seen');
  const before = await latestSeq(server.url);
  await told.tell('EN@ EN@');
  const rows = await changesSince(server.url, before);
  expect(rows).toMatchObject([{ action: 'confirm', locale: 'en', sourceSeq: before, significance: 'minor' }]);
});

test('a translation of what is not public any more is refused, and told what changed', async () => {
  const told = new Case(editor, theme);
  await told.tell('zh=A ZH en=a EN zh=B ZH seen zh=C ZH en=b');
  const { status, body } = await told.take('EN@');
  const { error } = body as { error: { details: { errors: { name: string }[]; changes: object[] } } };
  expect([status, error.details.errors[0]?.name]).toEqual([400, 'source-changed']);
  expect(error.details.changes).toEqual([
    { field: 'name', path: ['name'], kind: 'words', before: '项目B', after: '项目C' },
  ]);
});
