/** A generator of random choices. The same seed gives the same choices (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 to 1, without 1. */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  /** One of several values. @throws Error if there are none */
  one<Value>(values: readonly Value[]): Value {
    const [value] = this.some(values, 1);
    if (value === undefined) throw new Error("There is nothing to choose from.");
    return value;
  }

  /** Some of several values, in random order. */
  some<Value>(values: readonly Value[], count: number): Value[] {
    const keyed = values.map((value) => ({ value, key: this.fraction() }));
    return keyed
      .sort((one, other) => one.key - other.key)
      .slice(0, count)
      .map(({ value }) => value);
  }
}
