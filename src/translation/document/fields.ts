import { type Attribute, type Attributes, isWords } from '../../domain/attributes';
import { blockText } from '../../domain/block-text';
import { type GlossaryTerm, termsIn } from '../../domain/glossary';
import { isSame, type Part } from '../../domain/snapshot';
import type { DeskDocument, DeskField } from '../../domain/translation-desk';
import { attributesOf, frameOf, triosOf } from './components';

/** What a document says in its languages. */
interface Versions {
  source: Part;
  /** What the source said when it was translated, where it has changed since. */
  before: Part | undefined;
  target: Part | undefined;
}

interface Described extends Attribute {
  required?: boolean;
  maxLength?: number;
}

const KINDS: Record<string, DeskField['kind']> = { string: 'line', blocks: 'blocks' };

const isEmpty = (value: unknown): boolean => isSame(value, null);

/** @returns nothing for what neither language says */
const fieldOf = (
  path: DeskField['path'],
  model: string,
  attribute: Described,
  { source, before, target }: { source: unknown; before: unknown; target: unknown },
  terms: readonly GlossaryTerm[],
): DeskField[] => {
  if (isEmpty(source) && isEmpty(before) && isEmpty(target)) return [];
  const text = attribute.type === 'blocks' ? blockText(source) : String(source ?? '');
  return [
    {
      path,
      model,
      kind: KINDS[attribute.type] ?? 'text',
      isRequired: attribute.required === true,
      maxLength: attribute.maxLength ?? null,
      source: source ?? null,
      ...(before !== undefined && !isSame(before, source) && { before }),
      target: target ?? null,
      terms: termsIn(text, terms),
    },
  ];
};

const isTranslated = (attribute: Attribute): boolean => attribute.pluginOptions?.i18n?.localized === true;

/** All words of a document that each language has of its own, and what stands around them. */
export const fieldsOf = (
  uid: string,
  attributes: Attributes,
  { source, before, target }: Versions,
  terms: readonly GlossaryTerm[],
): Pick<DeskDocument, 'fields' | 'frames' | 'single'> => {
  const fields: DeskField[] = [];
  const frames: Record<string, Part[]> = {};
  const single: string[] = [];
  /** What was empty before is something else than what is not compared. */
  const was = (part: Part | undefined, name: string) => (before ? (part?.[name] ?? null) : undefined);

  for (const [name, attribute] of Object.entries(attributes).filter(([, each]) => isTranslated(each))) {
    if (attribute.type !== 'component') {
      if (!isWords(attribute) && attribute.type !== 'blocks') continue;
      const versions = { source: source[name], before: was(before, name), target: target?.[name] };
      fields.push(...fieldOf([name], uid, attribute, versions, terms));
      continue;
    }
    const { component = '' } = attribute;
    const inner = attributesOf(component);
    const trios = triosOf(source[name], before?.[name], target?.[name]);
    const isList = 'repeatable' in attribute && attribute.repeatable === true;
    if (!isList) single.push(name);
    frames[name] = trios.map((trio) => frameOf(trio, inner));
    trios.forEach((trio, place) => {
      for (const [word, described] of Object.entries(inner).filter(([, each]) => isWords(each))) {
        const path = isList ? [name, place, word] : [name, word];
        const versions = {
          source: trio.source?.[word],
          before: was(trio.before, word),
          target: trio.target?.[word],
        };
        fields.push(...fieldOf(path, component, described, versions, terms));
      }
    });
  }
  return { fields, frames, single };
};
