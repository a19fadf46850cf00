import type { ApiKey, ApiToken } from "./credentials";
import type { PlaceOption } from "./directory";
import type { Behaviors } from "./behaviors";
import type { RateLimitOptions } from "./rate-limit";
import type { LoggedRequest } from "./request-log";
import type { McpUpstreamScripts } from "../areas/mcp/upstreams/upstream-script";

/** How an emulator is set up. */
export interface AccessEmulatorOptions {
  /**
   * Port to listen on; 0 takes any that is free.
   * @default 0
   */
  readonly port?: number;
  /**
   * Address to listen on.
   * @default "127.0.0.1"
   */
  readonly host?: string;
  /**
   * API tokens it knows. The first is `apiToken` of the emulator.
   * @default - one that may do everything
   */
  readonly apiTokens?: readonly ApiToken[];
  /**
   * The email address and global API key it knows beside the tokens.
   * @default - one that may do everything
   */
  readonly apiKey?: ApiKey;
  /**
   * Its accounts: an identifier of 32 hexadecimal digits, or a name, or both. The first is `accountId` of the emulator.
   * @default - one account
   */
  readonly accounts?: readonly PlaceOption[];
  /**
   * Its zones: an identifier of 32 hexadecimal digits, or a name, or both. The first is `zoneId` of the emulator.
   * They belong to the first account.
   * @default - one zone, `example.com`
   */
  readonly zones?: readonly PlaceOption[];
  /**
   * How many requests it takes from a token in a window; false: any number.
   * @default - 1,200 in 300 seconds, as Cloudflare
   */
  readonly rateLimit?: false | RateLimitOptions;
  /**
   * Refuse fields and parameters that an endpoint does not have. Otherwise they are ignored, and logged.
   * @default false
   */
  readonly strict?: boolean;
  /**
   * What stands behind MCP servers, by their identifier or hostname: what their syncs find, one after the other.
   * @default - a real server, where the hostname is on this machine; else one that always answers
   */
  readonly mcpUpstreams?: McpUpstreamScripts;
  /** What it does differently from what is the default. */
  readonly behaviors?: Partial<Behaviors>;
  /**
   * A file to keep the state in, so that it is there at the next start. It may hold secrets; only its owner can read it.
   * @default - the state is gone when the emulator stops
   */
  readonly stateFile?: string;
  /**
   * What time it is, in milliseconds since 1970.
   * @default Date.now
   */
  readonly clock?: () => number;
  /** Told of each request after it was answered. */
  readonly onRequest?: (request: LoggedRequest) => void;
  /** Told when something does not work that a caller cannot be told of, such as writing the state file. */
  readonly onWarning?: (message: string) => void;
}
