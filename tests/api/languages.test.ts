import type { Answer, Panel, Refusal } from '../support/panel';
import { signIn } from '../support/people';
import { get } from '../support/rest';
import { withServer } from '../support/suite';

const server = withServer();

interface Locale {
  id: number;
  code: string;
  name: string;
  isDefault: boolean;
}

let admin: Panel;

beforeAll(async () => {
  admin = await signIn(server.url, 'admin');
});

const locales = async () => (await admin.get<Locale[]>('/i18n/locales')).body;

const idOf = async (code: string) => (await locales()).find((locale) => locale.code === code)?.id;

const ruleOf = ({ status, body }: Answer<unknown>) => {
  const { error } = body as Refusal;
  return { status, rule: error.details.errors?.[0]?.name, message: error.message };
};

const publicIn = async (locale: string): Promise<number> => {
  const path = `/api/targets?locale=${locale}`;
  return (await get<{ data: unknown[] }>(server.url, path)).body.data.length;
};

test('no administrator removes a language, with all that is public in it', async () => {
  const before = [await locales(), await publicIn('zh-Hans'), await publicIn('en')];
  for (const code of ['en', 'zh-Hans']) {
    expect(ruleOf(await admin.delete(`/i18n/locales/${await idOf(code)}`))).toEqual({
      status: 400,
      rule: 'locale-is-kept',
      message: expect.stringContaining('中文和英文不能删除'),
    });
  }
  expect([await locales(), await publicIn('zh-Hans'), await publicIn('en')]).toEqual(before);
});

test('no administrator makes another language the default', async () => {
  const before = await locales();
  const attempts = [
    await admin.put(`/i18n/locales/${await idOf('en')}`, { name: 'English 2', isDefault: true }),
    await admin.post('/i18n/locales', { code: 'fr', name: 'Français', isDefault: true }),
  ];
  for (const attempt of attempts) {
    expect(ruleOf(attempt)).toMatchObject({ status: 400, rule: 'default-locale-is-kept' });
  }
  expect(await locales()).toEqual(before);
});

test('what harms nothing stays an administrator’s business', async () => {
  const english = `/i18n/locales/${await idOf('en')}`;
  expect((await admin.put(english, { name: 'English (UK)', isDefault: false })).status).toBe(200);
  expect((await admin.put(english, { name: 'English', isDefault: false })).status).toBe(200);
  const chinese = `/i18n/locales/${await idOf('zh-Hans')}`;
  expect((await admin.put(chinese, { name: '中文', isDefault: true })).status).toBe(200);
  const french = { code: 'fr', name: 'Français', isDefault: false };
  expect((await admin.post('/i18n/locales', french)).status).toBe(200);
  expect((await admin.delete(`/i18n/locales/${await idOf('fr')}`)).status).toBe(200);
  expect(await admin.delete('/i18n/locales/99999')).toMatchObject({ status: 404 });
});
