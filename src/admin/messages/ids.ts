/** Where each text lives among the message ids of the panel. Strapi's own scheme where it has one. */

export const typeFieldId = (uid: string, field: string) => `content-manager.content-types.${uid}.${field}`;

export const componentFieldId = (uid: string, field: string) => `content-manager.components.${uid}.${field}`;

export const helpId = (uid: string, field: string) => `duixian.help.${uid}.${field}`;

export const unitId = (sign: string) => `duixian.unit.${sign}`;

export const ownId = (key: string) => `duixian.${key}`;
