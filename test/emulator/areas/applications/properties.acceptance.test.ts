import fc, { type Arbitrary } from "fast-check";
import { ApplicationInput, variantOf, type ApplicationType } from "../../../../lib/api";
import { stopEmulators } from "../../running-emulators";
import { accessCalls, inline, LEAST, sshPolicy, TYPES, type AccessCalls, type AnyApplication } from "./access-calls";
import { longOr } from "../../../support/long-runs";

let api: AccessCalls;
let provider: string;
let page: string;
beforeAll(async () => {
  api = await accessCalls({ behaviors: { applicationsWarpLoginNeedsDuration: false } });
  provider = (await api.ok("POST", "identity_providers", { name: "Okta", type: "okta", config: {} })).id;
  page = (await api.ok<{ uid: string }>("POST", "custom_pages", { name: "No", type: "forbidden", custom_html: "No" }))
    .uid;
  for (const name of ["b", "a"]) await api.ok("POST", "tags", { name });
});
afterAll(stopEmulators);

const shortString = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
const hours = fc.integer({ min: 1, max: 24 }).map((n) => `${n}h`);
const https = fc.webPath().map((path) => `https://example.com${path}`);
const some = <Value>(...values: Value[]): Arbitrary<Value[]> => fc.subarray(values);
const optional = (model: Record<string, Arbitrary<unknown>>): Arbitrary<object> =>
  fc.record(model, { requiredKeys: [] });
const host = fc.stringMatching(/^[a-z0-9]{8,12}$/).map((label) => `${label}.example.com`);
const mfa_config = optional({
  allowed_authenticators: some("totp", "security_key"),
  mfa_disabled: fc.boolean(),
  session_duration: hours,
});
const rule = fc.oneof(
  fc.constant({ everyone: {} }),
  fc.domain().map((domain) => ({ email_domain: { domain } })),
  fc.ipV4().map((ip) => ({ ip: { ip: `${ip}/32` } })),
);
const webPolicy = fc
  .tuple(
    shortString,
    fc.array(rule, { minLength: 1, maxLength: 3 }),
    optional({ session_duration: fc.oneof(hours, fc.constant("")), mfa_config }),
  )
  .map(([name, include, more]) => inline(name, { include, ...more }));

const samlApp = optional({
  auth_type: fc.constant("saml"),
  sp_entity_id: https,
  consumer_service_url: https,
  name_id_format: fc.constantFrom("id", "email"),
  custom_attributes: fc.array(optional({ name: shortString, required: fc.boolean() }), { maxLength: 2 }),
});
const oidcApp = optional({
  redirect_uris: fc.array(https),
  scopes: some("openid", "email"),
  access_token_lifetime: hours,
}).map((more) => ({ auth_type: "oidc", ...more }));
const authentication = fc.constantFrom(
  { scheme: "httpbasic", user: "u", password: "p" },
  { scheme: "oauthbearertoken", token: "t" },
  [{ scheme: "access_service_token", client_id: "c", client_secret: "s" }],
);

/** Valid values of every field that an application of any type may have. */
const fields = (): Record<string, Arbitrary<unknown>> => ({
  allow_authenticate_via_warp: fc.boolean(),
  allow_iframe: fc.boolean(),
  allowed_idps: some(provider),
  app_launcher_logo_url: https,
  app_launcher_visible: fc.boolean(),
  auto_redirect_to_identity: fc.constant(false),
  bg_color: fc.constant("#ff0000"),
  cors_headers: optional({
    allowed_methods: some("GET", "POST"),
    allow_all_origins: fc.boolean(),
    max_age: fc.integer({ min: -1, max: 86_400 }),
  }),
  custom_deny_message: shortString,
  custom_deny_url: https,
  custom_non_identity_deny_url: https,
  custom_pages: some(page),
  destinations: fc
    .uniqueArray(host, { maxLength: 4 })
    .map((uris) => [
      ...uris.map((uri) => ({ type: "public", uri })),
      { type: "private", cidr: "10.0.0.1/32", l4_protocol: "tcp" },
    ]),
  domain: host,
  eager_redirect_cookie_setting: fc.boolean(),
  enable_binding_cookie: fc.boolean(),
  footer_links: fc.array(fc.record({ name: shortString, url: https }), { maxLength: 2 }),
  header_bg_color: fc.constant("#00ff00"),
  http_only_cookie_attribute: fc.boolean(),
  landing_page_design: optional({ title: shortString, button_color: shortString }),
  logo_url: https,
  mfa_config,
  name: shortString,
  oauth_configuration: optional({ enabled: fc.boolean(), grant: optional({ access_token_lifetime: hours }) }),
  options_preflight_bypass: fc.constant(false),
  path_cookie_attribute: fc.boolean(),
  policies: fc.array(webPolicy, { maxLength: 3 }),
  read_service_tokens_from_header: shortString,
  saas_app: fc.oneof(samlApp, oidcApp),
  same_site_cookie_attribute: fc.constantFrom("strict", "lax", "none"),
  scim_config: optional({ enabled: fc.boolean(), authentication }).map((more) => ({
    idp_uid: provider,
    remote_uri: "https://scim",
    ...more,
  })),
  self_hosted_domains: fc.uniqueArray(host, { maxLength: 4 }),
  service_auth_401_redirect: fc.boolean(),
  session_duration: hours,
  skip_app_launcher_login_page: fc.boolean(),
  skip_interstitial: fc.boolean(),
  tags: some("b", "a"),
  use_clientless_isolation_app_launcher_url: fc.boolean(),
});

/** Valid applications of a type. */
function applicationsOf(type: ApplicationType): Arbitrary<object> {
  const all = fields();
  const infrastructure = type === "infrastructure";
  const least = LEAST[type] as Readonly<Record<string, unknown>>;
  const names = Object.keys(variantOf(ApplicationInput, type)?.properties ?? {});
  const model = names.map((name): [string, Arbitrary<unknown>] => {
    if (name === "type" || name === "target_criteria" || (type === "mcp" && name === "destinations"))
      return [name, fc.constant(least[name])];
    if (type === "proxy_endpoint" && name === "domain") return [name, fc.constant(least[name])];
    if (infrastructure && name === "policies") return [name, fc.constantFrom([], [sshPolicy])];
    if (infrastructure && name === "mfa_config") return [name, fc.constant({ allowed_authenticators: ["piv_key"] })];
    const values = all[name];
    if (values === undefined) throw new Error(`there are no values for the field ${name} of type ${type}`);
    return [name, values];
  });
  return fc.record(Object.fromEntries(model), { requiredKeys: Object.keys(least) });
}

/** Fields that are returned with another value than was sent. Each has its own test. */
const CHANGED_BY_SERVER = ["policies", "saas_app", "scim_config", "destinations", "self_hosted_domains", "tags"];

/** The domain of an application that Access only logs in to is its login address at Cloudflare. */
const changedByServer = (type: string): string[] =>
  type === "saas" || type === "dash_sso" ? [...CHANGED_BY_SERVER, "domain"] : CHANGED_BY_SERVER;

const without = (value: object, ...names: string[]): object =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

test.each(TYPES)("reading a %s returns the input; writing the response back changes only updated_at", async (type) => {
  await fc.assert(
    fc.asyncProperty(applicationsOf(type), async (body) => {
      const { id, ...made } = await api.app(body);
      try {
        const read = await api.ok("GET", `apps/${id}`);
        expect(read).toMatchObject(without(asJson(body) as object, ...changedByServer(type)));
        expect(without(read, "id", "saas_app")).toEqual(without(made, "saas_app"));
        expect(read.policies).toHaveLength((body as Partial<AnyApplication>).policies?.length ?? 0);
        const written = await api.ok("PUT", `apps/${id}`, read);
        expect(without(written, "updated_at")).toEqual(without(read, "updated_at"));
        expect(written.updated_at > read.updated_at).toBe(true);
      } finally {
        await api.ok("DELETE", `apps/${id}`);
      }
    }),
    { numRuns: longOr(20, 6) },
  );
});
