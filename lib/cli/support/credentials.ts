import { UsageError } from "./commander";

/** @throws UsageError if the environment has no credentials of the API. The message names the variables, and where to create a token. */
export function checkCredentials(): void {
  const { CLOUDFLARE_API_TOKEN, CLOUDFLARE_EMAIL, CLOUDFLARE_API_KEY } = process.env;
  if (CLOUDFLARE_API_TOKEN || (CLOUDFLARE_EMAIL && CLOUDFLARE_API_KEY)) return;
  throw new UsageError(
    "credentials are required. Set CLOUDFLARE_API_TOKEN to a token from https://dash.cloudflare.com/profile/api-tokens " +
      "(or CLOUDFLARE_EMAIL and CLOUDFLARE_API_KEY), and CLOUDFLARE_ACCOUNT_ID to the account ID.",
  );
}
