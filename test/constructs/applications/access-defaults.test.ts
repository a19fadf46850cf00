import { Aspects, type TerraformStack } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import {
  AccessApplication,
  AccessDefaults,
  AccessRule,
  BookmarkApp,
  BrowserIsolationApp,
  InfrastructureApp,
  SaasApp,
  SecureMcpPortal,
  SelfHostedApp,
  TargetFleet,
  WarpApp,
  type ApplicationDefaults,
} from "../../../lib";
import { appOf, codesOf, diagnosticsOf, newAccount, newStack, onlyResource, synthesize } from "../synthesis";

const OFFICIAL = "cloudflare_zero_trust_access_application";
const COMPANION = "cfaccess_application";
const OKTA = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";
const allow = [AccessRule.emailDomain("example.com")];

function stackWith(defaults: ApplicationDefaults, ...more: ((scope: TerraformStack) => void)[]): TerraformStack {
  const stack = newStack();
  newAccount(stack);
  AccessDefaults.of(stack).set(defaults);
  for (const create of more) create(stack);
  return stack;
}

const wiki = (scope: Construct, props: object = {}) =>
  new SelfHostedApp(scope, "wiki", { name: "Wiki", domain: "wiki.example.com", allow, ...props });

/** The application of a stack that has one. */
const application = (stack: TerraformStack, type = OFFICIAL) => onlyResource(synthesize(stack), type);

const applications = (stack: TerraformStack) =>
  Object.values(synthesize(stack).resource?.[OFFICIAL] ?? {}) as Record<string, unknown>[];

test("an application takes the defaults of its scope", () => {
  const stack = stackWith({ sessionDuration: "8h", tags: ["engineering"], allowedIdps: [OKTA] }, (scope) =>
    wiki(scope),
  );
  expect(application(stack)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "allowed_idps": [
       "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
     ],
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
     "session_duration": "8h",
     "tags": [
       "engineering",
     ],
     "type": "self_hosted",
   }
  `);
});

test("a prop of the application wins, and tags are added up", () => {
  const stack = stackWith({ sessionDuration: "8h", tags: ["engineering"], httpOnlyCookieAttribute: true }, (scope) =>
    wiki(scope, { sessionDuration: "1h", tags: ["wiki", "engineering"], httpOnlyCookieAttribute: false }),
  );
  expect(application(stack)).toMatchObject({
    session_duration: "1h",
    tags: ["engineering", "wiki"],
    http_only_cookie_attribute: false,
  });
});

test("the inner scope wins over the outer one, and the later call over the earlier one", () => {
  const stack = newStack();
  newAccount(stack);
  AccessDefaults.of(appOf(stack)).set({ sessionDuration: "24h", customDenyUrl: "https://example.com/denied" });
  AccessDefaults.of(appOf(stack)).set({ sessionDuration: "12h", tags: ["company"] });
  const team = new Construct(stack, "team");
  AccessDefaults.of(team).set({ sessionDuration: "4h", tags: ["team"] });
  wiki(team);
  new SelfHostedApp(stack, "crm", { name: "CRM", domain: "crm.example.com", allow });
  expect(applications(stack)).toEqual([
    expect.objectContaining({ session_duration: "12h", tags: ["company"] }),
    expect.objectContaining({
      session_duration: "4h",
      tags: ["company", "team"],
      custom_deny_url: "https://example.com/denied",
    }),
  ]);
});

test("applications of every type take the defaults that their type has", () => {
  const defaults = { sessionDuration: "8h", tags: ["engineering"], allowedIdps: [OKTA], appLauncherVisible: false };
  const stack = stackWith(
    defaults,
    (scope) => new BookmarkApp(scope, "docs", { name: "Docs", url: "https://docs.example.com" }),
    (scope) =>
      SaasApp.saml(scope, "crm", {
        name: "CRM",
        allow,
        spEntityId: "https://crm.example.com",
        consumerServiceUrl: "https://crm.example.com/acs",
      }),
    (scope) =>
      new SecureMcpPortal(scope, "tools", {
        name: "Tools",
        hostname: "mcp.example.com",
        zoneId: "f".repeat(32),
        allow,
        servers: { docs: { url: "https://docs.example.com/mcp" } },
      }),
  );
  const taken = applications(stack).map(({ type, session_duration, tags, allowed_idps, app_launcher_visible }) => ({
    type,
    session_duration,
    tags,
    allowed_idps,
    app_launcher_visible,
  }));
  expect(taken).toMatchInlineSnapshot(`
   [
     {
       "allowed_idps": [
         "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
       ],
       "app_launcher_visible": false,
       "session_duration": "8h",
       "tags": [
         "engineering",
       ],
       "type": "saas",
     },
     {
       "allowed_idps": undefined,
       "app_launcher_visible": false,
       "session_duration": undefined,
       "tags": [
         "engineering",
       ],
       "type": "bookmark",
     },
     {
       "allowed_idps": [
         "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
       ],
       "app_launcher_visible": undefined,
       "session_duration": "8h",
       "tags": [
         "engineering",
       ],
       "type": "mcp_portal",
     },
     {
       "allowed_idps": [
         "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
       ],
       "app_launcher_visible": undefined,
       "session_duration": "8h",
       "tags": [
         "engineering",
       ],
       "type": "mcp",
     },
   ]
  `);
});

test("an isolated browser, an enrolment and the second factor of hosts keep their own decisions", () => {
  const stack = stackWith(
    { sessionDuration: "8h", mfa: { sessionDuration: "1h" }, allowedIdps: [OKTA] },
    (scope) => new BrowserIsolationApp(scope, "isolation", { allow }),
    (scope) => new WarpApp(scope, "devices", { allow }),
    (scope) => {
      const fleet = new TargetFleet(scope, "fleet", { targets: { "web-1": { ip: "10.0.0.5" } } });
      const criteria = [fleet.criteria(22, "SSH")];
      new InfrastructureApp(scope, "ssh", { name: "SSH", targetCriteria: criteria, usernames: ["ubuntu"], allow });
    },
  );
  expect(diagnosticsOf(stack)).toEqual([]);
  const [isolation, ssh] = applications(stack);
  expect(isolation).toMatchObject({ type: "biso", allowed_idps: [OKTA] });
  expect(isolation).not.toHaveProperty("session_duration");
  expect(JSON.stringify(ssh)).not.toContain("mfa");
  expect(application(stack, COMPANION)).toMatchObject({ type: "warp", allowed_idps: [OKTA] });
  expect(application(stack, COMPANION)).not.toHaveProperty("session_duration");
});

test("an aspect of cdktf changes the applications of both providers", () => {
  const stack = stackWith(
    {},
    (scope) => wiki(scope),
    (scope) => new WarpApp(scope, "devices", { allow }),
  );
  Aspects.of(stack).add({
    visit(construct: IConstruct) {
      if (construct instanceof AccessApplication) construct.resource.customDenyUrl = "https://example.com/denied";
    },
  });
  for (const type of [OFFICIAL, COMPANION]) {
    expect(application(stack, type)).toMatchObject({ custom_deny_url: "https://example.com/denied" });
  }
});

test("fails with defaults that are set after an application was created", () => {
  const stack = stackWith({}, (scope) => wiki(scope));
  AccessDefaults.of(stack).set({ allowedIdps: [OKTA] });
  expect(codesOf(stack)).toEqual(["CFA1422"]);
  expect(diagnosticsOf(stack)).toEqual([
    '[stack] the defaults do not reach the application "stack/wiki", which was created before them; call ' +
      "AccessDefaults.of(…).set(…) first",
  ]);
});

test("fails with a default that is no prop, and with one of the wrong type, said once", () => {
  const wrong = { sesionDuration: "8h", tags: "engineering" } as unknown as ApplicationDefaults;
  const stack = stackWith(
    wrong,
    (scope) => wiki(scope),
    (scope) => wiki(new Construct(scope, "team"), { domain: "team.example.com" }),
  );
  expect(diagnosticsOf(stack)).toMatchInlineSnapshot(`
   [
     "[stack] tags must be a list of tags and names, not a string",
     "[stack] sesionDuration is not a prop; did you mean "sessionDuration"?",
   ]
  `);
});

test("fails at the application with a default that its other props forbid", () => {
  const stack = stackWith({ autoRedirectToIdentity: true, allowedIdps: [OKTA] }, (scope) =>
    wiki(scope, { allowedIdps: [OKTA, "0f174e90-fafe-4643-bbbc-4a0ed4fc8415"] }),
  );
  expect(diagnosticsOf(stack)).toMatchInlineSnapshot(`
   [
     "[stack/wiki] autoRedirectToIdentity needs exactly one identity provider in allowedIdps, which has 2",
   ]
  `);
});
