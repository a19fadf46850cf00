import { ProviderError } from "./diagnostics";

/** A value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** The provider's own notes on an object, kept in the state beside it and never shown. No place for secrets. */
export interface PrivateState {
  get(key: string): Json | undefined;
  set(key: string, value: Json): void;
  delete(key: string): void;
}

/** Private state as it is stored: the bytes are JSON. */
export class StoredPrivateState implements PrivateState {
  readonly #values: Map<string, Json>;

  /** @throws ProviderError when the bytes are not what `bytes` returned. */
  static parse(bytes: Uint8Array): StoredPrivateState {
    return new StoredPrivateState(bytes.length === 0 ? {} : parsePrivate(bytes));
  }

  constructor(values: unknown = {}) {
    this.#values = new Map(Object.entries(values ?? {}) as [string, Json][]);
  }

  get(key: string): Json | undefined {
    return this.#values.get(key);
  }

  set(key: string, value: Json): void {
    this.#values.set(key, value);
  }

  delete(key: string): void {
    this.#values.delete(key);
  }

  get bytes(): Uint8Array {
    return this.#values.size === 0 ? Buffer.alloc(0) : Buffer.from(JSON.stringify(Object.fromEntries(this.#values)));
  }
}

/** @throws ProviderError when the bytes are no JSON. */
export function parsePrivate(bytes: Uint8Array): Json {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8")) as Json;
  } catch {
    throw new ProviderError(
      "The private data of this object cannot be read",
      "It was written by another provider, or damaged. Restore a backup of the state, or import the object again.",
    );
  }
}
