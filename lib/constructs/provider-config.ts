import { Token } from "cdktf";
import type { IConstruct } from "constructs";
import type { AccessAccountProps } from "./access-account";

/** What both providers are configured with; what is missing, each reads from the environment. */
export interface ProviderConfig {
  readonly apiToken?: string;
  readonly email?: string;
  readonly apiKey?: string;
  readonly baseUrl?: string;
  readonly alias?: string;
}

/** The providers' configuration, checked: one kind of credentials, and no secret that would stand in the JSON. */
export function providerConfig(account: IConstruct, props: AccessAccountProps): ProviderConfig {
  const { apiToken, email, apiKey, baseUrl } = props;
  const problem =
    literalSecret("apiToken", "CLOUDFLARE_API_TOKEN", apiToken) ??
    literalSecret("apiKey", "CLOUDFLARE_API_KEY", apiKey) ??
    twoCredentials(props) ??
    unusableUrl(baseUrl);
  if (problem !== undefined) throw new Error(`account "${account.node.path}": ${problem}`);
  return {
    ...(apiToken !== undefined && { apiToken }),
    ...(email !== undefined && { email }),
    ...(apiKey !== undefined && { apiKey }),
    ...(baseUrl !== undefined && { baseUrl }),
  };
}

function literalSecret(prop: string, variable: string, value: string | undefined): string | undefined {
  if (value === undefined || Token.isUnresolved(value)) return undefined;
  return (
    `${prop} is a plain string, which would stand readable in the synthesized JSON; leave it out and set ${variable} ` +
    `when you deploy, or give it the value of a sensitive TerraformVariable`
  );
}

function twoCredentials({ apiToken, email, apiKey }: AccessAccountProps): string | undefined {
  if (apiToken === undefined || (email ?? apiKey) === undefined) return undefined;
  return `give apiToken, or email and apiKey, not both`;
}

function unusableUrl(baseUrl: string | undefined): string | undefined {
  if (baseUrl === undefined || Token.isUnresolved(baseUrl)) return undefined;
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url !== undefined && url.username === "" && url.password === "" && /^https?:$/.test(url.protocol)) {
    return undefined;
  }
  return `baseUrl is not an http or https address without a user name, such as "http://127.0.0.1:8787/client/v4"`;
}
