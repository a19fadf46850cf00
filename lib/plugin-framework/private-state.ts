import { ProviderError } from "./diagnostics";

/** A JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** The provider's own data about an object. Terraform stores it in the state, unencrypted, and never shows it. Do not store secrets in it. */
export interface PrivateState {
  /** Returns the value of a key, or undefined. */
  get(key: string): Json | undefined;
  /** Sets the value of a key. */
  set(key: string, value: Json): void;
  /** Removes a key. */
  delete(key: string): void;
}

/** Private state that can be encoded. The bytes are JSON. */
export class StoredPrivateState implements PrivateState {
  readonly #values: Map<string, Json>;

  /** Decodes private state. @throws ProviderError when the bytes are not valid JSON */
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

/** Decodes private data. @throws ProviderError when the bytes are not valid JSON */
export function parsePrivate(bytes: Uint8Array): Json {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8")) as Json;
  } catch {
    throw new ProviderError(
      "The private data of this object cannot be read",
      "It is damaged, or another provider wrote it. Restore a backup of the state, or import the object again.",
    );
  }
}
