import type {
  ZeroTrustAccessApplicationScimConfig,
  ZeroTrustAccessApplicationScimConfigAuthentication,
  ZeroTrustAccessApplicationScimConfigMappings,
  ZeroTrustAccessApplicationScimConfigMappingsOperations,
} from "@cdktf/provider-cloudflare/lib/zero-trust-access-application";
import { Token, type IResolvable } from "cdktf";
import type { IConstruct } from "constructs";
import {
  anything,
  boolean,
  either,
  instanceOf,
  listOf,
  missingString,
  mutable,
  objectOf,
  required,
  requiredString,
  string,
  type Validator,
} from "../../kernel/validators";
import {
  identityProviderId,
  identityProviderValidator,
  type IIdentityProvider,
} from "../../identity/identity-provider-reference";
import type { Diagnostics } from "../../kernel/diagnostics";
import { assertSecret, type Secret } from "../../values/secret";
import { brand } from "../../../rules/brand";
import { assertKnownProps } from "../../../rules/options";

/** How Access provisions users and groups to an application (SCIM). A closed beta of Cloudflare. */
export interface ScimConfigProps {
  /** The identity provider that the users and groups come from: an `IdentityProvider`, or the ID of one. */
  readonly idpUid: IIdentityProvider | string;
  /** Base URI of the application's SCIM API. */
  readonly remoteUri: string;
  /**
   * Whether users and groups are provisioned.
   *
   * @default true
   */
  readonly enabled?: boolean | IResolvable;
  /**
   * How Access authenticates to the application's SCIM API: one way, or a list of ways that are used together, such as a bearer
   * token and a service token where Access protects the API. No version of the official provider has more than one, so the
   * companion manages an application that has.
   *
   * @default - no authentication
   */
  readonly authentication?: ScimAuthentication | readonly ScimAuthentication[];
  /**
   * Whether deleted users and groups are only deactivated in the application.
   *
   * @default false
   */
  readonly deactivateOnDelete?: boolean | IResolvable;
  /**
   * How resources are transformed and filtered, in the form of the L1.
   *
   * @default - no transformation, no filter
   */
  readonly mappings?: readonly ZeroTrustAccessApplicationScimConfigMappings[];
}

type Attributes = ZeroTrustAccessApplicationScimConfigAuthentication;

/** How Access authenticates to the SCIM API of an application. */
export class ScimAuthentication {
  /**
   * With a username and password (HTTP Basic).
   *
   * @throws DiagnosticError if the password is not a `Secret`
   */
  public static basic(user: string, password: Secret): ScimAuthentication {
    assertSecret("ScimAuthentication.basic: the password", password);
    return new ScimAuthentication((app) => ({ scheme: "httpbasic", user, password: password.tokenFor(app) }));
  }

  /**
   * With a bearer token.
   *
   * @throws DiagnosticError if the token is not a `Secret`
   */
  public static bearer(token: Secret): ScimAuthentication {
    assertSecret("ScimAuthentication.bearer: the token", token);
    return new ScimAuthentication((app) => ({ scheme: "oauthbearertoken", token: token.tokenFor(app) }));
  }

  /**
   * As an OAuth 2 client.
   *
   * @throws DiagnosticError if the client secret is not a `Secret`
   */
  public static oauth2(client: {
    /** URL where Access asks for authorization. */
    readonly authorizationUrl: string;
    /** URL where Access requests tokens. */
    readonly tokenUrl: string;
    /** Client ID. */
    readonly clientId: string;
    /** Client secret. */
    readonly clientSecret: Secret;
    /** Scopes to request. */
    readonly scopes?: readonly string[];
  }): ScimAuthentication {
    assertKnownProps("ScimAuthentication.oauth2", client, {
      authorizationUrl: true,
      tokenUrl: true,
      clientId: true,
      clientSecret: true,
      scopes: true,
    });
    const { clientSecret, scopes, ...rest } = (client as typeof client | null | undefined) ?? ({} as typeof client);
    assertSecret("ScimAuthentication.oauth2: clientSecret", clientSecret);
    return new ScimAuthentication((app) => ({
      scheme: "oauth2",
      ...rest,
      ...(scopes !== undefined && { scopes: mutable(scopes) }),
      clientSecret: clientSecret.tokenFor(app),
    }));
  }

  /**
   * With a service token, if Access protects the SCIM API too.
   *
   * @throws DiagnosticError if the client secret is not a `Secret`
   */
  public static serviceToken(clientId: string, clientSecret: Secret): ScimAuthentication {
    assertSecret("ScimAuthentication.serviceToken: the client secret", clientSecret);
    return new ScimAuthentication((app) => ({
      scheme: "access_service_token",
      clientId,
      clientSecret: clientSecret.tokenFor(app),
    }));
  }

  private constructor(
    /** Returns the attribute of the L1, for an application. */
    public readonly attributesFor: (application: IConstruct) => Attributes,
  ) {}
}

/** Whether a value is a `ScimAuthentication`, also one of another copy of this package. */
export const isScimAuthentication = brand(ScimAuthentication, "ScimAuthentication");

const mapping = objectOf<ZeroTrustAccessApplicationScimConfigMappings>(
  {
    enabled: boolean,
    filter: string,
    operations: objectOf<ZeroTrustAccessApplicationScimConfigMappingsOperations>(
      { create: boolean, delete: boolean, update: boolean },
      "an object such as { create: true }",
    ),
    schema: requiredString,
    strictness: string,
    transformJsonata: string,
  },
  "an object with schema",
);

const mappingsValidator = either(anything, listOf(mapping, "a list of objects with schema"), (value) =>
  Token.isUnresolved(value),
);

const authentication = instanceOf(
  isScimAuthentication,
  "a ScimAuthentication, such as ScimAuthentication.bearer(secret)",
);

/** The `scimConfig` of an application. */
export const scimValidator: Validator = objectOf<ScimConfigProps>(
  {
    idpUid: required(identityProviderValidator, missingString),
    remoteUri: requiredString,
    enabled: boolean,
    authentication: either(listOf(authentication, "a list of ScimAuthentications"), authentication, (value) =>
      Array.isArray(value),
    ),
    deactivateOnDelete: boolean,
    mappings: mappingsValidator,
  },
  "an object with idpUid and remoteUri",
);

/** The mappings for the L1. A caller without types can pass a Token, which cannot be copied. */
const mappingsOf = (
  mappings: NonNullable<ScimConfigProps["mappings"]>,
): ZeroTrustAccessApplicationScimConfigMappings[] =>
  Token.isUnresolved(mappings) ? (mappings as ZeroTrustAccessApplicationScimConfigMappings[]) : mutable(mappings);

/** The attributes of the official L1, and those that only the companion has, in Terraform's names. */
interface ScimAttributes {
  readonly official: { readonly scimConfig?: ZeroTrustAccessApplicationScimConfig };
  readonly companionOnly: Readonly<Record<string, unknown>>;
}

/** Returns the attributes of the L1. */
export function scimAttributes(
  application: IConstruct,
  diagnostics: Diagnostics,
  props: ScimConfigProps | undefined,
): ScimAttributes {
  if (props === undefined) return { official: {}, companionOnly: {} };
  const { authentication = [], enabled = true, idpUid, mappings, ...rest } = props;
  const methods = [authentication].flat().map(({ attributesFor }) => attributesFor(application));
  if (props.authentication !== undefined && methods.length === 0) {
    const message = "scimConfig.authentication is an empty list; add a ScimAuthentication, or remove it";
    diagnostics.add("CFA1011", message, "scimConfig");
  }
  const [only, ...more] = methods;
  const scimConfig = {
    enabled,
    ...rest,
    idpUid: identityProviderId(idpUid),
    ...(mappings !== undefined && { mappings: mappingsOf(mappings) }),
    ...(only !== undefined && more.length === 0 && { authentication: only }),
  };
  const authentications = methods.map((method) => inSnakeCase(method));
  return { official: { scimConfig }, companionOnly: more.length === 0 ? {} : { [SEVERAL]: authentications } };
}

/** The companion's attribute for several ways to authenticate. */
const SEVERAL = "scim_config.authentications";

/** The names of attributes as Terraform has them: `client_id` of `clientId`. */
const inSnakeCase = (attributes: Attributes): object =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]: [string, unknown]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );
