import { checkObject } from "./option-types";
import type { AccessClientOptions } from "./options";

/**
 * Completes options with the official provider's environment variables. Options take precedence. If they contain any
 * credentials, those of the environment are ignored. In the environment, a token takes precedence over a key.
 */
export function optionsFromEnvironment(options: AccessClientOptions, environment = process.env): AccessClientOptions {
  checkObject("the options of AccessClient.fromEnvironment", options);
  const variable = (name: string) => environment[name] || undefined;
  return {
    ...options,
    ...(hasCredentials(options) ? {} : credentials(variable)),
    accountId: options.accountId ?? variable("CLOUDFLARE_ACCOUNT_ID"),
    baseUrl: options.baseUrl ?? variable("CLOUDFLARE_BASE_URL"),
  };
}

function hasCredentials({ apiToken, email, apiKey }: AccessClientOptions): boolean {
  return apiToken !== undefined || email !== undefined || apiKey !== undefined;
}

function credentials(variable: (name: string) => string | undefined): AccessClientOptions {
  const apiToken = variable("CLOUDFLARE_API_TOKEN");
  return apiToken === undefined
    ? { email: variable("CLOUDFLARE_EMAIL"), apiKey: variable("CLOUDFLARE_API_KEY") }
    : { apiToken };
}
