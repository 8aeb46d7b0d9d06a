import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { ROOT } from './server';

export interface Attribute {
  type: string;
  description?: string;
  enum?: string[];
  target?: string;
  component?: string;
  customField?: string;
  pluginOptions?: { i18n?: { localized?: boolean } };
}

export interface Schema {
  uid: string;
  info: { description?: string; displayName: string };
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { i18n?: { localized?: boolean } };
  config?: {
    layouts: { list: string[]; edit: { name: string; size: number }[][] };
    metadatas?: Record<string, { list: { label?: string } }>;
  };
  attributes: Record<string, Attribute>;
}

const readSchema = (uid: string, file: string): Schema => {
  const schema = JSON.parse(readFileSync(file, 'utf8')) as Omit<Schema, 'uid'>;
  return { uid, ...schema };
};

const folders = (place: string) => readdirSync(path.join(ROOT, place));

export const contentTypes = (): Schema[] =>
  folders('src/api').flatMap((name) => {
    const file = path.join(ROOT, 'src/api', name, 'content-types', name, 'schema.json');
    return folders(`src/api/${name}`).includes('content-types')
      ? [readSchema(`api::${name}.${name}`, file)]
      : [];
  });

export const components = (): Schema[] =>
  folders('src/components').flatMap((category) =>
    folders(`src/components/${category}`).map((file) =>
      readSchema(`${category}.${path.parse(file).name}`, path.join(ROOT, 'src/components', category, file)),
    ),
  );
