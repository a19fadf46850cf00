import { generateKeyPairSync, randomBytes } from "node:crypto";
import type { Application, SaasApp } from "../../../api";
import type { HandlerContext } from "../../core/handler";
import { organizationOf } from "../../core/organization";
import type { ApplicationFields } from "../../state/stored-application";

/** Default lifetime of an access token, as in the official Terraform provider. */
const ACCESS_TOKEN_LIFETIME = "5m";

const hex64 = (): string => randomBytes(32).toString("hex");

let accessKey: string | undefined;

/** The key that signs logins: one for all applications, as at Cloudflare. It is generated once, because that is slow. */
function signingKey(): string {
  accessKey ??= generateKeyPairSync("rsa", {
    modulusLength: 2_048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  }).publicKey;
  return accessKey;
}

/**
 * Adds the fields of `saas_app` that the server generates.
 * @param before The application before the update. Its generated values stay unless the protocol changes.
 */
export function withServerValues(
  context: HandlerContext,
  fields: ApplicationFields,
  before?: ApplicationFields,
): ApplicationFields {
  const { saas_app: input } = fields;
  if (input === undefined) return fields;
  const saas_app = completed(context, input, before?.saas_app);
  return { ...fields, saas_app, domain: loginDomain(context, saas_app) };
}

/** The domain of a SaaS application in responses: where its users log in. */
function loginDomain(context: HandlerContext, saas_app: SaasApp): string {
  if (saas_app.auth_type !== "oidc") return (saas_app.sso_endpoint ?? "").replace("https://", "");
  return `${organizationOf(context).auth_domain}/cdn-cgi/access/sso/oidc/${saas_app.client_id ?? ""}`;
}

function completed(context: HandlerContext, input: SaasApp, before: SaasApp | undefined): SaasApp {
  if (input.auth_type === "oidc") {
    const { client_secret: _, ...oidc } = input;
    const previous = before?.auth_type === "oidc" ? before : undefined;
    return {
      access_token_lifetime: ACCESS_TOKEN_LIFETIME,
      ...oidc,
      client_id: previous?.client_id ?? hex64(),
      public_key: previous?.public_key ?? signingKey(),
    };
  }
  const issuer = `https://${organizationOf(context).auth_domain}`;
  const previous = before?.auth_type === "saml" ? before : undefined;
  return {
    name_id_format: "email",
    ...input,
    auth_type: "saml",
    idp_entity_id: previous?.idp_entity_id ?? issuer,
    sso_endpoint: previous?.sso_endpoint ?? `${issuer}/cdn-cgi/access/sso/saml/${hex64()}`,
    public_key: previous?.public_key ?? signingKey(),
  };
}

/**
 * Adds the client secret to the response that creates an OIDC client. The secret is not stored.
 * @param before The application before the update.
 */
export function withNewSecret(application: Application, before?: ApplicationFields): Application {
  if (!("saas_app" in application) || application.saas_app.auth_type !== "oidc") return application;
  if (before?.saas_app?.auth_type === "oidc") return application;
  return { ...application, saas_app: { ...application.saas_app, client_secret: hex64() } };
}
