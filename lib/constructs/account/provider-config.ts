import { Token } from "cdktf";
import type { IConstruct } from "constructs";
import type { AccessAccountProps } from "./access-account";
import type { Diagnostics } from "../kernel/diagnostics";

/** What both providers are configured with; what is missing, each reads from the environment. */
export interface ProviderConfig {
  readonly apiToken?: string;
  readonly email?: string;
  readonly apiKey?: string;
  readonly baseUrl?: string;
  readonly alias?: string;
}

/**
 * The providers' configuration, after adding what is wrong with it.
 *
 * @throws Error for a secret in plain text. As a problem it would not do: an app with `skipValidation` shows none, and
 *   would write it into the JSON.
 */
export function providerConfig(
  account: IConstruct,
  diagnostics: Diagnostics,
  props: AccessAccountProps,
): ProviderConfig {
  const { apiToken, email, apiKey, baseUrl } = props;
  const secret =
    literalSecret("apiToken", "CLOUDFLARE_API_TOKEN", apiToken) ??
    literalSecret("apiKey", "CLOUDFLARE_API_KEY", apiKey);
  if (secret !== undefined) throw new Error(`account "${account.node.path}": ${secret}`);
  if (apiToken !== undefined && (email ?? apiKey) !== undefined) {
    diagnostics.add("CFA1100", "give apiToken, or email and apiKey, not both");
  }
  if (baseUrl !== undefined && !isUsableUrl(baseUrl)) diagnostics.add("CFA1100", URL_PROBLEM);
  return {
    ...(apiToken !== undefined && { apiToken }),
    ...(email !== undefined && { email }),
    ...(apiKey !== undefined && { apiKey }),
    ...(baseUrl !== undefined && isUsableUrl(baseUrl) && { baseUrl }),
  };
}

function literalSecret(prop: string, variable: string, value: string | undefined): string | undefined {
  if (value === undefined || Token.isUnresolved(value)) return undefined;
  return (
    `${prop} is a plain string, which would stand readable in the synthesized JSON; leave it out and set ${variable} ` +
    `when you deploy, or give it the value of a sensitive TerraformVariable`
  );
}

/** What is no such address is neither repeated nor kept: there may be a password in it. */
const URL_PROBLEM = `baseUrl is not an http or https address without a user name, such as "http://127.0.0.1:8787/client/v4"`;

function isUsableUrl(baseUrl: string): boolean {
  if (Token.isUnresolved(baseUrl)) return true;
  if (!URL.canParse(baseUrl)) return false;
  const { protocol, username, password } = new URL(baseUrl);
  return /^https?:$/.test(protocol) && username === "" && password === "";
}
