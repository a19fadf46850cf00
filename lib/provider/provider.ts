import { isAccessError, type AccessClientOptions, type ClientEvent } from "../client";
import { ProviderContext } from "./context";
import { attribute, isUnknown, type Config, type Diagnostics, type Log, type Unknown } from "../plugin-framework";
import { companion } from "./provider-kit";
import { SOURCE, VERSION } from "./release";
import { gatewayCa } from "./resources/gateway-ca/gateway-ca";
import { mcpPortal } from "./resources/mcp-portal/mcp-portal";
import { mcpServerOauthClient } from "./resources/mcp-server-oauth-client/mcp-server-oauth-client";
import { mcpServerSync } from "./resources/mcp-server-sync/mcp-server-sync";
import { targetFleet } from "./resources/target-fleet/target-fleet";

const attributes = {
  api_token: attribute.string({
    optional: true,
    sensitive: true,
    description: "API token. Default: the environment variable `CLOUDFLARE_API_TOKEN`.",
  }),
  email: attribute.string({
    optional: true,
    description: "E-mail address of the user whose `api_key` is used. Default: `CLOUDFLARE_EMAIL`.",
  }),
  api_key: attribute.string({
    optional: true,
    sensitive: true,
    description: "Global API key, where there is no API token. Default: `CLOUDFLARE_API_KEY`.",
  }),
  base_url: attribute.string({
    optional: true,
    description:
      "Where the API is, for example an emulator: `http://127.0.0.1:8787/client/v4`. Default: `CLOUDFLARE_BASE_URL`, else Cloudflare's own.",
  }),
};

/** `cfaccess`, the companion provider. */
export const cfaccessProvider = companion.defineProvider({
  name: "cfaccess",
  version: VERSION,
  address: SOURCE,
  schema: {
    description: "What the official Cloudflare provider lacks for Cloudflare Access.",
    attributes,
  },
  resources: [gatewayCa, mcpPortal, mcpServerOauthClient, mcpServerSync, targetFleet],

  configure({ config, terraformVersion, diagnostics, log }) {
    if (Object.values(config).some(isUnknown)) return undefined;
    try {
      return new ProviderContext({
        ...credentials(config),
        baseUrl: given(config.base_url),
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
  return { apiToken: given(api_token), email: given(email), apiKey: given(api_key) };
}

/** A configured value; an empty one counts as none, as variables that are not set arrive in pipelines. */
function given(value: string | Unknown | null): string | undefined {
  return value === null || isUnknown(value) || value === "" ? undefined : value;
}

function reportConfiguration(error: unknown, diagnostics: Diagnostics): void {
  if (!isAccessError(error)) throw error;
  diagnostics.error(
    "The companion provider cannot reach the API",
    `${error.message}\n\nSet CLOUDFLARE_API_TOKEN in the environment, or api_token in the provider's configuration (or CLOUDFLARE_EMAIL and CLOUDFLARE_API_KEY). ` +
      "CLOUDFLARE_BASE_URL says where the API is, if it is not Cloudflare's own.",
  );
}

function logEvent(log: Log, event: ClientEvent): void {
  const { type, ...fields } = event;
  if (type === "retry" || type === "throttle") log.warn(`API ${type}`, fields);
  else log.debug(`API ${type}`, fields);
}
