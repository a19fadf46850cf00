import type { AccessRules } from "./access-rules";

/** An Access group, as rules refer to it. */
export interface GroupReference {
  /** Identifier of the group. */
  readonly groupId: string;
  /** What the group says, where this program makes it. */
  readonly rules?: AccessRules | undefined;
}

/** A service token, as rules refer to it. */
export interface ServiceTokenReference {
  /** Identifier of the token; not its client ID. */
  readonly serviceTokenId: string;
}

/** An application, as rules refer to it. */
export interface ApplicationReference {
  /** Identifier of the application. */
  readonly applicationId: string;
}
