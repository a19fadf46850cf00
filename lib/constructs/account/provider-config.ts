import { Token } from "cdktf";
import type { IConstruct } from "constructs";
import { isLoopbackHost } from "../../api/core/loopback";
import { DiagnosticError } from "../../diagnostics";
import type { Diagnostics } from "../kernel/diagnostics";

/** Configuration of both providers. Each provider reads omitted values from the environment. */
export interface ProviderConfig {
  readonly apiToken?: string;
  readonly email?: string;
  readonly apiKey?: string;
  readonly baseUrl?: string;
  readonly alias?: string;
}

/**
 * Checks the configuration of the providers, and returns the usable part.
 *
 * @throws DiagnosticError for a secret in plain text. A diagnostic is not enough: an app with `skipValidation`
 *   ignores it, and would write the secret to the synthesized JSON.
 */
export function providerConfig(
  account: IConstruct,
  diagnostics: Diagnostics,
  { apiToken, email, apiKey, baseUrl, allowHttp }: ProviderConfig & { readonly allowHttp?: boolean },
): ProviderConfig {
  refusePlainText(account, "apiToken", "CLOUDFLARE_API_TOKEN", apiToken);
  refusePlainText(account, "apiKey", "CLOUDFLARE_API_KEY", apiKey);
  if (apiToken !== undefined && (email ?? apiKey) !== undefined) {
    diagnostics.add("CFA1014", "apiToken cannot be combined with email and apiKey; set one of the two");
  }
  const isUsable = baseUrl === undefined || isUsableUrl(baseUrl);
  // An invalid URL is not printed or stored: it may contain a password.
  if (!isUsable) diagnostics.add("CFA1017", INVALID_URL, "baseUrl");
  else if (allowHttp !== true && isPlainHttp(baseUrl)) diagnostics.add("CFA1022", PLAIN_HTTP, "baseUrl");
  return {
    ...(apiToken !== undefined && { apiToken }),
    ...(email !== undefined && { email }),
    ...(apiKey !== undefined && { apiKey }),
    ...(isUsable && baseUrl !== undefined && { baseUrl }),
  };
}

function refusePlainText(account: IConstruct, prop: string, variable: string, value: string | undefined): void {
  if (value === undefined || Token.isUnresolved(value)) return;
  throw new DiagnosticError(
    "CFA1804",
    `${prop} of account "${account.node.path}" is in plain text, and would be readable in the synthesized JSON; omit it and ` +
      `set ${variable} when you deploy, or use the value of a sensitive TerraformVariable`,
  );
}

const INVALID_URL =
  'baseUrl must be an http or https URL without a user name and password, such as "http://127.0.0.1:8787/client/v4"';

const PLAIN_HTTP =
  "baseUrl is an http URL of another machine, so the API token would travel in plain text; use https, or set " +
  "allowHttp: true if you trust the network in between";

function isPlainHttp(baseUrl: string | undefined): boolean {
  if (baseUrl === undefined || Token.isUnresolved(baseUrl)) return false;
  const { protocol, hostname } = new URL(baseUrl);
  return protocol === "http:" && !isLoopbackHost(hostname);
}

function isUsableUrl(baseUrl: string): boolean {
  if (Token.isUnresolved(baseUrl)) return true;
  if (!URL.canParse(baseUrl)) return false;
  const { protocol, username, password } = new URL(baseUrl);
  return /^https?:$/.test(protocol) && username === "" && password === "";
}
