import type { AccessClientOptions } from "./options";

/**
 * Options from the environment variables of the official provider. What is given wins; credentials that are given
 * replace those of the environment altogether, and a token in the environment goes before a key.
 */
export function optionsFromEnvironment(given: AccessClientOptions, environment = process.env): AccessClientOptions {
  const variable = (name: string) => environment[name] || undefined;
  return {
    ...given,
    ...(hasCredentials(given) ? {} : credentials(variable)),
    accountId: given.accountId ?? variable("CLOUDFLARE_ACCOUNT_ID"),
    baseUrl: given.baseUrl ?? variable("CLOUDFLARE_BASE_URL"),
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
