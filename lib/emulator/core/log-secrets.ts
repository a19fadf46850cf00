import { hasSensitive, sensitiveStrings, type Endpoint } from "../../api";
import { Concealer } from "../../secrets/concealer";
import { issuedCredentialKind } from "../../secrets/credential";
import type { LoggedRequest } from "./request-log";

const MASK = "(secret)";

/** Parts of a path that are long enough to be credentials. */
const LONG_PARTS = /[^/?&=#\s"]{16,}/g;

/** Conceals secrets in logged requests and warnings: the credentials of the emulator, those of the request, and whatever is plainly a credential. */
export class LogSecrets {
  readonly #credentials: readonly string[];
  readonly #own: Concealer;

  constructor(credentials: readonly string[]) {
    this.#credentials = credentials;
    this.#own = new Concealer({ mask: MASK }, credentials);
  }

  /** A string without secrets. */
  conceal(text: string, concealer: Concealer = this.#own): string {
    return concealer.conceal(text).replace(LONG_PARTS, (part) => (isCredential(part) ? MASK : part));
  }

  /** A logged request without secrets. `body` is that of the request, if it could be read. */
  concealRequest(request: LoggedRequest, endpoint: Endpoint | undefined, body: unknown): LoggedRequest {
    const concealer = this.#concealerFor(endpoint, body);
    const path = this.conceal(request.path, concealer);
    if (request.unknownFields === undefined) return path === request.path ? request : { ...request, path };
    return { ...request, path, unknownFields: request.unknownFields.map((field) => this.conceal(field, concealer)) };
  }

  #concealerFor(endpoint: Endpoint | undefined, body: unknown): Concealer {
    const schema = endpoint?.body;
    if (schema === undefined || body === undefined || !hasSensitive(schema)) return this.#own;
    const secrets = sensitiveStrings(schema, body);
    return secrets.length === 0 ? this.#own : new Concealer({ mask: MASK }, [...this.#credentials, ...secrets]);
  }
}

function isCredential(part: string): boolean {
  if (issuedCredentialKind(part) !== undefined) return true;
  if (!part.includes("%")) return false;
  try {
    return issuedCredentialKind(decodeURIComponent(part)) !== undefined;
  } catch {
    return false;
  }
}
