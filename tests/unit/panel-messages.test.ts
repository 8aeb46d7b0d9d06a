import { en } from '../../src/admin/messages/en';
import type { PanelMessages } from '../../src/admin/messages/messages';
import { translationsFrom } from '../../src/admin/messages/translations';
import { zhHans } from '../../src/admin/messages/zh-Hans';
import { components, contentTypes } from '../support/schemas';

const LANGUAGES: [string, PanelMessages][] = [
  ['zh-Hans', zhHans],
  ['en', en],
];

const editedTypes = contentTypes().filter(({ uid }) => uid !== 'api::publication.publication');

test('both languages of the panel say the same things', () => {
  expect(Object.keys(translationsFrom(zhHans)).sort()).toEqual(Object.keys(translationsFrom(en)).sort());
});

describe.each(LANGUAGES)('the panel in %s', (_language, messages) => {
  test.each(editedTypes.map((type) => [type.uid, type] as const))(
    'names %s, each of its fields and what to enter there',
    (uid, { attributes }) => {
      const words = messages.types[uid];
      expect([words?.one, words?.many].every(Boolean)).toBe(true);
      for (const name of Object.keys(attributes)) {
        const { label = '', help = '' } = words?.fields[name] ?? {};
        expect({ name, said: Boolean(label && help) }).toEqual({ name, said: true });
      }
    },
  );

  test.each(components().map((component) => [component.uid, component] as const))(
    'names %s and each of its fields',
    (uid, { attributes }) => {
      const words = messages.components[uid];
      for (const name of Object.keys(attributes)) {
        const { label = '', help = '' } = words?.fields[name] ?? {};
        expect({ name, said: Boolean(label && help) }).toEqual({ name, said: true });
      }
    },
  );

  test('says every choice in words', () => {
    for (const { attributes } of [...contentTypes(), ...components()]) {
      for (const value of Object.values(attributes).flatMap((attribute) => attribute.enum ?? [])) {
        if (['publish', 'confirm', 'unpublish'].includes(value)) continue;
        expect(messages.choices[value as keyof PanelMessages['choices']]).toBeTruthy();
      }
    }
  });
});

test('the Chinese of the schemas is the Chinese of the panel', () => {
  for (const { uid, info, config } of editedTypes) {
    const words = zhHans.types[uid];
    expect(info.displayName).toBe(words?.one);
    for (const [name, { label }] of Object.entries(words?.fields ?? {})) {
      expect(config?.metadatas?.[name]?.list.label).toBe(label);
    }
  }
});

test('the English panel has no Chinese but signs of units and names of languages', () => {
  const texts = [...Object.values(en.types), ...Object.values(en.components)].flatMap(({ fields }) =>
    Object.values(fields).map(({ label }) => label),
  );
  for (const text of texts) expect(text).not.toMatch(/\p{Script=Han}/u);
});
