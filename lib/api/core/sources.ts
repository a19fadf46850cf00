/** Source of the endpoints that are newer than the API reference. */
export const SDK_7_3 = "cloudflare 7.3.0 on npm (October 2026)";

/** Source of strict service token authentication: Cloudflare's changelog. */
export const STRICT_SERVICE_TOKENS =
  "October 2026 (https://developers.cloudflare.com/changelog/product/access/, strict service token authentication)";

/** Organizations that were created on this day or later always have strict service token authentication. */
export const STRICT_SERVICE_TOKENS_SINCE = "5 October 2026";

/** The same day as an ISO date, to compare with `created_at`. */
export const STRICT_SERVICE_TOKENS_SINCE_DATE = "2026-10-05";

/** Source of fields that are newer than the API reference: the official SDK. */
export const SDK_7_1 = "cloudflare 7.1.0 on npm (August 2026)";

/** Source of fields that are newer than the API reference: the page about infrastructure applications. */
export const INFRASTRUCTURE_PAGE =
  "September 2026 (https://developers.cloudflare.com/cloudflare-one/access-controls/applications/non-http/infrastructure-apps/)";

/** Source of fields that the API reference lacks: recorded responses of the API. */
export const RECORDED = "recorded responses (cf-terraforming)";

/** Source of fields that the API reference lacks: a client that was developed against the API. */
export const PEER = "clients developed against the API (Alchemy)";

/** Source of fields that the API reference lacks for a type: configurations that people published. */
export const PUBLISHED = "published Terraform configurations";

/** Source of fields that the API reference lacks for a type: the acceptance tests of the official provider. */
export const PROVIDER_TESTS = "acceptance tests of the official Terraform provider 5.22.0";

/** Source of the setting of the cookie on each hostname: the official SDK, and Cloudflare's changelog of 3 August 2026. */
export const EAGER_REDIRECT_COOKIE =
  "August 2026 (https://developers.cloudflare.com/cloudflare-one/access-controls/applications/http-apps/authorization-cookie/, eager redirect cookie)";
