/** A service token that a rule can refer to: a `ServiceToken`, or an object with its ID. */
export interface ServiceTokenReference {
  /** ID of the service token, a UUID. This is not its client ID. */
  readonly serviceTokenId: string;
}

/** An identity provider that a rule can refer to: an `IdentityProvider`, or an object with its ID. */
export interface IdentityProviderReference {
  /** ID of the identity provider, a UUID. */
  readonly identityProviderId: string;
}

/** An application that a rule can refer to: a construct of an application, or an object with its ID. */
export interface ApplicationReference {
  /** ID of the application, a UUID. */
  readonly applicationId: string;
}

/** A list of email addresses that a rule can refer to: an `EmailList`, or an object with its ID. */
export interface EmailListReference {
  /** ID of the list, a UUID. */
  readonly listId: string;
  /** Type of the list. */
  readonly listType: "EMAIL";
}

/** A list of IP addresses that a rule can refer to: an `AddressList`, or an object with its ID. */
export interface AddressListReference {
  /** ID of the list, a UUID. */
  readonly listId: string;
  /** Type of the list. */
  readonly listType: "IP";
}

/** A check of devices that a rule can refer to: a `DevicePosture`, or an object with its ID. */
export interface DevicePostureReference {
  /** ID of the check, a UUID. */
  readonly devicePostureId: string;
}

/** A user that a rule can refer to: an `AccessUser`, or an object with the email address. */
export interface UserReference {
  /** Email address of the user. */
  readonly email: string;
}
