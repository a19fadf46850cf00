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
