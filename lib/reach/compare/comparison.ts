import type { AccessRequest } from "../evaluate";

/** Version of the JSON of a comparison (docs/reference/reach/comparison.schema.json). Fields may be added within a version. */
export const COMPARISON_VERSION = 1;

/** Kinds of changes, the most harmful first. */
export const CHANGE_KINDS = [
  /** An application protected it, and now none does: whoever can connect reaches it. */
  "no_longer_protected",
  /** Anybody gets in now: without a login, or with any email address. */
  "became_public",
  /** Requests get in that did not. */
  "gained",
  /** Requests get in under fewer or weaker conditions: no approval, no second factor, a longer session. */
  "weakened",
  /** It depends on what no request decides and the source does not tell. */
  "undecided",
  /** Requests do not get in that did. */
  "lost",
  /** Requests get in under more or stronger conditions. */
  "tightened",
  /** No application protected it, and now one does. */
  "newly_protected",
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** How two models differ in who can reach what. It is plain JSON. */
export interface Comparison {
  readonly version: typeof COMPARISON_VERSION;
  /** Sorted by harm, the worst first. Empty: nobody's access changes, which is proved. */
  readonly changes: readonly Change[];
  readonly proved: Proved;
  /** What the sources do not tell, and what a reader must know. */
  readonly notes: readonly string[];
}

/** For how much it is proved that nobody's access changes. */
export interface Proved {
  /** Things of which nothing changes, and all things. */
  readonly same: number;
  readonly things: number;
  /** Applications of whose things nothing changes, and all applications that protect something. */
  readonly sameApplications: number;
  readonly applications: number;
}

/** Something that is so for one thing or for several. */
export interface Finding {
  /** What may be reached. */
  readonly things: readonly ChangedThing[];
  /** The requests that it concerns, in words: all of them, each in at least one. */
  readonly who: readonly string[];
  /** `certain`: it is so whatever the facts are that the source does not tell. `may`: it rests on the facts of `restsOn`. */
  readonly certainty: "certain" | "may";
  readonly restsOn: readonly UnknownFact[];
  /** One of the requests, and what becomes of it. Undefined if it is not about requests. */
  readonly example?: Example | undefined;
}

/** The same change of one thing or of several. */
export interface Change extends Finding {
  readonly kind: ChangeKind;
  /** What requests must still do or bear before and after: for `weakened` and `tightened`. */
  readonly conditions?: ChangedConditions | undefined;
}

export interface ChangedThing {
  /** In words: `https://wiki.example.com/admin`, `SSH to db-1, port 22, as root`. */
  readonly text: string;
  /** Applications that protect it before or after. */
  readonly applications: readonly PartOfSource[];
}

/** A part of a source, and where it is. */
export interface PartOfSource {
  readonly name: string;
  /** Address in Terraform. */
  readonly address?: string | undefined;
  readonly constructPath?: string | undefined;
  readonly file?: string | undefined;
}

export interface UnknownFact {
  readonly name: string;
  readonly reason: string;
}

export interface ChangedConditions {
  readonly dropped: readonly string[];
  readonly added: readonly string[];
  /** Whether somebody may get in who could not before: without approval, second factor or login. */
  readonly opens: boolean;
  /** Whether somebody may not get in who could before: for want of an approval or a login. */
  readonly closes: boolean;
}

export interface Example {
  /** The request as a person: `bob@contractors.example.com, logged in with Okta, from NL`. */
  readonly who: string;
  readonly request: AccessRequest;
  /** Undefined where only one model is looked at. */
  readonly before?: DecisionOnExample | undefined;
  readonly after: DecisionOnExample;
}

/** What becomes of a request, and which policy and rules decided. */
export interface DecisionOnExample {
  /** `gets in`, `does not get in`. */
  readonly outcome: string;
  readonly conditions: readonly string[];
  readonly application?: PartOfSource | undefined;
  readonly policy?: PartOfSource | undefined;
  /** Decision of the policy: `Allow`. */
  readonly decision?: string | undefined;
  /** The `include` rules that matched. */
  readonly rules: readonly string[];
  /** Why the policy does not let the request in, although it matches. */
  readonly but?: string | undefined;
}
