import { type Attribute, type Attributes, type Components, isWords } from './attributes';
import { blockText } from './block-text';
import { isRecord } from './record';
import { canonicalText, type Part } from './snapshot';

const wordsOf = (attribute: Attribute, value: unknown, components: Components): unknown => {
  if (attribute.type === 'blocks') return blockText(value);
  if (attribute.type === 'component') {
    const attributes = components[attribute.component ?? '']?.attributes ?? {};
    // The order of photos says nothing that a translation would have to say as well.
    return [value]
      .flat()
      .filter(isRecord)
      .map((item) => localizedWords(item, attributes, components))
      .sort();
  }
  return isWords(attribute) && typeof value === 'string' ? value.trim() : undefined;
};

/**
 * One text for all the words of a document that each language has of its own: what a translation translates.
 * Numbers, dates, choices, links, images and form are no part of it.
 * @param attributes of the document's type: `strapi.contentTypes[uid].attributes`
 * @param components by their names: `strapi.components`
 */
export const localizedWords = (part: Part, attributes: Attributes, components: Components): string =>
  canonicalText(
    Object.fromEntries(
      Object.entries(attributes)
        .filter(([, { pluginOptions }]) => pluginOptions?.i18n?.localized === true)
        .map(([name, attribute]) => [name, wordsOf(attribute, part[name], components)]),
    ),
  );
