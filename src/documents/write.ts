import type { Modules, Schema, UID } from '@strapi/strapi';

import { isRecord } from '../domain/record';
import { SOURCE_LOCALE } from '../domain/vocabulary';

type AnyContext = Modules.Documents.Middleware.Context;

const WRITES = ['create', 'update', 'clone', 'delete', 'publish', 'unpublish', 'discardDraft'] as const;
export type WriteAction = (typeof WRITES)[number];

/** One write of one document, as the rules of this folder see it. */
export interface Write {
  uid: UID.ContentType;
  schema: Schema.ContentType;
  action: WriteAction;
  /** Absent for a document that is only now being created. */
  documentId: string | undefined;
  /** One locale, several, or `*` for all. */
  locale: string | string[];
  status: 'draft' | 'published';
  data: Record<string, unknown> | undefined;
}

export const isWriteOfContent = (context: AnyContext): boolean =>
  context.uid.startsWith('api::') && (WRITES as readonly string[]).includes(context.action);

const localeOf = (value: unknown): string | string[] => {
  if (typeof value === 'string' && value !== '') return value;
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string');
  return SOURCE_LOCALE;
};

export const readWrite = (context: AnyContext): Write => {
  const params: Record<string, unknown> = isRecord(context.params) ? context.params : {};
  return {
    uid: context.uid,
    schema: context.contentType,
    action: context.action as WriteAction,
    documentId: typeof params.documentId === 'string' ? params.documentId : undefined,
    locale: localeOf(params.locale),
    status: params.status === 'published' ? 'published' : 'draft',
    data: isRecord(params.data) ? params.data : undefined,
  };
};

/** The documentId of what a write gave back: an entry, or a list of entries under one documentId. */
export const writtenDocumentId = (result: unknown): string | undefined =>
  isRecord(result) && typeof result.documentId === 'string' ? result.documentId : undefined;

/** Whether the Chinese is among the locales that the write names. */
export const coversSource = ({ locale }: Write): boolean =>
  locale === '*' || [locale].flat().includes(SOURCE_LOCALE);

/** Whether what is written becomes public by this very write: publishing, or saving and publishing in one. */
export const makesPublic = ({ action, status }: Write): boolean =>
  action === 'publish' || status === 'published';
