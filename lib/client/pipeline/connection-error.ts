import { AbortedError, ConnectionError, type AccessError } from "../errors";
import { requestDetails, type Exchange } from "./exchange";

/** What the error codes of Node.js and undici mean, and what to do. */
const CAUSES: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  ECONNREFUSED: ["the connection was refused", "Check the base URL, and that a server listens there."],
  ENOTFOUND: ["the host name was not found", "Check the base URL and the DNS configuration."],
  EAI_AGAIN: ["DNS resolution failed", "Check the DNS configuration."],
  UND_ERR_CONNECT_TIMEOUT: ["connecting timed out", "Check whether a firewall or proxy blocks the connection."],
  ECONNRESET: ["the connection was reset", "Retry the call."],
  EPIPE: ["the connection was closed by the server", "Retry the call."],
  ETIMEDOUT: ["connecting timed out", "Check whether a firewall or proxy blocks the connection."],
  EHOSTUNREACH: ["the host cannot be reached", "Check the base URL, the network and its routes."],
  ENETUNREACH: ["the network cannot be reached", "Check the network connection of this machine."],
  EMFILE: [
    "this process has too many open files",
    "Raise the limit of open files (ulimit -n), or close other clients.",
  ],
  EACCES: ["this machine does not permit the connection", "Check the firewall and the sandbox of this process."],
  EPERM: ["this machine does not permit the connection", "Check the firewall and the sandbox of this process."],
  ERR_SSL_WRONG_VERSION_NUMBER: [
    "the server does not use TLS on this port",
    "Check the base URL: it starts with https://, and the server may speak http:// there.",
  ],
  UND_ERR_SOCKET: ["the server closed the connection", "Retry the call."],
};

const UNTRUSTED = [
  "no secure connection (TLS) was established",
  "If a proxy inspects TLS traffic, set NODE_EXTRA_CA_CERTS to the file of its certificate authority.",
] as const;
const NOT_HTTP = [
  "the response is not HTTP",
  "Check the base URL: the server may speak another protocol on this port, such as https:// instead of http://.",
] as const;
const OTHER = ["the connection failed", "Retry the call."] as const;

/** Codes of untrusted certificates and incompatible TLS versions. A retry does not help. */
const TLS = /^(CERT_|ERR_TLS|ERR_SSL|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|EPROTO$)/;

const CLOSED = new Set(["UND_ERR_CLOSED", "UND_ERR_DESTROYED"]);

/**
 * The error for a connection that was not established or broke. It takes only the code of the original error, whose
 * other fields may contain parts of the response.
 */
export function connectionError(exchange: Exchange, original: Error): AccessError {
  const reason = codeOf(original);
  const { plan, sent } = exchange;
  if (CLOSED.has(reason)) {
    return new AbortedError(
      `${plan.name} was cancelled: the client is closed. Create another one, or close it after its last call.`,
      requestDetails(exchange),
    );
  }
  const tls = TLS.test(reason);
  const [what, hint] = CAUSES[reason] ?? (tls ? UNTRUSTED : reason.startsWith("HPE_") ? NOT_HTTP : OTHER);
  const when = sent ? " after the request was sent" : "";
  return new ConnectionError(
    `${plan.name}: ${what}${when} (${reason}).`,
    { ...requestDetails(exchange), reason, hint },
    !tls,
  );
}

/** The code of an error. For an AggregateError (one error for each address of the host), the code of the first one. */
function codeOf(error: Error): string {
  if ("code" in error && typeof error.code === "string") return error.code;
  const inner: unknown = error instanceof AggregateError ? error.errors[0] : error.cause;
  return inner instanceof Error ? codeOf(inner) : "UNKNOWN";
}
