import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

interface Operation {
  parameters?: { name: string; schema: { minimum?: number; default?: unknown } }[];
  responses: { 200: { content: { 'application/json': { schema: object } } } };
}

export interface OpenApi {
  paths: Record<string, { get: Operation }>;
  components: object;
}

/** What an answer has against its description. */
export const errorsAgainst = (document: OpenApi, path: string, answer: unknown) => {
  const operation = document.paths[path];
  if (!operation) throw new Error(`${path} is not described`);
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  const { schema } = operation.get.responses[200].content['application/json'];
  const validate = ajv.compile({ ...schema, components: document.components });
  validate(answer);
  return validate.errors ?? [];
};
