import { Fn, TerraformVariable, type TerraformStack } from "cdktf";
import {
  AccessApplication,
  AccessGroup,
  AccessPolicy,
  AccessRule,
  AccessTag,
  AccessUser,
  Destination,
  IdentityProvider,
  PolicyTest,
  SelfHostedApp,
  ServiceToken,
  ShortLivedCertificate,
  VirtualNetwork,
} from "../../lib";
import { AccessEmulator } from "../../lib/emulator";
import { OfficialStack, type BuildStack } from "../official-provider/official-stack";
import type { OfficialVersion } from "../support/official-provider/provider/facts";
import { VERSIONS_UNDER_TEST } from "../support/official-provider/versions-under-test";
import { outputOf } from "../provider/emulated-stack";
import { ACCOUNT_ID, newAccount, newStack, diagnosticsOf, synthesize } from "./synthesis";

jest.setTimeout(300_000);

function synthesized(build: (stack: TerraformStack) => void): Record<string, Record<string, unknown>> {
  const stack = newStack();
  newAccount(stack);
  build(stack);
  return synthesize(stack).data ?? {};
}

test("a group is looked up by its name, which must match exactly", () => {
  const data = synthesized((stack) => {
    const staff = AccessGroup.fromName(stack, "staff", "Staff");
    new AccessPolicy(stack, "policy", { name: "Staff", include: [AccessRule.group(staff)] });
  });

  expect(Object.keys(data)).toEqual(["cloudflare_zero_trust_access_group"]);
  expect(Object.values(data.cloudflare_zero_trust_access_group ?? {})).toEqual([
    {
      provider: "cloudflare",
      account_id: ACCOUNT_ID,
      filter: { name: "Staff" },
      lifecycle: {
        postcondition: [
          {
            condition: '${(self.name == "Staff")}',
            error_message:
              '"stack/staff" looks up the group with the name "Staff", and the API returned the one with the name ' +
              '"${self.name}"; use the exact name.',
          },
        ],
      },
    },
  ]);
});

test("an application is looked up by its exact name or domain", () => {
  const { cloudflare_zero_trust_access_application: applications = {} } = synthesized((stack) => {
    AccessApplication.fromDomain(stack, "admin", "wiki.example.com/admin");
    SelfHostedApp.fromName(stack, "crm", "CRM");
  });

  expect(Object.values(applications)).toEqual([
    expect.objectContaining({ filter: { domain: "wiki.example.com/admin", exact: true } }),
    expect.objectContaining({ filter: { name: "CRM", exact: true } }),
  ]);
});

test.each([
  ["with quotes", 'The "A" \\ team', '${(self.name == "The \\"A\\" \\\\ team")}', 'The "A" \\ team'],
  ["like a template", "${a} %{b}", '${(self.name == "\\u0024{a} \\u0025{b}")}', "$${a} %%{b}"],
])("a name %s is looked up unchanged", (_, name, condition, literal) => {
  const { cloudflare_zero_trust_access_group: groups = {} } = synthesized((stack) => {
    AccessGroup.fromName(stack, "team", name);
  });

  expect(Object.values(groups)).toEqual([
    expect.objectContaining({
      filter: { name: literal },
      lifecycle: { postcondition: [expect.objectContaining({ condition })] },
    }),
  ]);
});

test("a name can be a Token", () => {
  const { cloudflare_zero_trust_access_group: groups = {} } = synthesized((stack) => {
    AccessGroup.fromName(stack, "team", new TerraformVariable(stack, "TEAM", { type: "string" }).stringValue);
  });

  expect(Object.values(groups)).toEqual([
    expect.objectContaining({
      filter: { name: "${var.TEAM}" },
      lifecycle: { postcondition: [expect.objectContaining({ condition: "${(self.name == var.TEAM)}" })] },
    }),
  ]);
});

test.each<[string, (stack: TerraformStack) => unknown, string]>([
  ["no name", (stack) => AccessGroup.fromName(stack, "x", " "), "name is empty"],
  ["a name too long", (stack) => ServiceToken.fromName(stack, "x", "n".repeat(351)), "name has 351 characters"],
  ["a URL", (stack) => AccessApplication.fromDomain(stack, "x", "https://a.example.com"), 'remove "https://"'],
])("fails for %s", (_, build, message) => {
  const stack = newStack();
  newAccount(stack);
  build(stack);
  expect(diagnosticsOf(stack)).toEqual([expect.stringMatching(new RegExp(`^\\[stack/x\\] .*${message}`))]);
});

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** An account with a group, a token and an application that the stack did not create. */
async function opened(version?: OfficialVersion): Promise<{ emulator: AccessEmulator; stack: OfficialStack }> {
  const emulator = await AccessEmulator.start({ rateLimit: false });
  ends.push(() => emulator.stop());
  emulator.seed({
    groups: [{ name: "Staff", include: [{ everyone: {} }] }],
    serviceTokens: [{ name: "CI" }],
    applications: ["Wiki", "Wiki of others"].map((name, place) => ({
      ...{ type: "self_hosted", name, domain: `wiki-${place}.example.com` },
    })),
  });
  const stack = await OfficialStack.create(emulator, version);
  ends.push(() => stack.remove());
  return { emulator, stack };
}

test.each(VERSIONS_UNDER_TEST)("what others made is found by %s, and used", async (version) => {
  const { emulator, stack } = await opened(version);
  await stack.deploy((scope) => {
    const include = [
      AccessRule.serviceToken(ServiceToken.fromName(scope, "ci", "CI")),
      AccessRule.linkedApp(AccessApplication.fromName(scope, "wiki", "Wiki")),
      AccessRule.linkedApp(AccessApplication.fromDomain(scope, "other", "wiki-1.example.com")),
    ];
    new AccessPolicy(scope, "machines", { name: "Machines", decision: "non_identity", include });
    const staff = AccessRule.group(AccessGroup.fromName(scope, "staff", "Staff"));
    new AccessGroup(scope, "all", { name: "All", include: [staff] });
  });

  const [token] = emulator.call("serviceTokens.list", {});
  const [wiki, other] = emulator.call("applications.list", {});
  const [machines] = emulator.call("policies.list", {});
  const wanted = [
    { service_token: { token_id: token?.id } },
    { linked_app_token: { app_uid: wiki?.id } },
    { linked_app_token: { app_uid: other?.id } },
  ];
  expect(new Set(machines?.include)).toEqual(new Set(wanted)); // Terraform stores them in any order
  const groups = emulator.call("groups.list", {});
  const [staff, all] = ["Staff", "All"].map((name) => groups.find((group) => group.name === name));
  expect(all?.include).toEqual([{ group: { id: staff?.id } }]);
  await stack.destroy();
  expect(emulator.call("groups.list", {})).toHaveLength(1);
});

/** An account with two identity providers of other programs. */
async function openedWithProviders(version?: OfficialVersion): ReturnType<typeof opened> {
  const { emulator, stack } = await opened(version);
  for (const [name, type] of [
    ["Okta", "okta"],
    ["Okta of others", "okta"],
    ["GitHub", "github"],
    ["GitHub", "github"],
  ] as const) {
    emulator.call("identityProviders.create", { name, type, config: {} });
  }
  return { emulator, stack };
}

test.each(VERSIONS_UNDER_TEST)(
  "an identity provider of others is found by its name by %s, and used",
  async (version) => {
    const { emulator, stack } = await openedWithProviders(version);
    await stack.deploy((scope) => {
      const okta = IdentityProvider.fromName(scope, "okta", "Okta", { kind: "okta" });
      new AccessGroup(scope, "engineers", { name: "Engineers", include: [okta.group("eng"), okta.login()] });
    });

    const [okta] = emulator.call("identityProviders.list", {}).filter(({ name }) => name === "Okta");
    const engineers = emulator.call("groups.list", {}).find(({ name }) => name === "Engineers");
    expect(new Set(engineers?.include)).toEqual(
      new Set([{ okta: { identity_provider_id: okta?.id, name: "eng" } }, { login_method: { id: okta?.id } }]),
    );
  },
);

test("fails if no identity provider has the name, several have it, or one of another kind", async () => {
  const { stack } = await openedWithProviders();
  for (const name of ["Nobody", "okta", "GitHub"]) {
    const output = await refusal(stack, (scope) => void IdentityProvider.fromName(scope, "idp", name));
    expect(output).toContain(
      `"stack/idp" looks up the identity provider with the name "${name}", and the account has none of this name, or several`,
    );
  }
  const output = await refusal(
    stack,
    (scope) => void IdentityProvider.fromName(scope, "idp", "Okta", { kind: "saml" }),
  );
  expect(output).toContain('and expects the type "saml", and the one of this name has another; change its kind.');
});

test.each(VERSIONS_UNDER_TEST)("a tag that others made is found by %s, and used", async (version) => {
  const { emulator, stack } = await opened(version);
  emulator.call("tags.create", { name: "hr" });
  await stack.deploy((scope) => {
    const tags = [AccessTag.fromName(scope, "hr", "hr")];
    new SelfHostedApp(scope, "payroll", { name: "Payroll", domain: "payroll.example.com", tags });
  });
  const payroll = emulator.call("applications.list", {}).find(({ name }) => name === "Payroll");
  expect(payroll).toMatchObject({ tags: ["hr"] });
  const missing = await refusal(stack, (scope) => void AccessTag.fromName(scope, "none", "none"));
  expect(missing).toContain("none");
});

test.each(VERSIONS_UNDER_TEST)("the first virtual network of an account is found by %s, and used", async (version) => {
  const { emulator, stack } = await opened(version);
  const { ip } = emulator.call("infrastructure.targets.create", {
    hostname: "web",
    ip: { ipv4: { ip_addr: "10.0.0.5" } },
  });
  await stack.deploy((scope) => {
    const virtualNetworkId = VirtualNetwork.fromName(scope, "network", "default");
    const destinations = [Destination.privateNetwork("10.1.0.0/16", { virtualNetworkId })];
    new SelfHostedApp(scope, "private", { name: "Private", destinations });
  });
  const found = emulator.call("applications.list", {}).find(({ name }) => name === "Private");
  expect(found).toMatchObject({ destinations: [{ type: "private", vnet_id: ip.ipv4?.virtual_network_id }] });
});

test.each(VERSIONS_UNDER_TEST)("the CA that an application has is found by %s, and used", async (version) => {
  const { emulator, stack } = await opened(version);
  const [wiki] = emulator.call("applications.list", {});
  const ca = emulator.call("applications.cas.create", { app_id: wiki?.id ?? "" });
  await stack.deploy((scope) => {
    const application = AccessApplication.fromName(scope, "wiki", "Wiki");
    const { publicKey } = ShortLivedCertificate.fromApplication(scope, "ca", application);
    new AccessTag(scope, "tag", { name: Fn.substr(publicKey, 0, 19) }); // shows that the key arrives
  });
  expect(emulator.call("tags.list", {}).map(({ name }) => name)).toEqual([ca.public_key?.slice(0, 19)]);
});

/** An account in which two users have logged in. */
async function openedWithUsers(): ReturnType<typeof opened> {
  const { emulator, stack } = await opened();
  emulator.behaviors.policyTestSeconds = 0;
  for (const [email, country] of [
    ["Ada@example.com", "NL"],
    ["eve@example.org", "US"],
  ] as const) {
    emulator.seed({ users: [{ email }], "users.lastSeenIdentity": [{ user: email, geo: { country } }] });
  }
  return { emulator, stack };
}

test("a user is found by the email address, what Access knows of the user is read, and the user is used", async () => {
  const { emulator, stack } = await openedWithUsers();
  await stack.deploy((scope, account) => {
    const ada = AccessUser.fromEmail(scope, "ada", "ada@example.com");
    const { geo } = ada.lastSeenIdentity();
    const { email } = AccessUser.fromId(scope, "same", ada.userId);
    const eve = account.reads.users({ email: "eve@example.org" }).result.get(0);
    const include = [AccessRule.email(ada), AccessRule.email(eve)];
    new AccessGroup(scope, "group", { name: Fn.join(" ", [email, geo.country]), include });
  });
  const group = emulator.call("groups.list", {}).find(({ name }) => name?.startsWith("Ada"));
  expect(group).toMatchObject({ name: "Ada@example.com NL" });
  expect(new Set(group?.include)).toEqual(
    new Set([{ email: { email: "Ada@example.com" } }, { email: { email: "eve@example.org" } }]),
  );
  const missing = await refusal(stack, (scope) => void AccessUser.fromEmail(scope, "bob", "bob@example.com"));
  expect(missing).toContain(
    '"stack/bob" looks up the user with the email address "bob@example.com", and the account has none',
  );
});

test("a policy is changed only after its test, and fails if the test does", async () => {
  const { emulator, stack } = await openedWithUsers();
  const build = (domain: string) => (scope: TerraformStack) => {
    const rules = { name: "Tested", include: [AccessRule.emailDomain(domain)] };
    const mustAllow = [AccessUser.fromEmail(scope, "ada", "ada@example.com")];
    const before = new PolicyTest(scope, "before", { policies: [rules], mustAllow, mustBlock: ["eve@example.org"] });
    const policy = new AccessPolicy(scope, "policy", rules);
    policy.node.addDependency(before);
  };
  const tested = () => emulator.call("policies.list", {}).find(({ name }) => name === "Tested")?.include;
  await stack.deploy(build("example.com"));
  await stack.write(build("example.org"));
  const outcome = await stack.apply();
  expect(outputOf(outcome)).toContain("The policies would not allow 1 user of must_allow");
  expect([outcome.code, tested()]).toEqual([1, [{ email_domain: { domain: "example.com" } }]]);
});

/** The output of a plan that fails. */
async function refusal(stack: OfficialStack, build: BuildStack): Promise<string> {
  await stack.write((scope, account, provider) => {
    build(scope, account, provider);
    const group = AccessGroup.fromId(scope, "known", "f174e90a-fafe-4643-bbbc-4a0ed4fc8415");
    new AccessGroup(scope, "used", { name: "Used", include: [AccessRule.group(group)] });
  });
  const outcome = await stack.plan();
  expect(outcome.code).toBe(1);
  return outputOf(outcome);
}

test("fails if there is none, more than one, or one with another name", async () => {
  const { emulator, stack } = await opened();
  emulator.call("groups.create", { name: "Guests of staff", include: [{ everyone: {} }] });
  emulator.behaviors.listsNameFilter = "part";

  const none = await refusal(stack, (scope) => void AccessGroup.fromName(scope, "nobody", "Nobody"));
  expect(none).toContain("failed to find exactly one result");
  expect(none).toContain("0 found");
  const several = await refusal(stack, (scope) => void AccessGroup.fromName(scope, "staff", "staff"));
  expect(several).toContain("2 found");
  const another = await refusal(stack, (scope) => void AccessGroup.fromName(scope, "guests", "Guests"));
  expect(another).toContain(
    '"stack/guests" looks up the group with the name "Guests", and the API returned the one with the name ' +
      '"Guests of staff"; use the exact name.',
  );
  const letters = await refusal(stack, (scope) => void AccessApplication.fromName(scope, "wiki", "WIKI"));
  expect(letters).toContain(
    'looks up the application with the name "WIKI", and the API returned the one with the name "Wiki"',
  );
});
