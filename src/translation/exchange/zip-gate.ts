import { LIMITS } from './limits';
import { unreadable } from './problems';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** What stands where a number is too large for its place, with a larger one elsewhere. */
const ELSEWHERE = 0xffffffff;

const broken = () => unreadable('file-not-spreadsheet', { reason: 'ZIP' });

/**
 * Lets a ZIP archive through only if it says how much it unpacks to and that is not too much; the library that
 * unpacks it stops at what was said. It must end with its directory, so that there is but one to be read.
 */
export const checkArchive = (bytes: Uint8Array): void => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  if (end < 0 || view.getUint32(0, true) !== 0x04034b50 || view.getUint32(end, true) !== END) throw broken();
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.parts) throw unreadable('file-unpacks-too-large', { allowed: LIMITS.unpacked });
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) throw broken();
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    // Nothing packs to two bytes at least; a size of none for more than that is not true.
    if ((size === 0 && packed > 2) || size === ELSEWHERE || packed === ELSEWHERE) throw broken();
    const isUnsaid = (view.getUint16(at + 8, true) & 8) !== 0 && packed === 0;
    if (isUnsaid) throw broken();
    unpacked += size;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (unpacked > LIMITS.unpacked) throw unreadable('file-unpacks-too-large', { allowed: LIMITS.unpacked });
};
