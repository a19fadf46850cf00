import { isAccessError, type AccessClientOptions, type ClientEvent } from "../client";
import { attribute, isUnknown, type Config, type Diagnostics, type Log, type Unknown } from "../plugin-framework";
import { syncMcpServer } from "./actions/mcp-server-sync/mcp-server-sync";
import { refreshServiceToken } from "./actions/refresh-service-token/refresh-service-token";
import { rotateServiceToken } from "./actions/rotate-service-token/rotate-service-token";
import { runPolicyTest } from "./actions/run-policy-test/run-policy-test";
import { revokeTokensOnce } from "./actions/revoke-tokens/revoke-tokens";
import { rotateKeysOnce } from "./actions/rotate-keys/rotate-keys";
import { companion, ProviderContext } from "./context";
import { dataSources } from "./data-sources";
import { rotatedServiceTokenSecret } from "./ephemeral-resources/rotated-service-token-secret/rotated-service-token-secret";
import { serviceToken } from "./ephemeral-resources/service-token/service-token";
import { serviceTokenIdentity } from "./ephemeral-resources/service-token-identity/service-token-identity";
import { applicationPolicyList } from "./lists/application-policy/application-policy";
import { applicationSettingsList } from "./lists/application-settings/application-settings";
import { applicationList } from "./lists/application/application";
import { bookmarkList } from "./lists/bookmark/bookmark";
import { gatewayCaList } from "./lists/gateway-ca/gateway-ca";
import { idpFederationGrantList } from "./lists/idp-federation-grant/idp-federation-grant";
import { keyRotationList } from "./lists/key-rotation/key-rotation";
import { mcpPortalList } from "./lists/mcp-portal/mcp-portal";
import { mcpPortalServerList } from "./lists/mcp-portal-server/mcp-portal-server";
import { mcpServerOauthClientList } from "./lists/mcp-server-oauth-client/mcp-server-oauth-client";
import { mcpServerSyncList } from "./lists/mcp-server-sync/mcp-server-sync";
import { organizationDohList } from "./lists/organization-doh/organization-doh";
import { organizationSettingsList } from "./lists/organization-settings/organization-settings";
import { samlCertificateList } from "./lists/saml-certificate/saml-certificate";
import { serviceTokenList } from "./lists/service-token/service-token";
import { serviceTokenRotationList } from "./lists/service-token-rotation/service-token-rotation";
import { targetFleetList } from "./lists/target-fleet/target-fleet";
import { userList } from "./lists/user/user";
import { SOURCE, VERSION } from "./release";
import { application } from "./resources/application/application";
import { applicationPolicy } from "./resources/application-policy/application-policy";
import { applicationSettings } from "./resources/application-settings/application-settings";
import { bookmark } from "./resources/bookmark/bookmark";
import { gatewayCa } from "./resources/gateway-ca/gateway-ca";
import { idpFederationGrant } from "./resources/idp-federation-grant/idp-federation-grant";
import { keyRotation } from "./resources/key-rotation/key-rotation";
import { mcpPortal } from "./resources/mcp-portal/mcp-portal";
import { mcpPortalServer } from "./resources/mcp-portal-server/mcp-portal-server";
import { mcpServerOauthClient } from "./resources/mcp-server-oauth-client/mcp-server-oauth-client";
import { mcpServerSync } from "./resources/mcp-server-sync/mcp-server-sync";
import { organizationDoh } from "./resources/organization-doh/organization-doh";
import { organizationSettings } from "./resources/organization-settings/organization-settings";
import { policyTest } from "./resources/policy-test/policy-test";
import { samlCertificate } from "./resources/saml-certificate/saml-certificate";
import { managedServiceToken } from "./resources/service-token/service-token";
import { serviceTokenDelivery } from "./resources/service-token-delivery/service-token-delivery";
import { serviceTokenRotation } from "./resources/service-token-rotation/service-token-rotation";
import { targetFleet } from "./resources/target-fleet/target-fleet";
import { tokenRevocation } from "./resources/token-revocation/token-revocation";
import { user } from "./resources/user/user";

const attributes = {
  api_token: attribute.string({
    optional: true,
    sensitive: true,
    description: "API token. Default: the environment variable `CLOUDFLARE_API_TOKEN`.",
  }),
  email: attribute.string({
    optional: true,
    description: "Email address of the user who owns `api_key`. Default: `CLOUDFLARE_EMAIL`.",
  }),
  api_key: attribute.string({
    optional: true,
    sensitive: true,
    description: "Global API key, if there is no API token. Default: `CLOUDFLARE_API_KEY`.",
  }),
  base_url: attribute.string({
    optional: true,
    description:
      "Base URL of the API, for example of an emulator: `http://127.0.0.1:8787/client/v4`. Default: `CLOUDFLARE_BASE_URL`, else Cloudflare's API.",
  }),
  allow_http: attribute.bool({
    optional: true,
    description:
      "Whether `base_url` may be an `http:` URL of another machine. Every computer on the way can then read the credentials. Default: false.",
  }),
};

/** `cfaccess`, the companion provider. `resources/mcp-portal` is the pattern for a new resource, `lists/mcp-portal`
 * for a list resource, and `actions/mcp-server-sync` for an action. */
export const cfaccessProvider = companion.defineProvider({
  name: "cfaccess",
  version: VERSION,
  address: SOURCE,
  schema: {
    description: "Resources for Cloudflare Access that the official Cloudflare provider lacks.",
    attributes,
  },
  resources: [
    application,
    applicationPolicy,
    applicationSettings,
    bookmark,
    gatewayCa,
    idpFederationGrant,
    keyRotation,
    mcpPortal,
    mcpPortalServer,
    mcpServerOauthClient,
    mcpServerSync,
    organizationDoh,
    organizationSettings,
    policyTest,
    samlCertificate,
    managedServiceToken,
    serviceTokenDelivery,
    serviceTokenRotation,
    targetFleet,
    tokenRevocation,
    user,
  ],
  ephemeralResources: [rotatedServiceTokenSecret, serviceToken, serviceTokenIdentity],
  listResources: [
    applicationList,
    applicationPolicyList,
    applicationSettingsList,
    bookmarkList,
    gatewayCaList,
    idpFederationGrantList,
    keyRotationList,
    mcpPortalList,
    mcpPortalServerList,
    mcpServerOauthClientList,
    mcpServerSyncList,
    organizationDohList,
    organizationSettingsList,
    samlCertificateList,
    serviceTokenList,
    serviceTokenRotationList,
    targetFleetList,
    userList,
  ],
  actions: [refreshServiceToken, revokeTokensOnce, rotateKeysOnce, rotateServiceToken, runPolicyTest, syncMcpServer],
  dataSources,

  configure({ config, terraformVersion, diagnostics, log }) {
    if (Object.values(config).some(isUnknown)) return undefined;
    try {
      return new ProviderContext({
        ...credentials(config),
        baseUrl: configured(config.base_url),
        allowHttp: config.allow_http === true,
        userAgent: `terraform-provider-cfaccess/${VERSION} Terraform/${terraformVersion}`,
        onEvent: (event) => logEvent(log, event),
      });
    } catch (error) {
      reportConfiguration(error, diagnostics);
      return undefined;
    }
  },
});

function credentials(config: Config<typeof attributes>): AccessClientOptions {
  const { api_token, email, api_key } = config;
  return { apiToken: configured(api_token), email: configured(email), apiKey: configured(api_key) };
}

/** A configured string, or undefined. An empty string counts as not configured: unset variables in pipelines are empty. */
function configured(value: string | Unknown | null): string | undefined {
  return value === null || isUnknown(value) || value === "" ? undefined : value;
}

function reportConfiguration(error: unknown, diagnostics: Diagnostics): void {
  if (!isAccessError(error)) throw error;
  diagnostics.error(
    "The companion provider cannot use the Cloudflare API",
    `${error.message}${error.hint === undefined ? "" : ` ${error.hint}`}\n\nSet CLOUDFLARE_API_TOKEN in the environment or api_token in the provider's configuration (or CLOUDFLARE_EMAIL and CLOUDFLARE_API_KEY). ` +
      "For another base URL than Cloudflare's, set CLOUDFLARE_BASE_URL or base_url.",
  );
}

function logEvent(log: Log, event: ClientEvent): void {
  const { type, ...fields } = event;
  if (type === "retry" || type === "throttle") log.warn(`API ${type}`, fields);
  else log.debug(`API ${type}`, fields);
}
