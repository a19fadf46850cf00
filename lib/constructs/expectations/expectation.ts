import type { Construct } from "constructs";
import type { Person } from "../../reach/person";
import type { AccessRule } from "../../rules";

/** What of an application is asked for. */
export interface ExpectationOptions {
  /**
   * Path below the application's hostname: `/admin`. The application with the most specific path decides on it.
   *
   * @default - the application itself decides
   */
  readonly path?: string;

  /**
   * Unix user, for SSH applications of targets.
   *
   * @default - any Unix user
   */
  readonly as?: string;

  /**
   * Tool of an MCP server, for applications of portals: `jira/search`.
   *
   * @default - the portal itself
   */
  readonly tool?: string;
}

/** What is expected of an application. */
export type Expectation =
  | {
      readonly kind: "allowed" | "denied";
      readonly people: readonly Person[];
      readonly options: ExpectationOptions;
    }
  | { readonly kind: "only"; readonly rules: readonly AccessRule[] };

/** An expectation, and the application that it is about. */
export interface PlacedExpectation {
  readonly application: Construct & { readonly resource: Construct };
  readonly expectation: Expectation;
}
