import { NAME_LENGTH } from "../../core/limits";
import { MfaConfig } from "../policies/mfa-config";
import { Duration, Timestamp, Uuid } from "../../core/schema";
import { SESSION_DURATION } from "./application-limits";
import { CorsHeaders } from "./cors-headers";
import { Destination } from "./destinations";
import { OauthConfiguration } from "./oauth-configuration";
import { ScimConfig } from "./scim-config";
import { Type } from "../../core/type";

const flag = (description: string) => Type.Optional(Type.Boolean({ description }));
const text = (description: string) => Type.Optional(Type.String({ description }));

/** Fields of every type that only the server writes. */
export const serverFields = {
  id: Type.Optional(Uuid({ description: "Identifier of the application." })),
  aud: text("Audience tag: 64 hexadecimal digits, which the tokens of the application carry."),
  created_at: Type.Optional(Timestamp({ description: "When the application was created." })),
  updated_at: Type.Optional(Timestamp({ description: "When the application was last changed." })),
};

export const name = Type.Optional(Type.String({ maxLength: NAME_LENGTH, description: "Name of the application." }));

export const domain = text(
  "Hostname and path that it protects and that the App Launcher leads to: `test.example.com/admin`.",
);

/** Where people log in. */
export const loginFields = {
  allowed_idps: Type.Optional(
    Type.Array(Type.String(), { description: "Identity providers to choose from. If omitted, all of the account." }),
  ),
  auto_redirect_to_identity: flag("Goes straight to the identity provider. Needs exactly one in `allowed_idps`."),
  custom_pages: Type.Optional(
    Type.Array(Type.String(), { description: "Identifiers of custom pages for whoever is kept out." }),
  ),
};

/** Where whoever is kept out is sent, and how long the others stay. */
export const sessionFields = {
  custom_deny_url: text("Where users are sent whom rules about who they are keep out."),
  custom_non_identity_deny_url: text("Where users are sent whom other rules keep out."),
  session_duration: Type.Optional(
    Duration({ default: SESSION_DURATION, description: "How long its tokens are valid: `30m`, `24h`." }),
  ),
};

export const appLauncherVisible = flag("The App Launcher shows it.");
export const logoUrl = text("URL of the image in the App Launcher.");
export const tags = Type.Optional(
  Type.Array(Type.String(), { description: "Names of tags, by which the App Launcher sorts applications." }),
);
export const scimConfig = Type.Optional(ScimConfig);
export const allowAuthenticateViaWarp = flag(
  "A session of WARP is login enough. If false, it never is, whatever the organization says.",
);

/** Of everything that is reached over HTTP: web, browser-rendered terminals, MCP. */
export const httpFields = {
  name,
  ...loginFields,
  ...sessionFields,
  allow_authenticate_via_warp: allowAuthenticateViaWarp,
  custom_deny_message: text("What users who are kept out are told."),
  destinations: Type.Optional(
    Type.Array(Destination, {
      description: "Places that it protects. With these, `self_hosted_domains` says nothing.",
    }),
  ),
  http_only_cookie_attribute: flag("Scripts in the page cannot read its cookie (HttpOnly)."),
  logo_url: logoUrl,
  oauth_configuration: Type.Optional(OauthConfiguration),
  options_preflight_bypass: flag("Preflight requests go to the origin unchecked. Not with `cors_headers`."),
  same_site_cookie_attribute: text("When its cookie is sent along from other sites (SameSite): strict, lax, none."),
  scim_config: scimConfig,
  tags,
};

/** Of what is reached with a browser: web applications and browser-rendered terminals. */
export const browserFields = {
  ...httpFields,
  domain,
  allow_iframe: flag("It may be shown in an iframe."),
  app_launcher_visible: appLauncherVisible,
  cors_headers: Type.Optional(CorsHeaders),
  enable_binding_cookie: flag("A second cookie binds tokens to the browser."),
  mfa_config: Type.Optional(MfaConfig),
  path_cookie_attribute: flag("Its cookie is for its path only, not for the whole hostname."),
  read_service_tokens_from_header: text(
    "Name of one header that may hold a service token as JSON: `{ cf-access-client-id, cf-access-client-secret }`.",
  ),
  self_hosted_domains: Type.Optional(
    Type.Array(Type.String(), {
      deprecated: true,
      description: "Public domains that it protects. Use `destinations`.",
    }),
  ),
  service_auth_401_redirect: flag("Whoever a Service Auth policy keeps out gets status 401, not a login page."),
  skip_interstitial: flag("`cloudflared` logs in without asking."),
  use_clientless_isolation_app_launcher_url: flag("It can be opened in an isolated browser, without WARP."),
};
