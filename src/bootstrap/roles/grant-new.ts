import type { Core } from '@strapi/strapi';

import type { Permission } from './permissions';

interface StoredPermission {
  id: number;
  action: string;
  subject: string | null;
  properties: { fields?: string[]; locales?: string[] } | null;
}

/** What permissions speak of: types, and fields of types. */
export const namesIn = (permissions: Permission[]): string[] => [
  ...new Set(
    permissions.flatMap(({ subject, properties }) =>
      subject ? [subject, ...(properties?.fields ?? []).map((field) => `${subject} ${field}`)] : [],
    ),
  ),
];

const storedOf = async (roleId: number): Promise<StoredPermission[]> => {
  const permissions: StoredPermission[] = await strapi.db
    .query('admin::permission')
    .findMany({ where: { role: { id: roleId } } });
  return permissions;
};

const isSame = (one: Permission, { action, subject }: StoredPermission) =>
  one.action === action && one.subject === subject;

/**
 * Grants a role what its kind may do with types and fields that came with a later version. What it had, and what
 * an administrator took from it, stays as it is.
 * @param wanted all that a role of this kind is made with
 * @param known names that were there when the role was last looked at
 */
export const grantNew = async (
  strapi: Core.Strapi,
  roleId: number,
  wanted: Permission[],
  known: Set<string>,
): Promise<void> => {
  const stored = await storedOf(roleId);
  const added: Permission[] = [];
  for (const permission of wanted) {
    const { subject, properties } = permission;
    if (!subject) continue;
    if (!known.has(subject)) {
      added.push(permission);
      continue;
    }
    const fields = (properties?.fields ?? []).filter((field) => !known.has(`${subject} ${field}`));
    const existing = stored.find((candidate) => isSame(permission, candidate));
    if (fields.length === 0 || !existing?.properties?.fields) continue;
    const extended = [...new Set([...existing.properties.fields, ...fields])];
    await strapi.db.query('admin::permission').update({
      where: { id: existing.id },
      data: { properties: { ...existing.properties, fields: extended } },
    });
  }
  if (added.length > 0) {
    await strapi.service('admin::permission').createMany(
      // Left to its default, the list would reach the database as it is.
      added.map((item) => ({ conditions: [], ...item, role: roleId })),
    );
  }
};

/** What a role made by an earlier version was made with: before this was written down, its permissions tell. */
export const namesGranted = async (roleId: number): Promise<string[]> =>
  namesIn((await storedOf(roleId)) as Permission[]);
