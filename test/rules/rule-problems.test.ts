import { App, TerraformStack, TerraformVariable } from "cdktf";
import { RULES_PER_GROUP } from "../../lib/api/areas/groups/group-limits";
import { AccessRule, ruleProblems, type AccessRules } from "../../lib/rules";

const ann = AccessRule.email("ann@example.com");
const bob = AccessRule.email("bob@example.com");
const company = AccessRule.emailDomain("example.com");
const [dutch, german] = [AccessRule.country("NL"), AccessRule.country("DE")];

test("rules that make sense have no problems", () => {
  const rules = {
    include: [ann, company, dutch, german],
    require: [dutch, AccessRule.authMethod("mfa")],
    exclude: [bob],
  };
  expect(ruleProblems(rules)).toEqual([]);
});

test("blocks of addresses within one another can be required at once", () => {
  const require = [AccessRule.ip("10.0.0.0/8"), AccessRule.ip("10.1.0.0/16")];
  expect(ruleProblems({ include: [ann], require })).toEqual([]);
});

test("what Terraform alone knows is not judged", () => {
  const stack = new TerraformStack(new App({ outdir: "/nowhere" }), "stack");
  const [one, two] = ["one", "two"].map((id) => new TerraformVariable(stack, id, { type: "string" }).stringValue);
  const require = [AccessRule.country(one ?? ""), AccessRule.country(two ?? "")];
  expect(ruleProblems({ include: [ann], require, exclude: [AccessRule.emailDomain(one ?? "")] })).toEqual([]);
});

test.each<[AccessRules, string[]]>([
  [
    { include: [] },
    ["include has no rule, and Access needs one at least; name who is meant, or AccessRule.everyone()"],
  ],
  [
    {} as AccessRules,
    ["include has no rule, and Access needs one at least; name who is meant, or AccessRule.everyone()"],
  ],
  [
    { include: [ann, bob, AccessRule.email("ANN@example.com")] },
    ['include has email "ANN@example.com" twice; leave one out'],
  ],
  [
    { include: [ann], require: [dutch, german] },
    [
      'require has both geo "NL" and geo "DE", so nobody matches: a request comes from one country, and all of require ' +
        "must match; to require one of them, put them into an AccessGroup and require the group",
    ],
  ],
  [
    { include: [company], require: [AccessRule.ip("10.0.0.0/8"), AccessRule.ip("192.0.2.0/24")] },
    [expect.stringContaining("a request comes from one address")],
  ],
  [
    { include: [company], require: [AccessRule.ip("10.0.0.0/8"), AccessRule.ip("2001:db8::/32")] },
    [expect.stringContaining("a request comes from one address")],
  ],
  [
    { include: [ann], exclude: [ann] },
    [
      'include has email "ann@example.com", which exclude takes away again (email "ann@example.com"); leave one of them out',
    ],
  ],
  [
    { include: [ann], require: [dutch], exclude: [company, dutch] },
    [
      'include has email "ann@example.com", which exclude takes away again (email_domain "example.com"); leave one of them out',
      'require has geo "NL", which exclude takes away again (geo "NL"); leave one of them out',
    ],
  ],
  [{ include: [ann], exclude: [AccessRule.everyone()] }, ["exclude has everyone, so nobody matches; leave it out"]],
  [
    { include: { email: "ann@example.com" } } as unknown as AccessRules,
    ['include is not a list; give it as [AccessRule.email("ann@example.com")]'],
  ],
  [
    { include: ["ann@example.com"] } as unknown as AccessRules,
    ["include has something that is no AccessRule: ann@example.com"],
  ],
])("fails with rules that make no sense (%#)", (rules, problems) => {
  expect(ruleProblems(rules)).toEqual(problems);
});

test("fails with more rules than are allowed", () => {
  const include = Array.from({ length: RULES_PER_GROUP + 1 }, (_, n) => AccessRule.email(`user-${n}@example.com`));
  expect(ruleProblems({ include })).toEqual([expect.stringMatching(/^it has 1001 rules, and 1000 are allowed/)]);
});
