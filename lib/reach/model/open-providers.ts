/**
 * Types of identity providers with which anybody can log in, or make an account to do so. An application that takes such a login
 * without another requirement is open to everybody.
 */
export const OPEN_PROVIDER_TYPES: ReadonlySet<string> = new Set([
  "onetimepin",
  "google",
  "github",
  "facebook",
  "linkedin",
  "yandex",
  "cloudflare",
]);
