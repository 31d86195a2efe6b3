import { inflateRawSync } from "node:zlib";
import { type Refusal, refuse } from "../../shared/journal.ts";

/** Limits of a Word file, which is a packed folder: how many files, how large one and all of them are when unpacked. */
export const zipLimits = { entries: 400, one: 8 * 1024 * 1024, all: 24 * 1024 * 1024 } as const;

/** One file of the folder. `unpack` gives its bytes; null where it is damaged or larger than it says. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  readonly unpack: () => Buffer | null;
}

const endSign = 0x06054b50;
const entrySign = 0x02014b50;

/**
 * The files in a packed folder, from its list at the end. Refuses what would unpack to more than the limits before anything is
 * unpacked, and each file is unpacked only up to the size it says (a "zip bomb" says little and unpacks to much).
 */
export function zipEntries(bytes: Buffer): readonly ZipEntry[] | Refusal {
  const broken = refuse("importBroken", {}, "file");
  const end = findEnd(bytes);
  if (end < 0) return broken;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count > zipLimits.entries) return refuse("importUnpacksTooLarge", {}, "file");
  const entries: ZipEntry[] = [];
  let all = 0;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entrySign) return broken;
    const method = bytes.readUInt16LE(at + 10);
    const packed = bytes.readUInt32LE(at + 20);
    const size = bytes.readUInt32LE(at + 24);
    const nameLength = bytes.readUInt16LE(at + 28);
    const start = bytes.readUInt32LE(at + 42);
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    all += size;
    if (size > zipLimits.one || all > zipLimits.all) return refuse("importUnpacksTooLarge", {}, "file");
    if (method !== 0 && method !== 8) return broken;
    entries.push({ name, size, unpack: () => unpack(bytes, { start, packed, size, method }) });
  }
  return entries;
}

function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1)
    if (bytes.readUInt32LE(at) === endSign) return at;
  return -1;
}

function unpack(
  bytes: Buffer,
  entry: { readonly start: number; readonly packed: number; readonly size: number; readonly method: number },
): Buffer | null {
  const { start, packed, size, method } = entry;
  if (start + 30 > bytes.length) return null;
  const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
  const content = bytes.subarray(from, from + packed);
  if (method === 0) return content.length === size ? content : null;
  try {
    const unpacked = inflateRawSync(content, { maxOutputLength: Math.max(1, size) });
    return unpacked.length === size ? unpacked : null;
  } catch {
    return null;
  }
}
