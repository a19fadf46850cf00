import { generateKeyPairSync, randomBytes } from "node:crypto";
import type { Application, SaasApp } from "../../../api";
import type { HandlerContext } from "../../core/handler";
import { organizationOf } from "../../related/organization";
import type { ApplicationFields } from "../../state/stored-application";

/** How long an access token is valid if nobody says (the official Terraform provider takes it for the default). */
const ACCESS_TOKEN_LIFETIME = "5m";

const hex64 = (): string => randomBytes(32).toString("hex");

let accessKey: string | undefined;

/** The key that Access signs logins with: one for all, as at Cloudflare. Making one takes a while. */
function signingKey(): string {
  accessKey ??= generateKeyPairSync("rsa", {
    modulusLength: 2_048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  }).publicKey;
  return accessKey;
}

/**
 * How people log in to a SaaS application, with what the server makes of it.
 * @param before The same application as it was. What was made for it stays while the protocol does.
 */
export function withServerValues(
  context: HandlerContext,
  fields: ApplicationFields,
  before?: ApplicationFields,
): ApplicationFields {
  const { saas_app: given } = fields;
  return given === undefined ? fields : { ...fields, saas_app: served(context, given, before?.saas_app) };
}

function served(context: HandlerContext, given: SaasApp, before: SaasApp | undefined): SaasApp {
  if (given.auth_type === "oidc") {
    const { client_secret: _, ...said } = given;
    const kept = before?.auth_type === "oidc" ? before : undefined;
    return {
      access_token_lifetime: ACCESS_TOKEN_LIFETIME,
      ...said,
      client_id: kept?.client_id ?? hex64(),
      public_key: kept?.public_key ?? signingKey(),
    };
  }
  const issuer = `https://${organizationOf(context).auth_domain}`;
  const kept = before?.auth_type === "saml" ? before : undefined;
  return {
    name_id_format: "email",
    ...given,
    auth_type: "saml",
    idp_entity_id: kept?.idp_entity_id ?? issuer,
    sso_endpoint: kept?.sso_endpoint ?? `${issuer}/cdn-cgi/access/sso/saml/${hex64()}`,
    public_key: kept?.public_key ?? signingKey(),
  };
}

/**
 * An application as it is answered when its client was made: with the client's secret, this once. It is not kept.
 * @param before The application as it was before.
 */
export function withNewSecret(application: Application, before?: ApplicationFields): Application {
  if (!("saas_app" in application) || application.saas_app.auth_type !== "oidc") return application;
  if (before?.saas_app?.auth_type === "oidc") return application;
  return { ...application, saas_app: { ...application.saas_app, client_secret: hex64() } };
}
