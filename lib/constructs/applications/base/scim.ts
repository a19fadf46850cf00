import type {
  ZeroTrustAccessApplicationScimConfig,
  ZeroTrustAccessApplicationScimConfigAuthentication,
  ZeroTrustAccessApplicationScimConfigMappings,
} from "@cdktf/provider-cloudflare/lib/zero-trust-access-application";
import type { IResolvable } from "cdktf";
import type { IConstruct } from "constructs";
import { anything, boolean, instanceOf, objectOf, requiredString, type Validator } from "../../kernel/validators";
import { assertSecret, type Secret } from "../../values/secret";

/** How users and groups are passed on to an application (SCIM). Closed beta. */
export interface ScimConfigProps {
  /** Identifier of the identity provider that the users and groups are from. */
  readonly idpUid: string;
  /** Base URI of the application's SCIM API. */
  readonly remoteUri: string;
  /** @default true */
  readonly enabled?: boolean | IResolvable;
  /** @default - none */
  readonly authentication?: ScimAuthentication;
  /**
   * What is deleted is only made inactive in the application.
   *
   * @default false
   */
  readonly deactivateOnDelete?: boolean | IResolvable;
  /**
   * How resources are changed and chosen, as the L1 has it.
   *
   * @default - they pass as they are
   */
  readonly mappings?: ZeroTrustAccessApplicationScimConfigMappings[];
}

type Attributes = ZeroTrustAccessApplicationScimConfigAuthentication;

/** How Access proves itself to an application's SCIM API. Each way throws an Error for a secret that is a plain value. */
export class ScimAuthentication {
  /** User name and password (HTTP Basic). */
  public static basic(user: string, password: Secret): ScimAuthentication {
    assertSecret("ScimAuthentication.basic: the password", password);
    return new ScimAuthentication((app) => ({ scheme: "httpbasic", user, password: password.tokenFor(app) }));
  }

  /** A bearer token. */
  public static bearer(token: Secret): ScimAuthentication {
    assertSecret("ScimAuthentication.bearer: the token", token);
    return new ScimAuthentication((app) => ({ scheme: "oauthbearertoken", token: token.tokenFor(app) }));
  }

  /** A client of OAuth 2. */
  public static oauth2(client: {
    readonly authorizationUrl: string;
    readonly tokenUrl: string;
    readonly clientId: string;
    readonly clientSecret: Secret;
    readonly scopes?: string[];
  }): ScimAuthentication {
    const { clientSecret, ...rest } = client;
    assertSecret("ScimAuthentication.oauth2: clientSecret", clientSecret);
    return new ScimAuthentication((app) => ({ scheme: "oauth2", ...rest, clientSecret: clientSecret.tokenFor(app) }));
  }

  /** A service token of Access, where Access protects the SCIM API too. */
  public static serviceToken(clientId: string, clientSecret: Secret): ScimAuthentication {
    assertSecret("ScimAuthentication.serviceToken: the client secret", clientSecret);
    return new ScimAuthentication((app) => ({
      scheme: "access_service_token",
      clientId,
      clientSecret: clientSecret.tokenFor(app),
    }));
  }

  private constructor(
    /** The attribute of the L1, for an application. */
    public readonly attributesFor: (application: IConstruct) => Attributes,
  ) {}
}

/** What is said of SCIM. */
export const scimValidator: Validator = objectOf<ScimConfigProps>(
  {
    idpUid: requiredString,
    remoteUri: requiredString,
    enabled: boolean,
    authentication: instanceOf(ScimAuthentication, "a ScimAuthentication, such as ScimAuthentication.bearer(secret)"),
    deactivateOnDelete: boolean,
    mappings: anything,
  },
  "an object with idpUid and remoteUri",
);

/** The attribute of the L1. */
export function scimConfig(
  application: IConstruct,
  { authentication, enabled = true, ...rest }: ScimConfigProps,
): ZeroTrustAccessApplicationScimConfig {
  return {
    enabled,
    ...rest,
    ...(authentication !== undefined && { authentication: authentication.attributesFor(application) }),
  };
}
