/** The part of JSON Schema 2020-12 that is used here. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: (string | null)[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  description?: string;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  anyOf?: JsonSchema[];
  default?: string | number;
}

/** An attribute as the schema files have it, with the keys that matter to a reader. */
export interface LooseAttribute {
  type: string;
  description?: string;
  required?: boolean;
  private?: boolean;
  enum?: string[];
  regex?: string | RegExp;
  min?: number | string;
  max?: number | string;
  maxLength?: number;
  component?: string;
  repeatable?: boolean;
  target?: string;
}

const TYPES: Record<string, JsonSchema> = {
  string: { type: 'string' },
  text: { type: 'string' },
  integer: { type: 'integer' },
  decimal: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  datetime: { type: 'string', format: 'date-time' },
  blocks: { type: 'array', items: { type: 'object' } },
};

export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

/** `api::progress-update.progress-update` → `ProgressUpdate`, `record.figure` → `RecordFigure`. */
export const schemaName = (uid: string): string => {
  const words = uid.startsWith('api::') ? uid.slice(uid.indexOf('.') + 1) : uid;
  return words.replace(/(?:^|[-.])([a-z])/g, (_match, letter: string) => letter.toUpperCase());
};

export const orNull = (schema: JsonSchema): JsonSchema => {
  if (schema.$ref) return { anyOf: [schema, { type: 'null' }] };
  if (schema.enum) return { ...schema, type: ['string', 'null'], enum: [...schema.enum, null] };
  return { ...schema, type: [schema.type ?? 'string', 'null'].flat() };
};

const described = (schema: JsonSchema, { description }: LooseAttribute): JsonSchema =>
  description && !schema.$ref ? { ...schema, description } : schema;

const patternOf = (regex: string | RegExp) => (typeof regex === 'string' ? regex : regex.source);

const scalar = (attribute: LooseAttribute): JsonSchema => {
  if (attribute.type === 'enumeration') return { type: 'string', enum: attribute.enum ?? [] };
  const base = TYPES[attribute.type];
  if (!base) throw new Error(`No JSON schema for attributes of type ${attribute.type}`);
  return {
    ...base,
    ...(attribute.regex !== undefined && { pattern: patternOf(attribute.regex) }),
    ...(attribute.min !== undefined && { minimum: Number(attribute.min) }),
    ...(attribute.max !== undefined && { maximum: Number(attribute.max) }),
    ...(attribute.maxLength !== undefined && { maxLength: attribute.maxLength }),
  };
};

/** What an attribute looks like in an answer; required ones are never null in what is published. */
export const attributeSchema = (attribute: LooseAttribute): JsonSchema => {
  if (attribute.type === 'media') return orNull(ref('Image'));
  if (attribute.type === 'relation') return orNull(ref(schemaName(attribute.target ?? '')));
  if (attribute.type === 'component') {
    const component = ref(schemaName(attribute.component ?? ''));
    return attribute.repeatable
      ? described({ type: 'array', items: component }, attribute)
      : orNull(component);
  }
  const schema = described(scalar(attribute), attribute);
  return attribute.required ? schema : orNull(schema);
};
