import { suggestedName, unknownNames } from "../api/core/names";
import { EmulatorError } from "./core/emulator-error";
import type { ApiKey, ApiToken } from "./core/credentials";
import type { AccountOrZoneOption } from "./core/directory";
import { defaultBehaviors, type Behaviors } from "./core/behaviors";
import type { RateLimitOptions } from "./core/rate-limit";
import type { LoggedRequest } from "./core/request-log";
import type { McpUpstreamScripts } from "./areas/mcp/upstreams/upstream-script";

/** Options of an emulator. */
export interface AccessEmulatorOptions {
  /**
   * Port to listen on; 0 chooses a free one.
   * @default 0
   */
  readonly port?: number;
  /**
   * Address to listen on. Other machines can reach an address that is not a loopback address.
   * @default "127.0.0.1"
   */
  readonly host?: string;
  /**
   * Further hostnames and IP addresses, without a port, that requests may have in their `Host` header. `localhost`, loopback
   * addresses, `host` and the address on which a request arrives are always allowed. Any other host is refused, because a
   * web page can point a name of its own at this machine (DNS rebinding).
   * @default []
   */
  readonly allowHosts?: readonly string[];
  /**
   * API tokens to accept. `emulator.apiToken` is the first.
   * @default - one token with every permission: a well-known one or, if other machines can reach `host`, a random one
   */
  readonly apiTokens?: readonly ApiToken[];
  /**
   * Email address and global API key to accept besides the tokens.
   * @default - a key with every permission: a well-known one or, if other machines can reach `host`, a random one
   */
  readonly apiKey?: ApiKey;
  /**
   * Accounts: an identifier of 32 hexadecimal digits, or an object with a name. `emulator.accountId` is the first.
   * @default ["0123456789abcdef0123456789abcdef"]
   */
  readonly accounts?: readonly AccountOrZoneOption[];
  /**
   * Zones: an identifier of 32 hexadecimal digits, or an object with a name. `emulator.zoneId` is the first.
   * All zones belong to the first account.
   * @default - one zone, `example.com`
   */
  readonly zones?: readonly AccountOrZoneOption[];
  /**
   * Rate limit of each credential; false disables it.
   * @default - 1,200 requests in 300 seconds, as at Cloudflare
   */
  readonly rateLimit?: false | RateLimitOptions;
  /**
   * Rejects unknown fields and parameters. Otherwise they are ignored and logged.
   * @default false
   */
  readonly strict?: boolean;
  /**
   * Scripted sync results of MCP servers, by identifier or hostname (URL) of the server.
   * @default - a server on this machine is called; any other returns a few made-up tools
   */
  readonly mcpUpstreams?: McpUpstreamScripts;
  /**
   * Behaviors to change from their defaults.
   * @default {}
   */
  readonly behaviors?: Partial<Behaviors>;
  /**
   * File that stores the state between runs. It can contain secrets; only its owner can read it. One emulator at a time
   * uses it. A change is on disk within 100 ms, or before the response with `durable`.
   * @default - the state is lost when the emulator stops
   */
  readonly stateFile?: string;
  /**
   * Sends the response to a request only when the changes that the request made or could read are in the state file.
   * @default false
   */
  readonly durable?: boolean;
  /**
   * Returns the current time in milliseconds since 1970.
   * @default Date.now
   */
  readonly clock?: () => number;
  /**
   * Called for each request when its response is ready.
   * @default - not called
   */
  readonly onRequest?: (request: LoggedRequest) => void;
  /**
   * Called with problems that no caller receives, such as a state file that cannot be written.
   * @default - not called
   */
  readonly onWarning?: (message: string) => void;
}

/** Address that the emulator listens on by default. */
export const DEFAULT_HOST = "127.0.0.1";

const OPTIONS: Readonly<Record<keyof AccessEmulatorOptions, true>> = {
  accounts: true,
  apiKey: true,
  apiTokens: true,
  allowHosts: true,
  behaviors: true,
  clock: true,
  durable: true,
  host: true,
  mcpUpstreams: true,
  onRequest: true,
  onWarning: true,
  port: true,
  rateLimit: true,
  stateFile: true,
  strict: true,
  zones: true,
};
const TOKEN: Readonly<Record<keyof ApiToken, true>> = { token: true, permissions: true };
const KEY: Readonly<Record<keyof ApiKey, true>> = { email: true, key: true };
const NAMED = { id: true, name: true };
const RATE_LIMIT: Readonly<Record<keyof RateLimitOptions, true>> = { requests: true, window: true };

/**
 * Checks that no option is misspelt: a token with `permission` instead of `permissions` would have every permission.
 *
 * @throws {EmulatorError} `INVALID_OPTION` for the first unknown option
 */
export function assertKnownOptions(options: AccessEmulatorOptions): void {
  refuseUnknown(options, OPTIONS);
  refuseUnknown(options.apiKey, KEY, "apiKey.");
  refuseUnknown(options.rateLimit, RATE_LIMIT, "rateLimit.");
  refuseUnknown(options.behaviors, defaultBehaviors(), "behaviors.");
  for (const kind of ["accounts", "zones"] as const) {
    for (const [index, one] of (options[kind] ?? []).entries()) refuseUnknown(one, NAMED, `${kind}[${index}].`);
  }
  for (const [index, token] of (options.apiTokens ?? []).entries()) refuseUnknown(token, TOKEN, `apiTokens[${index}].`);
}

function refuseUnknown(given: unknown, known: object, path = ""): void {
  const [unknown] = typeof given === "object" && given !== null ? unknownNames(given, known) : [];
  if (unknown === undefined) return;
  const remedy = suggestedName(unknown, Object.keys(known), "options");
  throw new EmulatorError("INVALID_OPTION", `${path}${unknown} is not an option of AccessEmulator; ${remedy}`);
}
