import { isUnknown, type Diagnostics, type Provider } from "../../../../lib/plugin-framework";
import { Api } from "./api";
import { attributesOf } from "./attributes";
import type { ObjectValue } from "./body";
import { officialDataSources } from "./data-source";
import { providerFacts, type OfficialVersion } from "./facts";
import { officialResource } from "./resource";
import { RESOURCES } from "./resources";

/** The source address of the official provider. */
export const OFFICIAL_SOURCE = "registry.terraform.io/cloudflare/cloudflare";

/** Its source address for OpenTofu, whose default registry is another one. */
export const OPENTOFU_SOURCE = "registry.opentofu.org/cloudflare/cloudflare";

const CLOUDFLARE = "https://api.cloudflare.com/client/v4";
const TOKEN = /^[A-Za-z0-9_-]{40}$/;

/** A replica of a version of the official provider, with the resources of Access. */
export function officialProvider(version: OfficialVersion): Provider<Api> {
  const { provider, resources, dataSources } = providerFacts(version);
  return {
    name: "cloudflare",
    version,
    address: OFFICIAL_SOURCE,
    schema: { description: "", attributes: attributesOf(provider) },
    resources: Object.entries(resources).map(([type, schema]) => officialResource(type, schema, factsOf(type))),
    dataSources: officialDataSources(dataSources),
    configure({ config, terraformVersion, diagnostics }) {
      if (Object.values(config).some(isUnknown)) return undefined;
      const credentials = credentialsOf(config, diagnostics);
      return (
        credentials &&
        new Api({
          baseUrl: configured(config, "base_url") ?? CLOUDFLARE,
          credentials,
          userAgent: `terraform-provider-cloudflare/${version} terraform/${terraformVersion}`,
        })
      );
    },
  };
}

function factsOf(type: string) {
  const facts = RESOURCES[type];
  if (facts === undefined) throw new TypeError(`${type} is in the schema only; add it to resources.ts`);
  return facts;
}

function credentialsOf(config: ObjectValue, diagnostics: Diagnostics): Record<string, string> | undefined {
  const token = configured(config, "api_token");
  const [key, email] = [configured(config, "api_key"), configured(config, "email")];
  const serviceKey = configured(config, "api_user_service_key");
  if (token !== undefined) {
    if (TOKEN.test(token)) return { authorization: `Bearer ${token}` };
    const rule =
      "API tokens must be 40 characters long and only contain characters a-z, A-Z, 0-9, hyphens and underscores";
    diagnostics.error("Invalid API token", rule);
    return undefined;
  }
  if (key !== undefined && email !== undefined) return { "x-auth-key": key, "x-auth-email": email };
  if (serviceKey !== undefined) return { "x-auth-user-service-key": serviceKey };
  diagnostics.error("Missing credentials", 'must provide one of "api_key", "api_token" or "api_user_service_key"');
  return undefined;
}

/** A configured value, or else the one of an environment variable such as `CLOUDFLARE_API_TOKEN`. */
function configured(config: ObjectValue, name: string): string | undefined {
  const value = config[name] ?? process.env[`CLOUDFLARE_${name.toUpperCase()}`] ?? "";
  return typeof value === "string" && value !== "" ? value : undefined;
}
