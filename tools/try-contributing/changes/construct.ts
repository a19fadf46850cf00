import type { Change } from "../change";

/** `DomainGroup`: an Access group of the users of example.com. */
export const construct: Change = {
  section: "Adding a construct",
  creates: {
    "lib/constructs/policies/domain-group.ts": `import { Construct } from "constructs";
import { AccessRule } from "../../rules";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import { Diagnostics } from "../kernel/diagnostics";
import { placeOf } from "../kernel/place";
import { requiredString, type Validators } from "../kernel/validators";
import { AccessGroup } from "./access-group";

/** Props of \`DomainGroup\`. */
export interface DomainGroupProps {
  /** Name of the group. */
  readonly name: string;

  /**
   * The account that the group belongs to.
   *
   * @default the nearest AccessAccount above
   */
  readonly account?: AccessAccount;
}

/** An Access group of the users of example.com. */
export class DomainGroup extends Construct {
  /** The group. */
  public readonly group: AccessGroup;

  public constructor(scope: Construct, id: string, props: DomainGroupProps) {
    super(...placeOf(scope, id));
    const { name, account } = new Diagnostics(this).validated(props, VALIDATORS);
    this.group = new AccessGroup(this, "Group", {
      name,
      include: [AccessRule.emailDomain("example.com")],
      account: accountOf(this, "group", account),
    });
  }
}

const VALIDATORS: Validators<DomainGroupProps> = { name: requiredString, account: accountValidator };
`,
    "docs/constructs/domain-group.md": `# DomainGroup

An Access group of the users of example.com:

\`\`\`ts
new DomainGroup(this, "staff", { name: "example.com" });
\`\`\`

<!-- props of DomainGroupProps: written by tools/generate-construct-docs.ts -->

<!-- end of props -->
`,
    "test/constructs/policies/domain-group.test.ts": `import { DomainGroup } from "../../../lib";
import { newAccount, newStack, onlyResource, synthesize } from "../synthesis";

test("a group of the users of example.com", () => {
  const stack = newStack();
  newAccount(stack);
  new DomainGroup(stack, "staff", { name: "example.com" });
  expect(onlyResource(synthesize(stack), "cloudflare_zero_trust_access_group")).toMatchInlineSnapshot(\`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "include": [
       {
         "email_domain": {
           "domain": "example.com",
         },
       },
     ],
     "is_default": false,
     "lifecycle": {
       "create_before_destroy": true,
     },
     "name": "example.com",
     "provider": "cloudflare",
   }
  \`);
});
`,
  },
  edits: [
    {
      file: "lib/constructs/index.ts",
      find: "export { AccessGroup,",
      replace: 'export { DomainGroup, type DomainGroupProps } from "./policies/domain-group";\nexport { AccessGroup,',
    },
    {
      file: "docs/README.md",
      find: "\n| [ServiceToken](constructs/service-token.md)",
      replace:
        "\n| [DomainGroup](constructs/domain-group.md) | the users in an email domain |\n| [ServiceToken](constructs/service-token.md)",
    },
    {
      file: "docs/guides/import.md",
      find: "\n| `AccessPolicy`   ",
      replace: "\n| `DomainGroup` | `staff.group.resource` | `accounts/ACCOUNT_ID/GROUP_ID` |\n| `AccessPolicy`   ",
    },
    {
      file: "test/constructs/subjects/policies.ts",
      find: "  AccessPolicy,\n",
      replace: "  AccessPolicy,\n  DomainGroup,\n",
    },
    {
      file: "test/constructs/subjects/policies.ts",
      find: "  type AccessPolicyProps,\n",
      replace: "  type AccessPolicyProps,\n  type DomainGroupProps,\n",
    },
    {
      file: "test/constructs/subjects/policies.ts",
      find: "export const POLICIES = [\n",
      replace: `export const POLICIES = [
  subject<DomainGroupProps>({
    kind: DomainGroup,
    every: () => ({ name: "example.com" }),
    required: ["name"],
  }),
`,
    },
    {
      file: "test/constructs/deployments/policies.ts",
      find: "import { AccessGroup, AccessRule, ServiceToken }",
      replace: "import { AccessGroup, AccessRule, DomainGroup, ServiceToken }",
    },
    {
      file: "test/constructs/deployments/policies.ts",
      find: "export const POLICIES = [",
      replace: `const domainGroup: Deployment = {
  name: "domain-group",
  build: (scope) => void new DomainGroup(scope, "guests", { name: "guests.example.com" }),
};

export const POLICIES = [domainGroup, `,
    },
  ],
  tests: [
    "test/constructs/policies/domain-group.test.ts",
    "test/constructs/bad-input.test.ts",
    "test/constructs/life-cycle.acceptance.test.ts",
    "test/completeness",
    "test/docs",
  ],
  generated: [["docs/constructs/domain-group.md", "| `name`"]],
};
