import { App, TerraformStack, TerraformVariable } from "cdktf";
import { RULES_PER_GROUP } from "../../lib/api/areas/groups/group-limits";
import { formatDiagnostic } from "../../lib/diagnostics";
import { AccessRule, ruleDiagnostics, type AccessRules } from "../../lib/rules";

const ann = AccessRule.email("ann@example.com");
const bob = AccessRule.email("bob@example.com");
const company = AccessRule.emailDomain("example.com");
const [dutch, german] = [AccessRule.country("NL"), AccessRule.country("DE")];

test("valid rules have no diagnostics", () => {
  const rules = {
    include: [ann, company, dutch, german],
    require: [dutch, AccessRule.authMethod("mfa")],
    exclude: [bob],
  };
  expect(ruleDiagnostics(rules)).toEqual([]);
});

test("overlapping CIDR ranges can be required together", () => {
  const require = [AccessRule.ip("10.0.0.0/8"), AccessRule.ip("10.1.0.0/16")];
  expect(ruleDiagnostics({ include: [ann], require })).toEqual([]);
});

test("values known only at apply (Tokens) pass", () => {
  const stack = new TerraformStack(new App({ outdir: "/nowhere" }), "stack");
  const [one, two] = ["one", "two"].map((id) => new TerraformVariable(stack, id, { type: "string" }).stringValue);
  const require = [AccessRule.country(one ?? ""), AccessRule.country(two ?? "")];
  expect(ruleDiagnostics({ include: [ann], require, exclude: [AccessRule.emailDomain(one ?? "")] })).toEqual([]);
});

test.each<[AccessRules, string[]]>([
  [{ include: [] }, ["CFA1214: include must have at least one rule; to include everyone, use AccessRule.everyone()"]],
  [{} as AccessRules, ["CFA1214: include must have at least one rule; to include everyone, use AccessRule.everyone()"]],
  [
    { include: [ann, bob, AccessRule.email("ANN@example.com")] },
    ['CFA1216: include has email "ANN@example.com" twice; remove one'],
  ],
  [
    { include: [ann], require: [dutch, german] },
    [
      'CFA1217: require has both country "NL" and country "DE", so nobody matches: a request comes from one country, and every ' +
        "rule in require must match; to require either of them, put both into an AccessGroup and require the group",
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
      'CFA1219: include has email "ann@example.com", but exclude has email "ann@example.com", which cancels it; remove ' +
        "one of them",
    ],
  ],
  [
    { include: [ann], require: [dutch], exclude: [company, dutch] },
    [
      'CFA1219: include has email "ann@example.com", but exclude has emailDomain "example.com", which cancels it; ' +
        "remove one of them",
      'CFA1219: require has country "NL", but exclude has country "NL", which cancels it; remove one of them',
    ],
  ],
  [
    { include: [ann], exclude: [AccessRule.everyone()] },
    ["CFA1218: exclude has everyone, so nobody matches; remove it"],
  ],
  [
    { include: { email: "ann@example.com" } } as unknown as AccessRules,
    ['CFA1212: include must be a list, such as [AccessRule.email("ann@example.com")]'],
  ],
  [
    { include: [bob, "ann@example.com"] } as unknown as AccessRules,
    ['CFA1213: include[1] is "ann@example.com", not a rule; use a rule such as AccessRule.email("ann@example.com")'],
  ],
])("fails for invalid rule lists (%#)", (rules, diagnostics) => {
  expect(ruleDiagnostics(rules).map(formatDiagnostic)).toEqual(diagnostics);
});

test("fails for more rules than a group may have", () => {
  const include = Array.from({ length: RULES_PER_GROUP + 1 }, (_, n) => AccessRule.email(`user-${n}@example.com`));
  expect(ruleDiagnostics({ include }).map(formatDiagnostic)).toEqual([
    "CFA1215: include, require and exclude have 1001 rules in total, but at most 1000 are allowed; put email addresses " +
      "and IP addresses on Zero Trust lists",
  ]);
});
