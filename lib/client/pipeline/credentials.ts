import { createHash } from "node:crypto";
import { Concealer } from "../../secrets/concealer";
import { ConfigurationError } from "../errors";

/** Credentials of the API: either `apiToken`, or `email` and `apiKey`. */
export interface CredentialOptions {
  /**
   * API token of a user or of the account. Recommended.
   * @default - not set; `email` and `apiKey` are required
   */
  readonly apiToken?: string | undefined;
  /**
   * Email address of the user whose global API key is used.
   * @default - not set; required with `apiKey`
   */
  readonly email?: string | undefined;
  /**
   * Global API key of a user. Requires `email`.
   * @default - not set; required with `email`
   */
  readonly apiKey?: string | undefined;
}

/** The credentials of a client. Only `headers()` reveals them. */
export class Credentials {
  readonly #headers: Readonly<Record<string, string>>;
  readonly #secrets: readonly string[];
  readonly #concealer: Concealer;
  readonly kind: "API token" | "API key";

  constructor({ apiToken, email, apiKey }: CredentialOptions) {
    if (apiToken !== undefined && (email !== undefined || apiKey !== undefined)) {
      throw new ConfigurationError(
        "Both an API token and an API key were given. Pass either apiToken, or email and apiKey.",
      );
    }
    if (apiToken !== undefined) {
      this.kind = "API token";
      this.#headers = { authorization: `Bearer ${headerValue("apiToken", apiToken)}` };
      this.#secrets = [apiToken];
    } else if (email !== undefined && apiKey !== undefined) {
      this.kind = "API key";
      this.#headers = { "x-auth-email": headerValue("email", email), "x-auth-key": headerValue("apiKey", apiKey) };
      this.#secrets = [apiKey, email];
    } else {
      throw incomplete(email, apiKey);
    }
    this.#concealer = this.concealerWith([]);
  }

  /** The HTTP headers that authenticate a request. */
  headers(): Readonly<Record<string, string>> {
    return this.#headers;
  }

  /** A hash that identifies the credentials without revealing them. */
  fingerprint(): string {
    return createHash("sha256").update(this.#secrets.join("\n")).digest("base64");
  }

  /** Redacts these credentials in a string that may echo them. */
  redact(text: string): string {
    return this.#concealer.conceal(text);
  }

  /** Redacts these credentials together with the secrets of a request. */
  concealerWith(secrets: readonly string[]): Concealer {
    return new Concealer({ mask: "[redacted]" }, [...this.#secrets, ...secrets]);
  }
}

/** Everything but visible ASCII characters, the only ones that are safe in a header. */
const UNSAFE_IN_HEADER = /[^\x21-\x7e]/;

function headerValue(option: string, value: unknown): string {
  if (typeof value !== "string" || value === "") {
    throw new ConfigurationError(`${option} must be a non-empty string.`);
  }
  const position = value.search(UNSAFE_IN_HEADER);
  if (position >= 0) {
    const character = value.charCodeAt(position).toString(16).padStart(4, "0").toUpperCase();
    throw new ConfigurationError(
      `${option} contains a character that is not allowed in an HTTP header: U+${character}, at position ${position + 1} of ${value.length}.`,
      { hint: "Copy it again, without quotes, spaces and line breaks." },
    );
  }
  return value;
}

function incomplete(email: string | undefined, apiKey: string | undefined): ConfigurationError {
  if (email !== undefined) return new ConfigurationError("email was given without apiKey. An API key requires both.");
  if (apiKey !== undefined) return new ConfigurationError("apiKey was given without email. An API key requires both.");
  return new ConfigurationError("No credentials were given. Pass apiToken, or email and apiKey.", {
    hint: "AccessClient.fromEnvironment() reads CLOUDFLARE_API_TOKEN, or CLOUDFLARE_EMAIL and CLOUDFLARE_API_KEY.",
  });
}
