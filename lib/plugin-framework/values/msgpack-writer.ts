const SMALLEST = 4096;
/** The longest text whose length fits its head. */
const FIXED_TEXT = 31;
/** Texts up to this length are nearly always ASCII, which is copied here faster than it is measured and handed over. */
const SHORT_TEXT = 64;

/** Writes msgpack into one growing buffer. */
export class MsgpackWriter {
  #bytes = Buffer.allocUnsafe(SMALLEST);
  #position = 0;

  /** What was written, without a copy: the writer is not to be used any more. */
  finish(): Uint8Array {
    return this.#bytes.subarray(0, this.#position);
  }

  get position(): number {
    return this.#position;
  }

  /** What was written since a position, as a copy. */
  slice(from: number): Buffer {
    return Buffer.from(this.#bytes.subarray(from, this.#position));
  }

  /** Forgets what was written since a position. */
  rewind(to: number): void {
    this.#position = to;
  }

  raw(bytes: Uint8Array): void {
    const start = this.#reserve(bytes.length);
    this.#bytes.set(bytes, start);
  }

  nil(): void {
    this.#byte(0xc0);
  }

  /** Terraform takes any extension for an unknown value. */
  unknown(): void {
    const start = this.#reserve(3);
    this.#bytes[start] = 0xd4;
    this.#bytes[start + 1] = 0;
    this.#bytes[start + 2] = 0;
  }

  bool(value: boolean): void {
    this.#byte(value ? 0xc3 : 0xc2);
  }

  /** A safe integer. */
  integer(value: number): void {
    if (value >= 0 && value < 0x80) this.#byte(value);
    else if (value < 0 && value >= -0x20) this.#byte(value + 0x100);
    else if (value >= -0x80000000 && value < 0x80000000) {
      const start = this.#reserve(5);
      this.#bytes[start] = 0xd2;
      this.#bytes.writeInt32BE(value, start + 1);
    } else {
      const start = this.#reserve(9);
      this.#bytes[start] = 0xd3;
      this.#bytes.writeBigInt64BE(BigInt(value), start + 1);
    }
  }

  double(value: number): void {
    const start = this.#reserve(9);
    this.#bytes[start] = 0xcb;
    this.#bytes.writeDoubleBE(value, start + 1);
  }

  /** A text, normalized the way Terraform does. */
  text(value: string): void {
    if (value.length <= SHORT_TEXT && this.#ascii(value)) return;
    const normalized = value.normalize("NFC");
    const length = Buffer.byteLength(normalized);
    this.#head(length, 0xa0, FIXED_TEXT, 0xd9);
    const start = this.#reserve(length);
    this.#bytes.write(normalized, start, "utf8");
  }

  binary(bytes: Uint8Array): void {
    this.#head(bytes.length, 0, -1, 0xc4);
    this.raw(bytes);
  }

  array(length: number): void {
    this.#head(length, 0x90, 15, 0xdb);
  }

  map(length: number): void {
    this.#head(length, 0x80, 15, 0xdd);
  }

  #ascii(value: string): boolean {
    const before = this.#position;
    const { length } = value;
    this.#head(length, 0xa0, FIXED_TEXT, 0xd9);
    const start = this.#reserve(length);
    const bytes = this.#bytes;
    for (let index = 0; index < length; index += 1) {
      const code = value.charCodeAt(index);
      if (code > 0x7f) {
        this.#position = before;
        return false;
      }
      bytes[start + index] = code;
    }
    return true;
  }

  /** `fixed | length` up to `most`; beyond it a head that is `wide` for 8 bits, one more for 16, two more for 32. */
  #head(length: number, fixed: number, most: number, wide: number): void {
    if (length <= most) {
      this.#byte(fixed | length);
      return;
    }
    // Arrays and maps have no form with 8 bits.
    const has8Bits = wide !== 0xdb && wide !== 0xdd;
    const power = length < 0x100 && has8Bits ? 0 : length < 0x10000 ? 1 : 2;
    const size = 1 << power;
    const start = this.#reserve(1 + size);
    this.#bytes[start] = wide + power;
    this.#bytes.writeUIntBE(length, start + 1, size);
  }

  #byte(value: number): void {
    const start = this.#reserve(1); // first: it may put another buffer in place
    this.#bytes[start] = value;
  }

  /** Makes room for some bytes and returns where they go. */
  #reserve(length: number): number {
    const start = this.#position;
    this.#position = start + length;
    if (this.#position > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#position));
      this.#bytes.copy(larger, 0, 0, start);
      this.#bytes = larger;
    }
    return start;
  }
}
