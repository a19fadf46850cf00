import type { AccessRules } from "./access-rules";

/** An Access group that a rule can refer to: an `AccessGroup`, or an object with its ID. */
export interface GroupReference {
  /** ID of the group, a UUID. */
  readonly groupId: string;
  /** The group's rules; undefined if another program manages the group. */
  readonly rules?: AccessRules | undefined;
}

/** A service token that a rule can refer to: a `ServiceToken`, or an object with its ID. */
export interface ServiceTokenReference {
  /** ID of the service token, a UUID. This is not its client ID. */
  readonly serviceTokenId: string;
}

/** An application that a rule can refer to: a construct of an application, or an object with its ID. */
export interface ApplicationReference {
  /** ID of the application, a UUID. */
  readonly applicationId: string;
}
