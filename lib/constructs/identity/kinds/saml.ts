import { Token, type IResolvable } from "cdktf";
import { AccessRule } from "../../../rules";
import type { Diagnostics } from "../../kernel/diagnostics";
import { boolean, listOf, number, objectOf, required, requiredString, string, strings } from "../../kernel/validators";
import { SCIM, type ScimIdentityProviderProps } from "../identity-provider-props";
import { warnUnlessListed } from "./oauth";
import { providerKind } from "./provider-kind";

/** An attribute of the identity provider that applications receive in a request header. */
export interface SamlHeaderAttributeProps {
  /** Name of the attribute at the identity provider. */
  readonly attributeName: string;
  /** Name of the request header. */
  readonly headerName: string;
}

/** Props of `IdentityProvider.saml`. */
export interface SamlIdentityProviderProps extends ScimIdentityProviderProps {
  /** Entity ID or issuer URL of the identity provider. */
  readonly issuerUrl: string;

  /** URL at the identity provider that Access sends users to (single sign-on). */
  readonly ssoTargetUrl: string;

  /** Certificates that verify the signatures of the identity provider. At least one. */
  readonly idpPublicCerts: readonly string[];

  /**
   * Names of the attributes that Access stores, such as `["department"]`. Rules can read only these.
   *
   * @default []
   */
  readonly attributes?: readonly string[];

  /**
   * Name of the attribute with the email address.
   *
   * @default - the name ID of the assertion
   */
  readonly emailAttributeName?: string;

  /**
   * Attributes that applications receive in request headers.
   *
   * @default []
   */
  readonly headerAttributes?: readonly SamlHeaderAttributeProps[];

  /**
   * Whether Access signs its requests. The identity provider can then refuse those of others.
   *
   * @default false
   */
  readonly signRequest?: boolean | IResolvable;

  /**
   * Whether the identity provider must encrypt its assertions. Needs `samlCertificateSetId`, and version 5.22.0 of the official
   * provider.
   *
   * @default false
   */
  readonly enableEncryption?: boolean | IResolvable;

  /**
   * ID of the SAML certificate set that assertions are encrypted with: `id` of a `CfaccessSamlCertificate`. Needs version 5.22.0
   * of the official provider.
   *
   * @default - assertions are not encrypted
   */
  readonly samlCertificateSetId?: string;

  /**
   * Whether every login asks users to authenticate again. Needs version 5.27.0 of the official provider.
   *
   * @default false
   */
  readonly forceAuthn?: boolean | IResolvable;

  /**
   * Maximum length of the URL of a login. Needs version 5.27.0 of the official provider.
   *
   * @default - no maximum
   */
  readonly maxSsoUrlLength?: number;
}

/** Rules of SAML. */
export interface SamlRules {
  /**
   * A rule for users whose attribute has this value. The identity provider must have the attribute in its `attributes`.
   *
   * @param name - the attribute's name, such as `department`
   * @param value - the required value
   */
  attribute(name: string, value: string): AccessRule;
}

const headerAttributes = listOf(
  objectOf<SamlHeaderAttributeProps>(
    { attributeName: requiredString, headerName: requiredString },
    "an object with attributeName and headerName",
  ),
  "a list of objects with attributeName and headerName",
);

/** Any identity provider with SAML 2.0. */
export const saml = providerKind<SamlIdentityProviderProps, SamlRules>({
  type: "saml",
  validators: {
    ...SCIM,
    issuerUrl: requiredString,
    ssoTargetUrl: requiredString,
    idpPublicCerts: required(strings, () => []),
    attributes: strings,
    emailAttributeName: string,
    headerAttributes,
    signRequest: boolean,
    enableEncryption: boolean,
    samlCertificateSetId: string,
    forceAuthn: boolean,
    maxSsoUrlLength: number,
  },
  newer: {
    enableEncryption: "config.enable_encryption",
    samlCertificateSetId: "saml_certificate_set_id",
    forceAuthn: "config.force_authn",
    maxSsoUrlLength: "config.max_sso_url_length",
  },
  check,
  rules: (source) => ({
    attribute: (name, value) => {
      warnUnlessListed(source, "attributes", source.props?.attributes, name);
      return AccessRule.samlAttribute({ identityProviderId: source.identityProviderId, name, value });
    },
  }),
});

function check(diagnostics: Diagnostics, props: SamlIdentityProviderProps): void {
  const { ssoTargetUrl, idpPublicCerts, enableEncryption, samlCertificateSetId, maxSsoUrlLength } = props;
  diagnostics.checkUrl("ssoTargetUrl", ssoTargetUrl, "https://id.example.com/sso");
  checkCertificates(diagnostics, idpPublicCerts);
  if (enableEncryption === true && samlCertificateSetId === undefined) {
    diagnostics.add(
      "CFA1015",
      "enableEncryption needs samlCertificateSetId, the certificate set that the identity provider encrypts assertions with",
      "enableEncryption",
    );
  }
  if (maxSsoUrlLength === undefined || Token.isUnresolved(maxSsoUrlLength)) return;
  if (Number.isInteger(maxSsoUrlLength) && maxSsoUrlLength > 0) return;
  diagnostics.add(
    "CFA1010",
    `maxSsoUrlLength is ${maxSsoUrlLength}; it must be a whole number from 1`,
    "maxSsoUrlLength",
  );
}

/** The messages do not repeat the certificates: one of them may be a private key. */
function checkCertificates(diagnostics: Diagnostics, certificates: readonly string[]): void {
  if (Token.isUnresolved(certificates)) return;
  if (certificates.length === 0) {
    const message =
      "idpPublicCerts is empty; set it to the certificate of the identity provider, from its SAML metadata";
    diagnostics.add("CFA1011", message, "idpPublicCerts");
  }
  for (const [place, certificate] of certificates.entries()) {
    if (Token.isUnresolved(certificate)) continue;
    const path = `idpPublicCerts[${place}]`;
    if (certificate.includes("PRIVATE KEY")) {
      const remedy = "remove it from the stack, replace the key, and use the certificate of the identity provider";
      diagnostics.add("CFA2002", `${path} is a private key; ${remedy}`, "idpPublicCerts");
    } else if (certificate.trim() === "") {
      diagnostics.add(
        "CFA1004",
        `${path} is empty; set it to a certificate of the identity provider`,
        "idpPublicCerts",
      );
    }
  }
}
