import type { MfaSettings, OpaqueFact } from "./access-model";

/** What becomes of a request. */
export type Outcome =
  /** No policy lets it in, or a Block policy denies it. */
  | { readonly kind: "denied" }
  /** A policy lets it in, under conditions. */
  | Admission
  /** No application protects the thing: whoever can connect reaches it. */
  | { readonly kind: "unprotected" }
  /** No application protects the thing, and the organization denies such requests. */
  | { readonly kind: "unmatched_denied" }
  /** The thing is not there: a tool that is disabled, a server that no portal has. Nobody reaches it. */
  | { readonly kind: "absent" }
  /** It depends on a fact that the source does not tell, and that no request decides. */
  | { readonly kind: "unknown"; readonly fact: OpaqueFact };

export interface Admission {
  readonly kind: "admitted";
  /** The decision of the policy: `allow` after a login, `non_identity` (Service Auth) and `bypass` without. */
  readonly by: "allow" | "non_identity" | "bypass";
  readonly conditions: Conditions;
}

/** What a request that a policy matches must still do or bear. Empty: nothing. */
export interface Conditions {
  /** Users ask approvers first: `["2 of ann@example.com, bob@example.com"]`. */
  readonly approval?: readonly string[] | undefined;
  readonly justification?: true | undefined;
  readonly isolation?: true | undefined;
  /** A second factor that Access itself asks for. */
  readonly mfa?: MfaSettings | undefined;
  /** How long the session lasts, as configured: `30m`. Undefined if it is not known. */
  readonly session?: string | undefined;
  /** Formats of the clipboard in RDP sessions; undefined: all. */
  readonly clipboard?:
    | { readonly localToRemote?: readonly string[] | undefined; readonly remoteToLocal?: readonly string[] | undefined }
    | undefined;
}
