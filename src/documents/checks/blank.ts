import type { Schema } from '@strapi/strapi';

import { isPublished, type Row } from '../rows';
import { type Problem, problem } from './problem';

/** Strapi takes a text of spaces for a text. */
export const checkBlank = (schema: Schema.ContentType, row: Row): Problem[] => {
  if (!isPublished(row)) return [];
  return Object.entries(schema.attributes).flatMap(([name, attribute]) => {
    const isRequired = 'required' in attribute && attribute.required === true;
    const value = row[name];
    return isRequired && typeof value === 'string' && value.trim() === ''
      ? [problem('text-blank', [name], {})]
      : [];
  });
};
