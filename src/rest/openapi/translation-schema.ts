import { LOCALES } from '../../domain/vocabulary';
import { type JsonSchema, ref } from './attribute-schema';

const dateTime: JsonSchema = { type: 'string', format: 'date-time' };

/** In which language an item is given, and whether that still says what the source says. */
export const translationSchema: JsonSchema = {
  type: 'object',
  description: 'Only where fallback was asked for.',
  properties: {
    requested: { type: 'string', enum: [...LOCALES] },
    served: {
      type: 'string',
      enum: [...LOCALES],
      description: 'The language of its words: the source where the translation is missing.',
    },
    state: {
      type: 'string',
      enum: ['missing', 'current', 'outdated'],
      description: 'outdated: the source says something else by now than what was translated.',
    },
    outdatedSince: { ...dateTime, description: 'When it went out of date.' },
    sourcePublishedAt: {
      ...dateTime,
      type: ['string', 'null'],
      description: 'When the source became public in its present form.',
    },
  },
  required: ['requested', 'served', 'state', 'sourcePublishedAt'],
  additionalProperties: false,
};

/** What the schema of an item has beside its attributes. */
export const translation = { translation: ref('Translation') };
