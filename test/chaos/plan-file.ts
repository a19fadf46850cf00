import { inflateRawSync } from "node:zlib";

/** The contents of the files in Terraform's plan file, which is a ZIP archive. */
export function contentsOf(archive: Buffer): string {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const contents: string[] = [];
  let header = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    contents.push(contentOf(archive, header).toString("latin1"));
    header +=
      46 + archive.readUInt16LE(header + 28) + archive.readUInt16LE(header + 30) + archive.readUInt16LE(header + 32);
  }
  return contents.join("\n");
}

/** @param header - where the central directory has the header of the file */
function contentOf(archive: Buffer, header: number): Buffer {
  const isStored = archive.readUInt16LE(header + 10) === 0;
  const size = archive.readUInt32LE(header + 20);
  const local = archive.readUInt32LE(header + 42);
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const data = archive.subarray(start, start + size);
  return isStored ? data : inflateRawSync(data);
}
