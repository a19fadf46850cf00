import type { IResolvable } from "cdktf";
import type { Construct } from "constructs";
import { SAML_NAME_FORMATS, SAML_NAME_ID_FORMATS } from "../../../api/areas/applications/application-limits";
import type { Diagnostics } from "../../kernel/diagnostics";
import {
  boolean,
  listOf,
  mapOf,
  objectOf,
  pickDefined,
  requiredString,
  string,
  type Validators,
} from "../../kernel/validators";
import {
  SAAS_VALIDATORS,
  SaasApplication,
  type SaasApplicationProps,
  type SaasLogin,
  type VisibleProps,
} from "./saas-application";

/** Identifier of the user in assertions: the email address, or an ID that Access generates. */
export type SamlNameIdFormat = (typeof SAML_NAME_ID_FORMATS)[number];
/** Format of the name of a SAML attribute. */
export type SamlNameFormat = (typeof SAML_NAME_FORMATS)[number];

/** An attribute of the assertions of an application. */
export interface SamlAttributeProps {
  /** Name of the attribute. */
  readonly name: string;
  /**
   * Human-readable name.
   *
   * @default - no human-readable name
   */
  readonly friendlyName?: string;
  /**
   * Format of the name.
   *
   * @default - Cloudflare's default
   */
  readonly nameFormat?: SamlNameFormat;
  /**
   * Whether a login fails if the user lacks the attribute.
   *
   * @default false
   */
  readonly required?: boolean | IResolvable;
  /** Name of the identity provider's attribute. */
  readonly source: string;
  /**
   * Other names of the attribute by the ID of an identity provider: `{ "f174e90a-…": "groups" }`.
   *
   * @default - `source`, for every identity provider
   */
  readonly sourceByIdp?: Readonly<Record<string, string>>;
}

/** How an application logs users in with SAML. */
export interface SamlLoginProps {
  /** Identifier of the application (its entity ID), as the application shows it. */
  readonly spEntityId: string;

  /** URL of the application that receives assertions (assertion consumer service). */
  readonly consumerServiceUrl: string;

  /**
   * Identifier of the user in assertions.
   *
   * @default "email"
   */
  readonly nameIdFormat?: SamlNameIdFormat;

  /**
   * JSONata expression for the identifier of the user, instead of `nameIdFormat`.
   *
   * @default - no transformation
   */
  readonly nameIdTransformJsonata?: string;

  /**
   * Attributes of the assertions.
   *
   * @default []
   */
  readonly customAttributes?: readonly SamlAttributeProps[];

  /**
   * JSONata expression that returns the attributes of the assertions as an object.
   *
   * @default - no transformation
   */
  readonly samlAttributeTransformJsonata?: string;

  /**
   * URL to which users go after a login that began at Access.
   *
   * @default - the application decides
   */
  readonly defaultRelayState?: string;
}

/** Props of `SaasApp.saml`. */
export interface SamlAppProps extends SaasApplicationProps, SamlLoginProps, VisibleProps {}

/** Base class of the applications that users log in to through Access with SAML. */
export abstract class SamlApplication<
  Props extends SaasApplicationProps & SamlLoginProps,
> extends SaasApplication<Props> {
  protected constructor(scope: Construct, id: string, props: Props, type: "saas" | "dash_sso") {
    super(scope, id, props, { type, protocol: "Saml" });
  }

  /** URL to which the application sends users to log in. Known when Terraform has created the application. */
  public get ssoEndpoint(): string {
    return this.resource.saasApp.ssoEndpoint;
  }

  /** Entity ID of Access for the application. Known when Terraform has created the application. */
  public get idpEntityId(): string {
    return this.resource.saasApp.idpEntityId;
  }

  protected saasLogin(props: Props): SaasLogin {
    check(this.diagnostics, props);
    const { customAttributes, nameIdFormat, nameIdTransformJsonata } = props;
    return {
      authType: "saml",
      ...pickDefined<SamlLoginProps, (typeof SETTINGS)[number]>(props, SETTINGS),
      ...(nameIdTransformJsonata === undefined && { nameIdFormat: nameIdFormat ?? "email" }),
      ...(customAttributes !== undefined && { customAttributes: customAttributes.map(attribute) }),
    };
  }
}

/**
 * An application that users log in to through Access with SAML: `SaasApp.saml`. Paste `ssoEndpoint`, `idpEntityId` and
 * `publicKey` at the application.
 */
export class SamlApp extends SamlApplication<SamlAppProps> {
  public constructor(scope: Construct, id: string, props: SamlAppProps) {
    super(scope, id, props, "saas");
  }

  protected validators(): Validators<SamlAppProps> {
    return VALIDATORS;
  }
}

const SETTINGS = [
  "spEntityId",
  "consumerServiceUrl",
  "nameIdTransformJsonata",
  "samlAttributeTransformJsonata",
  "defaultRelayState",
] as const;

const attribute = ({ source, sourceByIdp, ...rest }: SamlAttributeProps) => ({
  ...rest,
  source: {
    name: source,
    ...(sourceByIdp !== undefined && {
      nameByIdp: Object.entries(sourceByIdp).map(([idpId, sourceName]) => ({ idpId, sourceName })),
    }),
  },
});

function check(diagnostics: Diagnostics, props: SamlLoginProps): void {
  const { consumerServiceUrl, nameIdFormat, nameIdTransformJsonata, customAttributes = [] } = props;
  diagnostics.checkUrl("consumerServiceUrl", consumerServiceUrl, "https://app.example.com/saml/acs");
  diagnostics.checkOneOf("nameIdFormat", nameIdFormat, SAML_NAME_ID_FORMATS);
  for (const { nameFormat } of customAttributes) {
    diagnostics.checkOneOf("customAttributes", nameFormat, SAML_NAME_FORMATS);
  }
  if (nameIdFormat === undefined || nameIdTransformJsonata === undefined) return;
  diagnostics.add(
    "CFA1014",
    "nameIdFormat and nameIdTransformJsonata cannot be combined, because the expression replaces the format; set one of the two",
    "nameIdFormat",
  );
}

/** Validators of `SamlLoginProps`. */
export const SAML_LOGIN_VALIDATORS: Validators<SamlLoginProps> = {
  spEntityId: requiredString,
  consumerServiceUrl: requiredString,
  nameIdFormat: string,
  nameIdTransformJsonata: string,
  customAttributes: listOf(
    objectOf<SamlAttributeProps>(
      {
        name: requiredString,
        friendlyName: string,
        nameFormat: string,
        required: boolean,
        source: requiredString,
        sourceByIdp: mapOf(string, 'an object such as { "f174e90a-…": "groups" }'),
      },
      "an object with name and source",
    ),
    'a list such as [{ name: "email", source: "email" }]',
  ),
  samlAttributeTransformJsonata: string,
  defaultRelayState: string,
};

const VALIDATORS: Validators<SamlAppProps> = {
  ...SAAS_VALIDATORS,
  ...SAML_LOGIN_VALIDATORS,
  appLauncherVisible: boolean,
};
