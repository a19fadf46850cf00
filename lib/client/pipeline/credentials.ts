import { createHash } from "node:crypto";
import { ConfigurationError } from "../errors";

/** How a caller proves who it is: one of the two. */
export interface CredentialOptions {
  /** An API token of a user or of the account. The recommended way. */
  readonly apiToken?: string | undefined;
  /** E-mail address of the user the global API key belongs to. */
  readonly email?: string | undefined;
  /** The global API key of a user; needs `email`. */
  readonly apiKey?: string | undefined;
}

/** Who is calling. Gives its secrets to the transport and to no text. */
export class Credentials {
  readonly #headers: Readonly<Record<string, string>>;
  readonly #secrets: readonly string[];
  readonly kind: "API token" | "API key";

  constructor({ apiToken, email, apiKey }: CredentialOptions) {
    if (apiToken !== undefined && (email !== undefined || apiKey !== undefined)) {
      throw new ConfigurationError(
        "Both an API token and an API key were given: give either apiToken, or email and apiKey.",
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
  }

  /** The headers that carry them. */
  headers(): Readonly<Record<string, string>> {
    return this.#headers;
  }

  /** The same for the same caller, and of no use to anybody else. */
  fingerprint(): string {
    return createHash("sha256").update(this.#secrets.join("\n")).digest("base64");
  }

  /** The text without the secrets, should somebody have echoed them. */
  conceal(text: string): string {
    return concealed(text, this.#secrets);
  }
}

/** The text with every one of the secrets replaced. */
export function concealed(text: string, secrets: Iterable<string>): string {
  let result = text;
  for (const secret of secrets) result = result.replaceAll(secret, "[concealed]");
  return result;
}

/** Visible ASCII: what a header may carry without being quoted, folded or cut. */
const UNFIT_FOR_HEADER = /[^\x21-\x7e]/;

function headerValue(option: string, value: unknown): string {
  if (typeof value !== "string" || value === "") {
    throw new ConfigurationError(`${option} must be a text that is not empty.`);
  }
  const position = value.search(UNFIT_FOR_HEADER);
  if (position >= 0) {
    const character = value.charCodeAt(position).toString(16).padStart(4, "0").toUpperCase();
    throw new ConfigurationError(
      `${option} holds a character that no HTTP header can carry: U+${character}, at position ${position + 1} of ${value.length}.`,
      { hint: "Copy it again, without quotes, blanks and line breaks." },
    );
  }
  return value;
}

function incomplete(email: string | undefined, apiKey: string | undefined): ConfigurationError {
  if (email !== undefined) return new ConfigurationError("email was given without apiKey: an API key needs both.");
  if (apiKey !== undefined) return new ConfigurationError("apiKey was given without email: an API key needs both.");
  return new ConfigurationError("No credentials: give apiToken, or email and apiKey.", {
    hint: "AccessClient.fromEnvironment() reads CLOUDFLARE_API_TOKEN, or CLOUDFLARE_EMAIL and CLOUDFLARE_API_KEY.",
  });
}
