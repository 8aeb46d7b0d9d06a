import { daysBetween, dayOf } from '../../src/domain/days';
import { connect, content, documentIdOf, publishNew } from '../support/content';
import { type Answer, Panel } from '../support/panel';
import { signIn } from '../support/people';
import { withServer } from '../support/suite';

interface Due {
  type: string;
  documentId: string;
  name: string;
  since: string;
  hasReports: boolean;
  days: number;
  report: string | null;
}

interface Answered {
  data: Due[];
  meta: { today: string };
  error?: { message: string };
}

const server = withServer();
const today = dayOf(new Date());
/** A cadence that no silence since the seeded report outlasts. */
const TEN_YEARS = 3650;

let editor: Panel;

beforeAll(async () => {
  editor = await signIn(server.url, 'editor');
});

const due = (panel: Panel, query = ''): Promise<Answer<Answered>> => panel.get(`/duixian/due${query}`);

const dueOf = async (documentId: string): Promise<Due | undefined> =>
  (await due(editor)).body.data.find((entry) => entry.documentId === documentId);

const reportId = async (): Promise<string> => {
  const { results } = (await content(editor, 'article').list('locale=zh-Hans&filters[kind][$eq]=report'))
    .body;
  return String(results[0]?.documentId);
};

const newProject = async (data: object = {}): Promise<string> =>
  publishNew(editor, 'project', { name: '新建的项目', report: connect(await reportId()), ...data });

const reportOn = async (project: string, asOf: string): Promise<string> =>
  publishNew(editor, 'progress-update', {
    note: '工程正常推进。',
    asOf,
    progressStatus: 'under-way',
    project: connect(project),
  });

test('what was promised and never reported on is due since the day of its report', async () => {
  const { status, body } = await due(editor);
  expect(status).toBe(200);
  const project = body.data.find(({ type }) => type === 'project');
  const { publishedOn } = (await content(editor, 'article').read(await reportId())).body.data;
  expect(project).toMatchObject({
    since: publishedOn,
    hasReports: false,
    days: daysBetween(String(publishedOn), body.meta.today),
  });
  expect(new Set(body.data.map(({ type }) => type))).toEqual(new Set(['target', 'project', 'measure']));
});

test('the longest silence stands first', async () => {
  const project = await newProject();
  await reportOn(project, '2024-01-01');
  const days = (await due(editor)).body.data.map((entry) => entry.days);
  expect(days).toEqual([...days].sort((a, b) => b - a));
  expect(await dueOf(project)).toMatchObject({ since: '2024-01-01', hasReports: true });
});

test('what was reported on today is not due', async () => {
  const project = await newProject();
  expect(await dueOf(project)).toBeDefined();
  await reportOn(project, today);
  expect(await dueOf(project)).toBeUndefined();
});

test('what is achieved or dropped is not due', async () => {
  for (const initialStatus of ['achieved', 'dropped']) {
    expect(await dueOf(await newProject({ initialStatus }))).toBeUndefined();
  }
});

test('its cadence decides when something is due', async () => {
  expect(await dueOf(await newProject({ reportEvery: TEN_YEARS }))).toBeUndefined();
  expect(await dueOf(await newProject({ reportEvery: 1 }))).toBeDefined();
});

test('what only stands as a draft is not due', async () => {
  const projects = content(editor, 'project');
  const { documentId } = (await projects.create({ name: '草稿', report: connect(await reportId()) })).body
    .data;
  expect(await dueOf(documentId)).toBeUndefined();
});

test('names are in the language asked for, or in Chinese where there is no translation', async () => {
  const untranslated = await newProject();
  const translated = await documentIdOf(editor, 'target', (await anyTarget()).slug);
  const { data } = (await due(editor, '?locale=en')).body;
  const nameOf = (documentId: string) => data.find((entry) => entry.documentId === documentId)?.name;
  expect(nameOf(untranslated)).toBe('新建的项目');
  expect(nameOf(translated)).not.toMatch(/\p{Script=Han}/u);
});

const anyTarget = async (): Promise<{ slug: string }> => {
  const { results } = (await content(editor, 'target').list()).body;
  return { slug: String(results[0]?.slug) };
};

test('a language that does not exist is refused by name', async () => {
  const { status, body } = await due(editor, '?locale=fr');
  expect(status).toBe(400);
  expect(body.error?.message).toMatch(/locale.*zh-Hans/s);
});

describe('who may see it', () => {
  test('those who read content: a translator, a reviewer', async () => {
    for (const person of ['translator', 'reviewer'] as const) {
      expect((await due(await signIn(server.url, person))).status).toBe(200);
    }
  });

  test('nobody without an account', async () => {
    expect((await fetch(`${server.url}/duixian/due`)).status).toBe(401);
  });

  test('no role that may not read content', async () => {
    const admin = await signIn(server.url, 'admin');
    const role = await admin.post<{ data: { id: number } }>('/admin/roles', { name: 'Nothing' });
    const nobody = { firstname: 'No', lastname: 'Body', email: 'no@example.org', roles: [role.body.data.id] };
    const password = 'Duixian-2023!';
    const made = await admin.post<{ data: { id: number } }>('/admin/users', nobody);
    await admin.put(`/admin/users/${made.body.data.id}`, { ...nobody, isActive: true, password });
    const panel = await Panel.signIn(server.url, nobody.email, password);
    expect((await due(panel)).status).toBe(403);
  });
});
