const SMALLEST = 4096;
/** The longest string (in bytes) whose length is part of its head. */
const FIXED_STRING = 31;
/** Strings up to this length are nearly always ASCII, and faster to copy here than with Buffer. */
const SHORT_STRING = 64;

/** Writes msgpack into one growing buffer. */
export class MsgpackWriter {
  #bytes = Buffer.allocUnsafe(SMALLEST);
  #position = 0;

  /** Returns the bytes without a copy. Do not use the writer afterwards. */
  finish(): Uint8Array {
    return this.#bytes.subarray(0, this.#position);
  }

  get position(): number {
    return this.#position;
  }

  /** Copies the bytes since a position. */
  slice(from: number): Buffer {
    return Buffer.from(this.#bytes.subarray(from, this.#position));
  }

  /** Discards the bytes since a position. */
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

  /** Writes an unknown value. Terraform reads any extension as unknown. */
  unknown(): void {
    const start = this.#reserve(3);
    this.#bytes[start] = 0xd4;
    this.#bytes[start + 1] = 0;
    this.#bytes[start + 2] = 0;
  }

  bool(value: boolean): void {
    this.#byte(value ? 0xc3 : 0xc2);
  }

  /** Writes a safe integer. */
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

  /** Writes a string, normalized as in Terraform. */
  string(value: string): void {
    if (value.length <= SHORT_STRING && this.#ascii(value)) return;
    const normalized = value.normalize("NFC");
    const length = Buffer.byteLength(normalized);
    this.#head(length, 0xa0, FIXED_STRING, 0xd9);
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
    this.#head(length, 0xa0, FIXED_STRING, 0xd9);
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

  /** Writes `fixed | length` up to `most`; for larger lengths `wide` with 8 bits, `wide + 1` with 16, `wide + 2` with 32. */
  #head(length: number, fixed: number, most: number, wide: number): void {
    if (length <= most) {
      this.#byte(fixed | length);
      return;
    }
    // Arrays and maps have no 8-bit form.
    const has8Bits = wide !== 0xdb && wide !== 0xdd;
    const power = length < 0x100 && has8Bits ? 0 : length < 0x10000 ? 1 : 2;
    const size = 1 << power;
    const start = this.#reserve(1 + size);
    this.#bytes[start] = wide + power;
    this.#bytes.writeUIntBE(length, start + 1, size);
  }

  #byte(value: number): void {
    const start = this.#reserve(1); // before #bytes is read: it may replace the buffer
    this.#bytes[start] = value;
  }

  /** Reserves bytes and returns their position. */
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
