import type { ServiceToken } from "../../../api";
import type { Json, PrivateState } from "../../../plugin-framework";

/** The keys of the private state. */
const TOKEN = "token";
const READ_AT = "read_at";
const CHANGED = "changed";

/** Fields of a token that change together with `updated_at` when something other than the secret changes. */
const OTHERS = ["name", "duration", "enabled", "expires_at"] as const;

/**
 * What this resource knows of a token, in the private state. The API does not tell the version of a secret, but a rotation
 * changes `updated_at` and nothing else that it returns. So a token with only another `updated_at` may have another secret:
 * of a run that was killed before it stored its rotation, or of somebody else.
 */
export class TokenRecord {
  readonly #stored: PrivateState;

  constructor(privateState: PrivateState) {
    this.#stored = privateState;
  }

  /** When the token was last read, in milliseconds since 1970. Plans measure ages at this time, so that all plans of a run agree. */
  get readAt(): number {
    const stored = this.#stored.get(READ_AT);
    return typeof stored === "number" ? stored : Date.now();
  }

  /** When the secret may have changed outside of this resource. Undefined if it has not. */
  get changed(): string | undefined {
    const stored = this.#stored.get(CHANGED);
    return typeof stored === "string" ? stored : undefined;
  }

  /** Records a token after a change by this resource. */
  write(token: ServiceToken): void {
    this.#stored.set(TOKEN, factsOf(token));
    this.#stored.set(READ_AT, Date.now());
    this.#stored.delete(CHANGED);
  }

  /** Compares a token with the record. */
  read(token: ServiceToken): void {
    const before = this.#stored.get(TOKEN) as Facts | undefined;
    this.#stored.set(READ_AT, Date.now());
    const now = factsOf(token);
    // After an import nothing is known of the token, and the resource rotates it anyway.
    if (before === undefined || before.updated_at === now.updated_at) return;
    if (OTHERS.some((name) => before[name] !== now[name])) this.#stored.set(TOKEN, now);
    else this.#stored.set(CHANGED, now.updated_at ?? "at an unknown time");
  }
}

type Facts = { readonly [Name in "updated_at" | (typeof OTHERS)[number]]: Json };

const factsOf = ({ updated_at, name, duration, enabled, expires_at }: ServiceToken): Facts => ({
  updated_at: updated_at ?? null,
  name: name ?? null,
  duration: duration ?? null,
  enabled: enabled ?? null,
  expires_at: expires_at ?? null,
});
