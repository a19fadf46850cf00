import { TerraformVariable } from "cdktf";
import { Construct } from "constructs";
import { AccessAccount, AccessGroup, AccessRule, type AccessGroupProps } from "../../../lib";
import { IDP, UUID } from "../../rules/sample-rules";
import {
  newAccount,
  newStack,
  onlyResource,
  diagnosticsOf,
  fakeExecutable,
  synthesize,
  synthesizeText,
} from "../synthesis";

const TYPE = "cloudflare_zero_trust_access_group";
const include = [AccessRule.emailDomain("example.com")];

function stackWith(props: Partial<AccessGroupProps>, account = {}) {
  const stack = newStack();
  newAccount(stack, account);
  new AccessGroup(stack, "engineers", { name: "Engineers", include, ...props });
  return stack;
}

test("a group with all props", () => {
  const stack = stackWith({
    include: [
      ...include,
      AccessRule.githubOrganization({ identityProviderId: IDP, name: "example" }),
      AccessRule.userRiskScore("low"),
    ],
    require: [AccessRule.authMethod("mfa")],
    exclude: [AccessRule.email("bob@example.com")],
    isDefault: false,
  });

  expect(onlyResource(synthesize(stack), TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "exclude": [
       {
         "email": {
           "email": "bob@example.com",
         },
       },
     ],
     "include": [
       {
         "email_domain": {
           "domain": "example.com",
         },
       },
       {
         "github_organization": {
           "identity_provider_id": "a0000000-0000-4000-8000-000000000001",
           "name": "example",
         },
       },
       {
         "user_risk_score": {
           "user_risk_score": [
             "low",
           ],
         },
       },
     ],
     "is_default": false,
     "lifecycle": {
       "create_before_destroy": true,
     },
     "name": "Engineers",
     "provider": "cloudflare",
     "require": [
       {
         "auth_method": {
           "auth_method": "mfa",
         },
       },
     ],
   }
  `);
});

test("a group needs only a name and one rule", () => {
  expect(onlyResource(synthesize(stackWith({})), TYPE)).toEqual({
    account_id: "0123456789abcdef0123456789abcdef",
    include: [{ email_domain: { domain: "example.com" } }],
    name: "Engineers",
    is_default: false,
    lifecycle: { create_before_destroy: true },
    provider: "cloudflare",
  });
});

test("groups can refer to each other, and to existing groups", () => {
  const stack = newStack();
  newAccount(stack);
  const existing = AccessGroup.fromId(stack, "staff", UUID);
  const engineers = new AccessGroup(stack, "engineers", { name: "Engineers", include });
  new AccessGroup(stack, "all", { name: "All", include: [AccessRule.group(existing), AccessRule.group(engineers)] });

  const all = Object.values(synthesize(stack).resource?.[TYPE] ?? {}).find(
    (group) => (group as { name: string }).name === "All",
  );
  expect((all as { include: unknown }).include).toEqual([
    { group: { id: UUID } },
    { group: { id: `\${${TYPE}.${engineers.resource.friendlyUniqueId}.id}` } },
  ]);
});

test("name, rules and isDefault can be Tokens", () => {
  const stack = newStack();
  newAccount(stack);
  const token = new TerraformVariable(stack, "value", { type: "string" });
  new AccessGroup(stack, "engineers", {
    name: token.stringValue,
    include: [AccessRule.email(token.stringValue)],
    isDefault: token.booleanValue,
  });

  expect(onlyResource(synthesize(stack), TYPE)).toMatchObject({
    name: "${var.value}",
    include: [{ email: { email: "${var.value}" } }],
    is_default: "${var.value}",
  });
});

test("the same code synthesizes to the same JSON", () => {
  const outputs = [1, 2].map(() => synthesizeText(stackWith({ require: [AccessRule.country("NL")] })));
  expect(outputs[0]).toBe(outputs[1]);
});

test("a group belongs to its account prop", () => {
  const stack = newStack();
  newAccount(stack);
  const team = new Construct(stack, "team");
  const other = new AccessAccount(team, "account", { accountId: "f".repeat(32), companionBuild: fakeExecutable() });
  new AccessGroup(stack, "engineers", { name: "Engineers", include, account: other });

  expect(onlyResource(synthesize(stack), TYPE)).toMatchObject({
    account_id: "f".repeat(32),
    provider: expect.stringMatching(/^cloudflare\.team_account_\w+$/) as unknown,
  });
});

test.each<[Partial<AccessGroupProps>, string]>([
  [{ name: "" }, "name is empty; set it to a name that people recognize"],
  [{ name: undefined as unknown as string }, "name is required (string)"],
  [{ name: "x".repeat(351) }, "name has 351 characters; the maximum is 350"],
  [{ include: [] }, "include must have at least one rule; to include everyone, use AccessRule.everyone()"],
  [
    { include: undefined as unknown as [] },
    "include must have at least one rule; to include everyone, use AccessRule.everyone()",
  ],
  [{ include: "everyone" as unknown as [] }, 'include must be a list, such as [AccessRule.email("ann@example.com")]'],
])("fails with %j", (props, message) => {
  expect(diagnosticsOf(stackWith(props))).toEqual([`[stack/engineers] ${message}`]);
});

test("fails with the diagnostics of all constructs of a stack at once", () => {
  const stack = newStack();
  newAccount(stack);
  new AccessGroup(stack, "one", { name: "", include: [] });
  new AccessGroup(stack, "two", { name: "Two", include, exclude: include });

  expect(diagnosticsOf(stack)).toHaveLength(3);
});

test("fails with a rule that needs a later version of the official provider", () => {
  const rules = { include, require: [AccessRule.userRiskScore("low")] };
  expect(diagnosticsOf(stackWith(rules, { providerVersion: "5.14.0" }))).toEqual([
    "[stack/engineers] require.user_risk_score needs version 5.22.0 or later of the official provider, " +
      "and the account uses 5.14.0; set providerVersion of the AccessAccount",
  ]);
  expect(diagnosticsOf(stackWith(rules, { providerVersion: "~> 5.22" }))).toEqual([]);
});

test("fails without an account", () => {
  expect(() => new AccessGroup(newStack(), "engineers", { name: "Engineers", include })).toThrow(
    '"stack/engineers" has no Cloudflare account',
  );
});
