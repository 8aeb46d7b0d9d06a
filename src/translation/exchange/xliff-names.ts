export const XLIFF = 'urn:oasis:names:tc:xliff:document:2.0';
export const GLOSSARY = 'urn:oasis:names:tc:xliff:glossary:2.0';
export const METADATA = 'urn:oasis:names:tc:xliff:metadata:2.0';

export const XLIFF_VERSIONS = ['2.1', '2.0'];

/** The group of metadata that names a document and its publication. */
export const OURS = 'duixian';

/** XLIFF names three looks itself; a name of ours has a prefix of ours. */
export const SUB_TYPES = new Map([
  ['bold', 'xlf:b'],
  ['italic', 'xlf:i'],
  ['underline', 'xlf:u'],
  ['strikethrough', 'duixian:s'],
  ['code', 'duixian:code'],
]);
