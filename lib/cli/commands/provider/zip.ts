import { crc32 } from "node:zlib";
import type { PackageFile } from "../../../constructs/account/companion/provider-package";

/** The oldest date of the format, 1 January 1980. */
const DATE = 0x0021;
/** Version 1.0 of the format, which has no compression. */
const VERSION = 10;
/** Made on Unix, whose permissions are then in the upper half of the external attributes. */
const MADE_ON_UNIX = (3 << 8) | VERSION;
/** The file type of an ordinary file on Unix. */
const ORDINARY_FILE = 0o100000;

/**
 * A ZIP archive (APPNOTE.TXT 6.3). It has no dates and is not compressed: compression differs between versions of Node.js, and the
 * same package must be the same archive everywhere.
 */
export function zipOf(files: readonly PackageFile[]): Buffer {
  const contents: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const content = Buffer.concat([localHeader(file), file.bytes]);
    contents.push(content);
    directory.push(directoryEntry(file, offset));
    offset += content.length;
  }
  const entries = Buffer.concat(directory);
  return Buffer.concat([...contents, entries, endOfDirectory(files.length, entries.length, offset)]);
}

function localHeader(file: PackageFile): Buffer {
  return Buffer.concat([u32(0x04034b50), u16(VERSION), common(file), Buffer.from(file.name)]);
}

function directoryEntry(file: PackageFile, offset: number): Buffer {
  return Buffer.concat([
    u32(0x02014b50),
    u16(MADE_ON_UNIX, VERSION),
    common(file),
    u16(0, 0, 0), // length of the comment, number of the disk, internal attributes
    u32(((ORDINARY_FILE | file.mode) << 16) >>> 0, offset),
    Buffer.from(file.name),
  ]);
}

/** What both headers of a file have: flags, method, time, date, checksum, sizes, and lengths of the name and of extra fields. */
function common({ name, bytes }: PackageFile): Buffer {
  return Buffer.concat([
    u16(0, 0, 0, DATE),
    u32(crc32(bytes), bytes.length, bytes.length),
    u16(Buffer.byteLength(name), 0),
  ]);
}

function endOfDirectory(count: number, size: number, offset: number): Buffer {
  return Buffer.concat([u32(0x06054b50), u16(0, 0, count, count), u32(size, offset), u16(0)]);
}

const u16 = (...values: readonly number[]): Buffer => numbers(2, values);
const u32 = (...values: readonly number[]): Buffer => numbers(4, values);

function numbers(width: 2 | 4, values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(width * values.length);
  values.forEach((value, index) => buffer.writeUIntLE(value, index * width, width));
  return buffer;
}
