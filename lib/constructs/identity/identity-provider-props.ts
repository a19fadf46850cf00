import { Token, type IResolvable } from "cdktf";
import type { IDENTITY_UPDATE_BEHAVIORS } from "../../api/areas/identity-providers/identity-provider-limits";
import type { AccessAccount } from "../account/access-account";
import { accountValidator } from "../account/account-of";
import { movedFromValidator, type Movable } from "../kernel/moved-from";
import {
  boolean,
  missingString,
  objectOf,
  requiredString,
  string,
  strings,
  typeOf,
  type RequiredValidator,
  type Validators,
} from "../kernel/validators";
import { isSecret, Secret } from "../values/secret";

/** What an identity becomes after a SCIM event. */
export type IdentityUpdateBehavior = (typeof IDENTITY_UPDATE_BEHAVIORS)[number];

/** Props of every identity provider. */
export interface IdentityProviderProps extends Movable {
  /** Name of the identity provider on the login page, up to 350 characters (the API's limit). */
  readonly name: string;

  /**
   * Whether the API refuses to update and delete the identity provider. Needs version 5.22.0 of the official provider.
   *
   * @default false
   */
  readonly readOnly?: boolean | IResolvable;

  /**
   * The account that the identity provider belongs to.
   *
   * @default the nearest AccessAccount above
   */
  readonly account?: AccessAccount;
}

/** Props of every identity provider that can synchronize users by SCIM: all but the one-time PIN. */
export interface ScimIdentityProviderProps extends IdentityProviderProps {
  /**
   * How the identity provider synchronizes users and groups to Access by SCIM. Removing this prop keeps the setting: to turn
   * SCIM off, set `{ enabled: false }`.
   *
   * @default - the setting of the account, which is off at first
   */
  readonly scimConfig?: IdentityProviderScimProps;
}

/** How an identity provider synchronizes users and groups to Access by SCIM. */
export interface IdentityProviderScimProps {
  /**
   * Whether SCIM is on.
   *
   * @default true
   */
  readonly enabled?: boolean | IResolvable;

  /**
   * How a SCIM event changes the identity of a user who is logged in: `automatic` updates it, `reauth` asks the user to log in
   * again, and `no_action` waits for the next login.
   *
   * @default "no_action"
   */
  readonly identityUpdateBehavior?: IdentityUpdateBehavior;

  /**
   * Whether a user who is deprovisioned at the identity provider loses the access at once: the sessions are revoked.
   *
   * @default false
   */
  readonly userDeprovision?: boolean | IResolvable;

  /**
   * Whether a deprovisioned user loses the seat, too. Needs `userDeprovision`.
   *
   * @default false
   */
  readonly seatDeprovision?: boolean | IResolvable;
}

/** Props of an identity provider that Access is an OAuth client of. */
export interface OauthIdentityProviderProps extends ScimIdentityProviderProps {
  /** OAuth client ID, which the identity provider issued for Access. */
  readonly clientId: string;

  /** OAuth client secret, which the identity provider issued for Access. Terraform stores it in the state, marked sensitive. */
  readonly clientSecret: Secret;
}

/** Props of an OAuth identity provider whose claims rules can read: `provider.claim(name, value)`. */
export interface ClaimsIdentityProviderProps extends OauthIdentityProviderProps {
  /**
   * Names of the claims that Access requests and stores, such as `["department"]`. Rules can read only these.
   *
   * @default []
   */
  readonly claims?: readonly string[];

  /**
   * Name of the claim with the email address.
   *
   * @default "email"
   */
  readonly emailClaimName?: string;
}

/** Validators of `IdentityProviderProps`. */
export const COMMON: Validators<IdentityProviderProps> = {
  name: requiredString,
  readOnly: boolean,
  movedFrom: movedFromValidator,
  account: accountValidator,
};

/** Validators of `ScimIdentityProviderProps`. */
export const SCIM: Validators<ScimIdentityProviderProps> = {
  ...COMMON,
  scimConfig: objectOf<IdentityProviderScimProps>(
    { enabled: boolean, identityUpdateBehavior: string, userDeprovision: boolean, seatDeprovision: boolean },
    "an object such as { userDeprovision: true }",
  ),
};

/** A required `Secret`. A string is refused, and not repeated. */
const requiredSecret: RequiredValidator = {
  type: 'a Secret, such as Secret.fromVariable("NAME")',
  read: (value, path, report) => {
    if (isSecret(value)) return value;
    const isText = typeof value === "string" && value !== "" && !Token.isUnresolved(value);
    const problem = isText ? "is in plain text, and would be readable in the synthesized JSON" : `is ${typeOf(value)}`;
    const remedy =
      'use Secret.fromVariable("NAME") and set TF_VAR_NAME when you deploy, or Secret.fromToken(…) with an attribute of a resource';
    report({ code: isText ? "CFA1804" : "CFA1002", message: `${path} ${problem}; ${remedy}` });
    return undefined;
  },
  placeholder: () => Secret.fromToken(missingString()),
};

/** Validators of `OauthIdentityProviderProps`. */
export const OAUTH: Validators<OauthIdentityProviderProps> = {
  ...SCIM,
  clientId: requiredString,
  clientSecret: requiredSecret,
};

/** Validators of `ClaimsIdentityProviderProps`. */
export const CLAIMS: Validators<ClaimsIdentityProviderProps> = { ...OAUTH, claims: strings, emailClaimName: string };
