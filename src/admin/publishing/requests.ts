import { adminApi } from '@strapi/strapi/admin';

import { LOCALES, SOURCE_LOCALE } from '../../domain/vocabulary';
import { type Choice, type ChoiceField, needsNote, noteToSend, type Problems } from './choice';
import { type Answer, ask, type Question } from './question';

interface Request {
  url: string;
  method: string;
  data?: object;
  config?: { params?: { locale?: unknown } };
}

export interface Result {
  data?: unknown;
  error?: {
    name?: string;
    message?: string;
    details?: { errors?: { path: (string | number)[]; message: string }[] };
  };
}

export type Send = (request: Request) => Promise<Result>;

interface Endpoint {
  query?: (argument: never) => Request;
  queryFn?: (argument: never, api: unknown, options: unknown, send: Send) => Promise<Result>;
}

const FIELDS: ChoiceField[] = ['significance', 'changeNote'];

let prepared: Answer | undefined;

/** What was answered before the request is made; the request takes it along. */
export const sendWith = async <Done>(answer: Answer, makeRequest: () => Promise<Done>): Promise<Done> => {
  prepared = answer;
  try {
    return await makeRequest();
  } finally {
    prepared = undefined;
  }
};

/** What the server finds wrong with the choice itself, if that is why it refused. */
const problemsIn = ({ error }: Result): Problems | undefined => {
  const problems: Problems = {};
  for (const { path, message } of error?.details?.errors ?? []) {
    const field = FIELDS.find((name) => name === path[0]);
    if (field) problems[field] ??= message;
  }
  return Object.keys(problems).length > 0 ? problems : undefined;
};

const questionOf = (kind: Question['kind'], { config, data }: Request): Question => {
  const named = [config?.params?.locale].flat();
  const locales = LOCALES.filter((locale) => named.includes(locale));
  const isMany = data && 'documentIds' in data && Array.isArray(data.documentIds);
  return {
    kind,
    locales: locales.length > 0 ? locales : [SOURCE_LOCALE],
    documents: isMany ? (data.documentIds as unknown[]).length : 1,
  };
};

const choiceOf = ({ kind, locales }: Question, { significance, notes }: Answer): Choice =>
  kind === 'publish' && !needsNote(significance)
    ? { significance }
    : { significance, changeNote: noteToSend(notes, locales) };

/** Sends a request, and asks as long as the server wants to know more. */
export const sendAsking = async (kind: Question['kind'], request: Request, send: Send): Promise<Result> => {
  const question = questionOf(kind, request);
  let answer = prepared;
  for (;;) {
    const choice = answer && choiceOf(question, answer);
    const result = await send({ ...request, data: { ...request.data, ...choice } });
    const problems = problemsIn(result);
    if (!problems) return result;
    // Nothing was answered wrongly when nothing was asked before.
    answer = await ask({ ...question, earlier: answer, problems: answer && problems });
    if (!answer) return result;
  }
};

const ENDPOINTS: Record<string, Question['kind']> = {
  publishDocument: 'publish',
  publishManyDocuments: 'publish',
  unpublishDocument: 'withdraw',
  unpublishManyDocuments: 'withdraw',
};

/**
 * However something is published or withdrawn in the panel (a button, a key, a list of many), the request
 * takes the editor's choice along, and one that the server refuses for want of it is asked about and sent again.
 */
export const askBeforePublishing = (): void => {
  const asking = (kind: Question['kind']) => (endpoint: Endpoint) => {
    const { query } = endpoint;
    if (!query) throw new Error('The panel publishes in another way than it did: look at it again.');
    delete endpoint.query;
    endpoint.queryFn = (argument, _api, _options, send) => sendAsking(kind, query(argument), send);
  };
  const endpoints = Object.entries(ENDPOINTS).map(([name, kind]) => [name, asking(kind)]);
  adminApi.enhanceEndpoints({ endpoints: Object.fromEntries(endpoints) });
};
