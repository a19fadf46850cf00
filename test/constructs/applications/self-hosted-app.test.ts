import { TerraformVariable } from "cdktf";
import { Construct } from "constructs";
import {
  AccessAccount,
  AccessPolicy,
  AccessRule,
  Destination,
  Duration,
  IdentityProvider,
  ScimAuthentication,
  Secret,
  SecureMcpPortal,
  SelfHostedApp,
  type SelfHostedAppProps,
} from "../../../lib";
import { IDP, UUID } from "../../rules/sample-rules";
import {
  annotationsOf,
  newAccount,
  newStack,
  onlyResource,
  diagnosticsOf,
  fakeExecutable,
  synthesize,
  synthesizeText,
} from "../synthesis";

const TYPE = "cloudflare_zero_trust_access_application";
const allow = [AccessRule.emailDomain("example.com")];

function stackWith(props: Partial<SelfHostedAppProps>, account = {}) {
  const stack = newStack();
  newAccount(stack, account);
  new SelfHostedApp(stack, "wiki", { name: "Wiki", domain: "wiki.example.com", allow, ...props });
  return stack;
}

test("a domain and allow create an application and a policy", () => {
  const { resource } = synthesize(stackWith({}));
  expect(resource).toMatchInlineSnapshot(`
   {
     "cloudflare_zero_trust_access_application": {
       "wiki_F7C5707C": {
         "account_id": "0123456789abcdef0123456789abcdef",
         "auto_redirect_to_identity": false,
         "domain": "wiki.example.com",
         "enable_binding_cookie": false,
         "name": "Wiki",
         "options_preflight_bypass": false,
         "policies": [
           {
             "id": "\${cloudflare_zero_trust_access_policy.wiki_Allow_92D84C3A.id}",
             "precedence": 1,
           },
         ],
         "provider": "cloudflare",
         "service_auth_401_redirect": false,
         "type": "self_hosted",
       },
     },
     "cloudflare_zero_trust_access_policy": {
       "wiki_Allow_92D84C3A": {
         "account_id": "0123456789abcdef0123456789abcdef",
         "decision": "allow",
         "include": [
           {
             "email_domain": {
               "domain": "example.com",
             },
           },
         ],
         "lifecycle": {
           "create_before_destroy": true,
         },
         "name": "Wiki: allow",
         "provider": "cloudflare",
       },
     },
   }
  `);
});

test("an application with all props", () => {
  const stack = stackWith({
    destinations: [
      Destination.publicHostname("wiki.example.com"),
      Destination.privateHostname("wiki.internal", { l4Protocol: "tcp", portRange: "443" }),
      Destination.privateNetwork("10.0.0.0/8", { virtualNetworkId: UUID }),
    ],
    sessionDuration: Duration.hours(8),
    allowedIdps: [IDP],
    autoRedirectToIdentity: true,
    customDenyMessage: "No.",
    customDenyUrl: "https://example.com/denied",
    customNonIdentityDenyUrl: "https://example.com/denied",
    customPages: [UUID],
    logoUrl: "https://example.com/logo.png",
    tags: ["internal"],
    allowAuthenticateViaWarp: true,
    allowIframe: false,
    appLauncherVisible: false,
    corsHeaders: { allowAllMethods: true, allowedOrigins: ["https://example.com"], allowCredentials: true, maxAge: 60 },
    enableBindingCookie: true,
    httpOnlyCookieAttribute: true,
    mfa: { allowedAuthenticators: ["totp"], sessionDuration: "12h" },
    oauthConfiguration: {
      dynamicClientRegistration: { allowAnyOnLocalhost: true, allowedUris: ["https://app.example.com/*"] },
      accessTokenLifetime: "15m",
      sessionDuration: Duration.days(14),
    },
    pathCookieAttribute: true,
    readServiceTokensFromHeader: "X-Token",
    sameSiteCookieAttribute: "lax",
    scimConfig: {
      idpUid: IDP,
      remoteUri: "https://wiki.example.com/scim",
      authentication: ScimAuthentication.bearer(Secret.fromVariable("SCIM_TOKEN")),
      mappings: [{ schema: "urn:ietf:params:scim:schemas:core:2.0:User", operations: { create: true } }],
    },
    serviceAuth401Redirect: true,
    skipInterstitial: true,
  });

  expect(onlyResource(synthesize(stack), TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "allow_authenticate_via_warp": true,
     "allow_iframe": false,
     "allowed_idps": [
       "a0000000-0000-4000-8000-000000000001",
     ],
     "app_launcher_visible": false,
     "auto_redirect_to_identity": true,
     "cors_headers": {
       "allow_all_methods": true,
       "allow_credentials": true,
       "allowed_origins": [
         "https://example.com",
       ],
       "max_age": 60,
     },
     "custom_deny_message": "No.",
     "custom_deny_url": "https://example.com/denied",
     "custom_non_identity_deny_url": "https://example.com/denied",
     "custom_pages": [
       "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
     ],
     "destinations": [
       {
         "type": "public",
         "uri": "wiki.example.com",
       },
       {
         "hostname": "wiki.internal",
         "l4_protocol": "tcp",
         "port_range": "443",
         "type": "private",
       },
       {
         "cidr": "10.0.0.0/8",
         "type": "private",
         "vnet_id": "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
       },
     ],
     "domain": "wiki.example.com",
     "enable_binding_cookie": true,
     "http_only_cookie_attribute": true,
     "logo_url": "https://example.com/logo.png",
     "mfa_config": {
       "allowed_authenticators": [
         "totp",
       ],
       "session_duration": "12h",
     },
     "name": "Wiki",
     "oauth_configuration": {
       "dynamic_client_registration": {
         "allow_any_on_localhost": true,
         "allowed_uris": [
           "https://app.example.com/*",
         ],
         "enabled": true,
       },
       "enabled": true,
       "grant": {
         "access_token_lifetime": "15m",
         "session_duration": "336h",
       },
     },
     "options_preflight_bypass": false,
     "path_cookie_attribute": true,
     "policies": [
       {
         "id": "\${cloudflare_zero_trust_access_policy.wiki_Allow_92D84C3A.id}",
         "precedence": 1,
       },
     ],
     "provider": "cloudflare",
     "read_service_tokens_from_header": "X-Token",
     "same_site_cookie_attribute": "lax",
     "scim_config": {
       "authentication": {
         "scheme": "oauthbearertoken",
         "token": "\${var.SCIM_TOKEN}",
       },
       "enabled": true,
       "idp_uid": "a0000000-0000-4000-8000-000000000001",
       "mappings": [
         {
           "operations": {
             "create": true,
           },
           "schema": "urn:ietf:params:scim:schemas:core:2.0:User",
         },
       ],
       "remote_uri": "https://wiki.example.com/scim",
     },
     "service_auth_401_redirect": true,
     "session_duration": "8h",
     "skip_interstitial": true,
     "tags": [
       "internal",
     ],
     "type": "self_hosted",
   }
  `);
});

test("SCIM supports four ways to authenticate, without a secret in the JSON", () => {
  const secret = Secret.fromVariable("SCIM_SECRET");
  const authentications = [
    ScimAuthentication.basic("access", secret),
    ScimAuthentication.bearer(secret),
    ScimAuthentication.oauth2({
      authorizationUrl: "https://example.com/a",
      tokenUrl: "https://example.com/t",
      clientId: "id",
      clientSecret: secret,
    }),
    ScimAuthentication.serviceToken("id.access", secret),
  ];
  const written = authentications.map((authentication) => {
    const stack = stackWith({ scimConfig: { idpUid: IDP, remoteUri: "https://example.com/scim", authentication } });
    return (onlyResource(synthesize(stack), TYPE).scim_config as { authentication: object }).authentication;
  });

  const client = { client_id: "id", client_secret: "${var.SCIM_SECRET}" };
  expect(written).toEqual([
    { scheme: "httpbasic", user: "access", password: "${var.SCIM_SECRET}" },
    { scheme: "oauthbearertoken", token: "${var.SCIM_SECRET}" },
    { scheme: "oauth2", authorization_url: "https://example.com/a", token_url: "https://example.com/t", ...client },
    { scheme: "access_service_token", client_id: "id.access", client_secret: "${var.SCIM_SECRET}" },
  ]);
});

test("policies keep their order, with the one for allow last", () => {
  const stack = newStack();
  newAccount(stack);
  const block = new AccessPolicy(stack, "tor", { name: "Tor", decision: "deny", include: [AccessRule.country("T1")] });
  const existing = AccessPolicy.fromId(stack, "staff", UUID);
  new SelfHostedApp(stack, "wiki", { name: "Wiki", domain: "wiki.example.com", policies: [block, existing], allow });

  const { policies } = onlyResource(synthesize(stack), TYPE) as { policies: { id: string; precedence: number }[] };
  expect(policies.map(({ precedence }) => precedence)).toEqual([1, 2, 3]);
  expect(policies.map(({ id }) => id.replace(/_?[0-9A-F]{8}/, ""))).toEqual([
    "${cloudflare_zero_trust_access_policy.tor.id}",
    UUID,
    "${cloudflare_zero_trust_access_policy.wiki_Allow.id}",
  ]);
  expect(annotationsOf(stack)).toEqual([]);
});

test("the policy for allow has the application's session duration, which it would otherwise override", () => {
  const stack = stackWith({ sessionDuration: "8h" });
  expect(onlyResource(synthesize(stack), "cloudflare_zero_trust_access_policy")).toMatchObject({
    session_duration: "8h",
  });
  expect(annotationsOf(stack)).toEqual([]);
});

test("settings can be Tokens", () => {
  const stack = newStack();
  newAccount(stack);
  const text = new TerraformVariable(stack, "text", { type: "string" }).stringValue;
  const list = new TerraformVariable(stack, "list", { type: "list(string)" }).listValue;
  const flag = new TerraformVariable(stack, "flag", { type: "bool" }).booleanValue;
  new SelfHostedApp(stack, "wiki", {
    name: text,
    domain: text,
    allow,
    sessionDuration: text,
    allowedIdps: list,
    autoRedirectToIdentity: flag,
    customPages: list,
    tags: list,
    logoUrl: text,
    sameSiteCookieAttribute: text as "lax",
    readServiceTokensFromHeader: text,
    destinations: [Destination.publicHostname(text), Destination.privateNetwork(text, { portRange: text })],
  });

  expect(onlyResource(synthesize(stack), TYPE)).toMatchObject({
    name: "${var.text}",
    domain: "${var.text}",
    session_duration: "${var.text}",
    allowed_idps: "${var.list}",
    auto_redirect_to_identity: "${var.flag}",
  });
});

test("the same code synthesizes to the same JSON", () => {
  const [one, two] = [1, 2].map(() => synthesizeText(stackWith({ tags: ["b", "a"], mfa: { sessionDuration: "1h" } })));
  expect(one).toBe(two);
});

test.each<[Partial<SelfHostedAppProps>, string]>([
  [{ name: "" }, "name is empty; set it to a name that people recognize"],
  [
    { domain: "https://wiki.example.com" },
    'domain "https://wiki.example.com" must not have a scheme; remove "https://"',
  ],
  [
    { domain: "wiki" },
    'domain "wiki" must be a hostname, with or without a path: "app.example.com", "*.example.com/admin"',
  ],
  [
    { destinations: [Destination.publicHostname("other.example.com")] },
    'domain "wiki.example.com" is not protected, because it is not among the public destinations ' +
      "(other.example.com); add it, or omit domain",
  ],
  [
    {
      domain: "w0.example.com",
      destinations: Array.from({ length: 51 }, (_, n) => Destination.publicHostname(`w${n}.example.com`)),
    },
    "the application has 51 public destinations; the maximum is 50, so create a second application",
  ],
  [{ sessionDuration: "32d" }, 'sessionDuration is "32d"; write a duration as Duration.hours(8) or "2h45m"'],
  [
    { allowedIdps: ["google"] },
    'allowedIdps contains "google", which is not the ID of an identity provider; use an ID such as ' +
      '"f174e90a-fafe-4643-bbbc-4a0ed4fc8415"',
  ],
  [{ allowedIdps: [IDP, IDP] }, "allowedIdps contains an ID twice; remove one"],
  [
    { autoRedirectToIdentity: true },
    "autoRedirectToIdentity needs exactly one identity provider in allowedIdps, which has 0",
  ],
  [
    { logoUrl: "logo.png" },
    'logoUrl is "logo.png"; it must be an http or https URL, such as "https://www.example.com/logo.png"',
  ],
  [
    { sameSiteCookieAttribute: "Lax" as "lax" },
    'sameSiteCookieAttribute is "Lax"; it must be "strict" or "lax" or "none"',
  ],
  [
    { readServiceTokensFromHeader: "a b" },
    'readServiceTokensFromHeader is "a b", which is not an HTTP header name; use a name such as "Authorization"',
  ],
  [{ corsHeaders: { allowAllMethods: true } }, "corsHeaders needs exactly one of allowAllOrigins and allowedOrigins"],
  [
    { corsHeaders: { allowAllMethods: true, allowAllOrigins: true, allowCredentials: true } },
    "corsHeaders.allowCredentials and corsHeaders.allowAllOrigins cannot be combined, because browsers refuse " +
      "both together; set corsHeaders.allowedOrigins",
  ],
  [
    { corsHeaders: { allowedMethods: ["get" as "GET"], allowAllOrigins: true } },
    'corsHeaders.allowedMethods is "get"; it must be "GET" or "POST" or "HEAD" or "PUT" or "DELETE" or "CONNECT" or "OPTIONS" or ' +
      '"TRACE" or "PATCH"',
  ],
  [
    { corsHeaders: { allowAllMethods: true, allowAllOrigins: true, maxAge: 86_401 } },
    "corsHeaders.maxAge is 86401; it must be a whole number from -1 to 86400",
  ],
  [
    { corsHeaders: { allowAllMethods: true, allowAllOrigins: true }, optionsPreflightBypass: true },
    "optionsPreflightBypass and corsHeaders cannot be combined, because preflight requests then bypass " +
      "Access; set one of the two",
  ],
  [
    { oauthConfiguration: { dynamicClientRegistration: { allowedUris: ["http://localhost"] } } },
    'oauthConfiguration.dynamicClientRegistration.allowedUris contains "http://localhost"; it must be an ' +
      `https URL, such as "https://app.example.com/*" (for clients on the user's machine, set allowAnyOnLocalhost)`,
  ],
])("fails with %j", (props, message) => {
  expect(diagnosticsOf(stackWith(props))).toEqual([`[stack/wiki] ${message}`]);
});

test("fails without a domain and destinations", () => {
  const stack = newStack();
  newAccount(stack);
  new SelfHostedApp(stack, "wiki", { name: "Wiki", allow });
  expect(diagnosticsOf(stack)).toEqual([
    '[stack/wiki] the application protects nothing; set domain, such as "app.example.com", or destinations',
  ]);
});

test.each<[() => Destination, string]>([
  [() => Destination.publicHostname("https://a.example.com"), 'remove "https://"'],
  [() => Destination.privateHostname("a b"), "must be a hostname"],
  [() => Destination.privateNetwork("wiki"), "must be a CIDR range"],
  [() => Destination.privateNetwork("10.0.0.0/8", { portRange: "80-70" }), 'portRange is "80-70"'],
  [() => Destination.privateNetwork("10.0.0.0/8", { portRange: "all" }), 'portRange is "all"'],
  [() => Destination.privateNetwork("10.0.0.0/8", { l4Protocol: "icmp" as "tcp" }), 'it must be "tcp" or "udp"'],
  [() => Destination.privateNetwork("10.0.0.0/8", { virtualNetworkId: "net" }), "the ID of a virtual network"],
])("fails with an invalid destination (%#)", (make, message) => {
  expect(make).toThrow(message);
});

test("fails with two applications for one domain in an account, and names both", () => {
  const stack = stackWith({});
  new SelfHostedApp(stack, "other", { name: "Other", domain: "WIKI.example.com/", allow });
  expect(diagnosticsOf(stack)).toEqual([
    '[stack/other] domain "WIKI.example.com" is used by "stack/wiki" already; an account has one application ' +
      "for each hostname and path; merge the two, or give one of them another path",
  ]);
});

test("two accounts can have the same domain", () => {
  const stack = stackWith({});
  const team = new Construct(stack, "team");
  new AccessAccount(team, "account", { accountId: "f".repeat(32), companionBuild: fakeExecutable() });
  new SelfHostedApp(team, "wiki", { name: "Wiki", domain: "wiki.example.com", allow });
  expect(diagnosticsOf(stack)).toEqual([]);
});

test("fails with a policy that is listed twice, or belongs to another account", () => {
  const stack = newStack();
  newAccount(stack);
  const team = new Construct(stack, "team");
  new AccessAccount(team, "account", { accountId: "f".repeat(32), companionBuild: fakeExecutable() });
  const policy = new AccessPolicy(stack, "staff", { name: "Staff", include: allow });
  const foreign = new AccessPolicy(team, "staff", { name: "Staff", include: allow });
  const ids = [1, 2].map((n) => AccessPolicy.fromId(stack, `existing-${n}`, UUID));
  new SelfHostedApp(stack, "wiki", {
    name: "Wiki",
    domain: "wiki.example.com",
    policies: [policy, policy, foreign, ...ids],
  });

  expect(diagnosticsOf(stack)).toEqual([
    '[stack/wiki] policies contains "stack/staff" twice; remove one',
    '[stack/wiki] policy "stack/team/staff" belongs to another account ("stack/team/account"); use a policy ' +
      "of the application's account",
    '[stack/wiki] policies contains "stack/existing-2" twice; remove one',
  ]);
});

test("warns if nobody gets access", () => {
  const stack = newStack();
  newAccount(stack);
  new SelfHostedApp(stack, "wiki", { name: "Wiki", domain: "wiki.example.com" });
  synthesize(stack);
  expect(annotationsOf(stack)).toEqual([
    "CFA1414: the application has no policy, so nobody gets access; set policies or allow",
  ]);
});

test("warns of policies in an order that Access does not follow, and of a policy that overrides the session duration", () => {
  const stack = newStack();
  newAccount(stack);
  const people = new AccessPolicy(stack, "people", { name: "People", include: allow });
  const bypass = { name: "Office", decision: "bypass", include: [AccessRule.ip("192.0.2.0/24")] } as const;
  const office = new AccessPolicy(stack, "office", bypass);
  const app = { name: "Wiki", domain: "wiki.example.com", sessionDuration: "8h" };
  new SelfHostedApp(stack, "wiki", { ...app, policies: [people, office] });

  synthesize(stack);
  expect(annotationsOf(stack)).toEqual([
    'CFA1415: policy "stack/office" (Bypass) is after Allow or Block policies, but Access evaluates it before ' +
      "them; move it to the front",
    'CFA1416: the session duration of the application is 8h, but that of policy "stack/people" is 24h and ' +
      'overrides it; set sessionDuration of the policy, for example to "same_as_application"',
  ]);
});

test.each([
  [{ mfa: { sessionDuration: "1h" } }, "mfa_config"],
  [{ oauthConfiguration: {} }, "oauth_configuration"],
])("fails with %j under a version of the provider that lacks it", (props, attribute) => {
  expect(diagnosticsOf(stackWith(props, { providerVersion: "5.14.0" }))).toEqual([
    expect.stringContaining(`[stack/wiki] ${attribute} needs version 5.22.0`),
  ]);
});

test("fails without an account", () => {
  expect(() => new SelfHostedApp(newStack(), "wiki", { name: "Wiki", domain: "wiki.example.com", allow })).toThrow(
    '"stack/wiki" has no Cloudflare account',
  );
});

test("an application of a zone, and one for Workers", () => {
  const stack = newStack();
  newAccount(stack, { providerVersion: "5.27.0" });
  const workers = [Destination.worker("worker-id"), Destination.allPreviewWorkers()];
  new SelfHostedApp(stack, "workers", { name: "Workers", zoneId: "f".repeat(32), destinations: workers, allow });
  expect(diagnosticsOf(stack)).toEqual([]);
  const json = onlyResource(synthesize(stack), TYPE);
  expect(json).toMatchObject({
    zone_id: "f".repeat(32),
    destinations: [{ type: "worker", worker_id: "worker-id" }, { type: "all_preview_workers" }],
  });
  expect(json).not.toHaveProperty("account_id");
});

test("fails with Workers for an older provider, with the same Worker twice, and with an invalid zone", () => {
  const stack = newStack();
  newAccount(stack);
  for (const id of ["one", "two"]) {
    new SelfHostedApp(stack, id, { name: id, destinations: [Destination.worker("worker-id")], allow });
  }
  new SelfHostedApp(stack, "zone", { name: "Zone", domain: "zone.example.com", zoneId: "example.com", allow });
  expect(diagnosticsOf(stack)).toEqual([
    expect.stringContaining("needs version 5.27.0 or later"),
    expect.stringContaining("needs version 5.27.0 or later"),
    '[stack/two] Worker "worker-id" is used by "stack/one" already; a Worker belongs to one application, so merge the two',
    expect.stringContaining("needs version 5.27.0 or later"),
    expect.stringContaining("needs version 5.27.0 or later"),
    expect.stringContaining('zoneId is "example.com"; it must be the ID of a zone'),
  ]);
});

test("a field that no version of the official provider has makes it the companion's, and keeps the live application", () => {
  const stack = newStack();
  newAccount(stack);
  new SelfHostedApp(stack, "wiki", {
    name: "Wiki",
    domain: "wiki.example.com",
    useClientlessIsolationAppLauncherUrl: true,
    movedFrom: "pages",
    allow,
  });
  const json = synthesize(stack);
  expect(onlyResource(json, "cfaccess_application")).toMatchObject({ use_clientless_isolation_app_launcher_url: true });
  expect((json as { moved?: unknown }).moved).toMatchInlineSnapshot(`
   [
     {
       "from": "cloudflare_zero_trust_access_policy.pages_Allow_FE42DF33",
       "to": "cloudflare_zero_trust_access_policy.wiki_Allow_92D84C3A",
     },
     {
       "from": "cloudflare_zero_trust_access_application.pages_242CC503",
       "to": "cloudflare_zero_trust_access_application.wiki_F7C5707C",
     },
     {
       "from": "cloudflare_zero_trust_access_application.wiki_F7C5707C",
       "to": "cfaccess_application.pages_242CC503",
     },
     {
       "from": "cfaccess_application.pages_242CC503",
       "to": "cfaccess_application.wiki_F7C5707C",
     },
   ]
  `);
});

test("several ways to authenticate to a SCIM API, and the cookie of each hostname, are the companion's", () => {
  const stack = newStack();
  newAccount(stack);
  const staff = IdentityProvider.oneTimePin(stack, "staff", { name: "PIN" });
  const authentication = [
    ScimAuthentication.bearer(Secret.fromVariable("SCIM_TOKEN")),
    ScimAuthentication.serviceToken("client.access", Secret.fromVariable("CLIENT_SECRET")),
  ];
  const props = { domain: "wiki.example.com", allow, allowedIdps: [staff] };
  const scimConfig = { idpUid: staff, remoteUri: "https://wiki.example.com/scim", authentication };
  new SelfHostedApp(stack, "wiki", { name: "Wiki", ...props, scimConfig, eagerRedirectCookie: false });
  const { scim_config, eager_redirect_cookie_setting } = onlyResource(synthesize(stack), "cfaccess_application");
  expect({ scim_config, eager_redirect_cookie_setting }).toMatchInlineSnapshot(`
   {
     "eager_redirect_cookie_setting": false,
     "scim_config": {
       "authentications": [
         {
           "scheme": "oauthbearertoken",
           "token": "\${var.SCIM_TOKEN}",
         },
         {
           "client_id": "client.access",
           "client_secret": "\${var.CLIENT_SECRET}",
           "scheme": "access_service_token",
         },
       ],
       "enabled": true,
       "idp_uid": "\${cloudflare_zero_trust_access_identity_provider.staff_8D808B6E.id}",
       "remote_uri": "https://wiki.example.com/scim",
     },
   }
  `);
  expect(annotationsOf(stack)).toEqual([
    expect.stringContaining(
      "no version of the official provider has eager_redirect_cookie_setting and scim_config.authentications",
    ),
    expect.stringContaining("CFA1308"),
  ]);
});

test("fails for identity providers of another account, in one message, and for a SCIM API without a way to authenticate", () => {
  const stack = newStack();
  const account = newAccount(stack);
  const other = new AccessAccount(new Construct(stack, "part"), "other", { accountId: "f".repeat(32) });
  const pin = IdentityProvider.oneTimePin(stack, "pin", { name: "PIN", account: other });
  const github = IdentityProvider.github(stack, "github", {
    ...{ name: "GitHub", clientId: "c", clientSecret: Secret.fromVariable("GITHUB"), account: other },
  });
  const app = { account, domain: "wiki.example.com", allow };
  new SelfHostedApp(stack, "wiki", { name: "Wiki", ...app, allowedIdps: [pin, github] });
  const scimConfig = { idpUid: github, remoteUri: "https://docs.example.com/scim", authentication: [] };
  new SelfHostedApp(stack, "docs", { name: "Docs", ...app, domain: "docs.example.com", scimConfig });
  const portal = { account, hostname: "mcp.example.com", allow, allowedIdps: [pin] };
  new SecureMcpPortal(stack, "tools", {
    name: "Tools",
    ...portal,
    servers: { docs: { url: "https://docs.example.com/mcp" } },
  });
  const theirs = 'to another account than the application ("stack/account")';
  expect(diagnosticsOf(stack)).toEqual([
    `[stack/wiki] allowedIdps: "stack/pin" and "stack/github" belong ${theirs}; use providers of the application's account`,
    `[stack/docs] scimConfig.idpUid: "stack/github" belongs ${theirs}; use a provider of the application's account`,
    "[stack/docs] scimConfig.authentication is an empty list; add a ScimAuthentication, or remove it",
    `[stack/tools] allowedIdps: "stack/pin" belongs ${theirs}; use a provider of the application's account`,
  ]);
});
