import { LIMITS } from './limits';
import { unreadable } from './problems';

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** The encodings that show in the first bytes of an XML file. */
const otherEncoding = (bytes: Uint8Array): string | null => {
  if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) return 'UTF-32';
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0x3c, 0)) return 'UTF-16LE';
  if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0, 0x3c)) return 'UTF-16BE';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^(?:ï»¿)?<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1];
  return declared && !/^utf-?8$/i.test(declared) ? declared : null;
};

/** The text of a file in UTF-8, whatever its declaration says of itself. */
export const decode = (bytes: Uint8Array): string => {
  if (bytes.length === 0) throw unreadable('file-empty', {});
  if (bytes.length > LIMITS.bytes) {
    throw unreadable('file-too-large', { bytes: bytes.length, allowed: LIMITS.bytes });
  }
  const other = otherEncoding(bytes);
  if (other) throw unreadable('encoding-not-utf-8', { found: other });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unreadable('encoding-not-utf-8', { found: '?' });
  }
};
