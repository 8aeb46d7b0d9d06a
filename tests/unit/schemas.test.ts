import * as vocabulary from '../../src/domain/vocabulary';
import { components, contentTypes } from '../support/schemas';

const types = contentTypes();
const everything = [...types, ...components()];

const LOCALIZED: Record<string, string[]> = {
  'api::site.site': ['name', 'tagline', 'about', 'publisher', 'notice'],
  'api::theme.theme': ['name'],
  'api::indicator.indicator': ['name', 'definition'],
  'api::article.article': [
    'kicker',
    'title',
    'subtitle',
    'lead',
    'body',
    'headings',
    'sourceOutlet',
    'byline',
    'photos',
  ],
  'api::achievement.achievement': ['statement'],
  'api::project.project': ['name', 'summary'],
  'api::honor.honor': ['title', 'recipient', 'awardedBy'],
  'api::target.target': ['statement'],
  'api::pathway.pathway': ['title'],
  'api::measure.measure': ['title', 'text'],
  'api::progress-update.progress-update': ['note'],
  'api::glossary-term.glossary-term': [],
  'api::publication.publication': [],
};

test('every type of the model is there', () => {
  expect(types.map(({ uid }) => uid).sort()).toEqual(Object.keys(LOCALIZED).sort());
});

test.each(types.map((type) => [type.uid, type] as const))(
  '%s keeps words per locale, and only words',
  (uid, type) => {
    const localized = Object.entries(type.attributes)
      .filter(([, attribute]) => attribute.pluginOptions?.i18n?.localized)
      .map(([name]) => name);
    expect(localized.sort()).toEqual([...(LOCALIZED[uid] ?? [])].sort());
    expect(type.pluginOptions?.i18n?.localized).toBe((LOCALIZED[uid] ?? []).length > 0);
  },
);

test.each(everything.map((schema) => [schema.uid, schema] as const))(
  '%s sets i18n explicitly and describes itself and every attribute',
  (_uid, schema) => {
    expect(schema.info.description).toBeTruthy();
    for (const [name, attribute] of Object.entries(schema.attributes)) {
      const { description, pluginOptions } = attribute;
      expect({ name, localized: typeof pluginOptions?.i18n?.localized }).toEqual({
        name,
        localized: 'boolean',
      });
      expect({ name, described: Boolean(description) }).toEqual({ name, described: true });
    }
  },
);

test.each(types.filter(({ config }) => config).map((type) => [type.uid, type] as const))(
  '%s lays out every field once, in rows of twelve',
  (_uid, type) => {
    const rows = type.config?.layouts.edit ?? [];
    const placed = rows.flat().map(({ name }) => name);
    expect(placed.sort()).toEqual(Object.keys(type.attributes).sort());
    for (const row of rows) expect(row.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(12);
  },
);

const ENUMERATIONS: Record<string, readonly string[]> = {
  progressStatus: vocabulary.STATUSES,
  initialStatus: vocabulary.STATUSES,
  kind: vocabulary.ARTICLE_KINDS,
  level: vocabulary.LEVELS,
  comparator: vocabulary.COMPARATORS,
  qualifier: vocabulary.QUALIFIERS,
  direction: vocabulary.DIRECTIONS,
  rankScope: vocabulary.RANK_SCOPES,
  placement: vocabulary.PHOTO_PLACEMENTS,
};

test('the enumerations of the schemas are the lists of the vocabulary', () => {
  for (const { uid, attributes } of everything) {
    for (const [name, attribute] of Object.entries(attributes)) {
      if (attribute.type !== 'enumeration' || uid === 'api::publication.publication') continue;
      expect({ uid, name, values: attribute.enum }).toEqual({ uid, name, values: ENUMERATIONS[name] });
    }
  }
});

test('every unit and every indicator code is chosen from a list in the panel', () => {
  for (const { uid, attributes } of everything) {
    for (const [name, attribute] of Object.entries(attributes)) {
      if (name === 'unit')
        expect({ uid, field: attribute.customField }).toEqual({ uid, field: 'global::unit' });
      if (name === 'indicatorCode') expect(attribute.customField).toBe('global::indicator');
    }
  }
});
