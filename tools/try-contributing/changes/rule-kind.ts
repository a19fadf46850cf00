import type { Change } from "../change";

/** A rule that matches requests from a continent. */
export const ruleKind: Change = {
  section: "Adding a kind of rule",
  creates: {
    "lib/rules/kinds/continent.ts": `import { isSame } from "./matching";
import type { RuleKindRecord } from "./record";

/** Requests, by the continent of their IP address. */
export const continent = {
  kind: "continent",
  attribute: "continent",
  factory: "continent",
  identityBased: false,
  permittedIn: ["allow", "deny"],
  since: "5.29.0",
  refersTo: [],
  example: { value: { code: "EU" }, matchedBy: { country: "EU" } },
  matches: ({ code }, { facts }) => isSame(facts.country, code),
} as const satisfies RuleKindRecord<"continent">;
`,
  },
  edits: [
    {
      file: "lib/api/areas/policies/rules.ts",
      find: "  everyone: Type.Object(",
      replace: `  continent: Type.Object(
    { code: text("Code of the continent: \`EU\`.") },
    { description: "Requests from a continent.", newerThanReference: "made up by tools/try-contributing" },
  ),
  everyone: Type.Object(`,
    },
    {
      file: "lib/rules/kinds/index.ts",
      find: 'import { devicePosture } from "./device-posture";\n',
      replace: 'import { continent } from "./continent";\nimport { devicePosture } from "./device-posture";\n',
    },
    {
      file: "lib/rules/kinds/index.ts",
      find: "export const RULE_KINDS = {\n",
      replace: "export const RULE_KINDS = {\n  continent,\n",
    },
    {
      file: "lib/rules/access-rule.ts",
      find: "  /** Requests with a client certificate that an mTLS root certificate of the account signed. */\n",
      replace: `  /** Requests from a continent, by its code: \`EU\`. */
  public static continent(code: string): AccessRule {
    return AccessRule.of("continent", { code: input.nonEmptyString("AccessRule.continent", code, "the code") });
  }

  /** Requests with a client certificate that an mTLS root certificate of the account signed. */
`,
    },
    {
      file: "test/rules/sample-rules.ts",
      find: "  certificate: [AccessRule.certificate(), { certificate: {} }],\n",
      replace: `  certificate: [AccessRule.certificate(), { certificate: {} }],
  continent: [AccessRule.continent("EU"), { continent: { code: "EU" } }],
`,
    },
  ],
  tests: ["test/rules", "test/emulator/areas/policies", "test/completeness"],
  generated: [["docs/guides/access-rules.md", "`continent("]],
};
