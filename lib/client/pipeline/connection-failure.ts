import { AbortedError, ConnectionError, type AccessError } from "../errors";
import type { Exchange } from "./exchange";
import { aboutRequest } from "./request-facts";

/** What is behind the codes of broken connections, and what to do about it. */
const CAUSES: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  ECONNREFUSED: ["the connection was refused", "Look whether the base URL is right and something listens there."],
  ENOTFOUND: ["the host name is not known", "Look whether the base URL is right and name resolution works."],
  EAI_AGAIN: ["name resolution failed", "Look whether name resolution works."],
  UND_ERR_CONNECT_TIMEOUT: ["no connection came about in time", "Look whether a firewall or proxy is in the way."],
  ECONNRESET: ["the connection was reset", "Make the call again."],
  UND_ERR_SOCKET: ["the other side closed the connection", "Make the call again."],
};

/** Codes of certificates and TLS versions that do not fit: trying again changes nothing. */
const TLS = /^(CERT_|ERR_TLS|ERR_SSL|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|EPROTO$)/;

const CLOSED = new Set(["UND_ERR_CLOSED", "UND_ERR_DESTROYED"]);

/**
 * The error of a connection that did not come about or broke.
 * Takes no more than the code from the original, whose fields can hold parts of the answer.
 */
export function connectionFailure(exchange: Exchange, original: Error): AccessError {
  const reason = codeOf(original);
  const { plan, sent } = exchange;
  if (CLOSED.has(reason)) {
    return new AbortedError(`${plan.name} was cancelled: the client is closed.`, aboutRequest(exchange));
  }
  const tls = TLS.test(reason);
  const [what, hint] = CAUSES[reason] ?? (tls ? UNTRUSTED : OTHERWISE);
  const when = sent ? " after the request had been sent" : "";
  return new ConnectionError(
    `${plan.name}: ${what}${when} (${reason}).`,
    { ...aboutRequest(exchange), reason, hint },
    !tls,
  );
}

const UNTRUSTED = [
  "no secure connection came about",
  "If a proxy inspects TLS here, name its certificate authority in NODE_EXTRA_CA_CERTS.",
] as const;
const OTHERWISE = ["the connection failed", "Make the call again."] as const;

/** The code of an error; of the first one inside, where it stands for several (one per address that was tried). */
function codeOf(error: Error): string {
  if ("code" in error && typeof error.code === "string") return error.code;
  const inner: unknown = error instanceof AggregateError ? error.errors[0] : error.cause;
  return inner instanceof Error ? codeOf(inner) : "UNKNOWN";
}
