import { type Attribute, type Attributes, type Components, isWords } from './attributes';
import { blockWords } from './block-text';
import { isRecord } from './record';
import type { Part } from './snapshot';

/** The words of an attribute; those of a list of components by the names of theirs, in the order of the list. */
const textsOf = (
  name: string,
  attribute: Attribute,
  value: unknown,
  components: Components,
): [field: string, text: string][] => {
  if (attribute.type === 'blocks') return [[name, blockWords(value)]];
  if (attribute.type === 'component') {
    const attributes = components[attribute.component ?? '']?.attributes ?? {};
    return [value]
      .flat()
      .filter(isRecord)
      .flatMap((item) => [...localizedTexts(item, attributes, components)])
      .map(([within, text]) => [`${name}.${within}`, text]);
  }
  return isWords(attribute) && typeof value === 'string' ? [[name, value]] : [];
};

/**
 * The texts that a document has for each language of its own, by field.
 * @param attributes of the document's type: `strapi.contentTypes[uid].attributes`
 * @param components by their names: `strapi.components`
 */
export const localizedTexts = (
  part: Part,
  attributes: Attributes,
  components: Components,
): Map<string, string> => {
  const texts = new Map<string, string>();
  for (const [name, attribute] of Object.entries(attributes)) {
    if (attribute.pluginOptions?.i18n?.localized !== true) continue;
    for (const [field, text] of textsOf(name, attribute, part[name], components)) {
      texts.set(field, [texts.get(field), text].filter(Boolean).join('\n'));
    }
  }
  return texts;
};
