import type { Change } from "../change";

/** `cfaccess_tag`: a tag. */
export const resource: Change = {
  section: "Adding a resource to the companion",
  creates: {
    "lib/provider/resources/tag/tag.ts": `import { Tag } from "../../../api";
import { attribute, known, requiresReplace } from "../../../plugin-framework";
import { companion } from "../../context";
import { accountId, described } from "../shared/attributes";
import { parseImportId } from "../shared/import-id";
import { ifFound } from "../shared/not-found";
import { withSummary } from "../shared/request-errors";

/** \`cfaccess_tag\`: a tag of applications. */
export const tag = companion.defineResource({
  type: "cfaccess_tag",
  schema: {
    description: "A tag of applications.",
    attributes: {
      account_id: accountId("Id of the account that the tag belongs to"),
      name: attribute.string({
        required: true,
        ...described(Tag.properties.name),
        planModifiers: [requiresReplace()],
      }),
    },
  },

  async create({ plan, provider, signal }) {
    const wanted = known(plan);
    const client = provider.client(wanted.account_id);
    await withSummary("Could not create the tag", () => client.tags.create({ name: wanted.name }, { signal }));
    return wanted;
  },

  async read({ state, provider, signal }) {
    const tag_name = state.name;
    const client = provider.client(state.account_id);
    const found = await withSummary("Could not read the tag", () => ifFound(client.tags.get({ tag_name }, { signal })));
    return found === undefined ? null : state;
  },

  update: ({ plan }) => known(plan),

  async delete({ state, provider, signal }) {
    const tag_name = state.name;
    const client = provider.client(state.account_id);
    await withSummary("Could not delete the tag", () => ifFound(client.tags.delete({ tag_name }, { signal })));
  },

  importState({ id }) {
    const { accountId: account_id, id: name } = parseImportId(id, "ACCOUNT_ID/NAME", "Could not import the tag");
    return { state: { account_id, name } };
  },
});
`,
    "docs/provider/resources/tag.md": `# cfaccess_tag

A tag of applications.

## Example Usage

\`\`\`hcl
terraform {
  required_providers {
    cfaccess = { source = "terraform.local/cloudflare-access/cfaccess" }
  }
}

provider "cfaccess" {} # credentials from CLOUDFLARE_API_TOKEN

resource "cfaccess_tag" "internal" {
  account_id = "023e105f4ecef8ad9ca31a8372d0c353"
  name       = "internal"
}
\`\`\`

As an L1 construct:

\`\`\`ts
import { CfaccessTag } from "cdktf-cloudflare-access/bindings";

const { accountId, companionProvider: provider } = AccessAccount.of(this);
new CfaccessTag(this, "internal", { provider, accountId, name: "internal" });
\`\`\`

<!-- schema: written by tools/generate-provider-docs.ts -->

<!-- end of schema -->
`,
  },
  edits: [
    {
      file: "lib/provider/provider.ts",
      find: 'import { targetFleet } from "./resources/target-fleet/target-fleet";\n',
      replace:
        'import { tag } from "./resources/tag/tag";\nimport { targetFleet } from "./resources/target-fleet/target-fleet";\n',
    },
    { file: "lib/provider/provider.ts", find: "  resources: [\n", replace: "  resources: [\n    tag,\n" },
    {
      file: "lib/provider/endpoints.ts",
      find: "    cfaccess_target_fleet: verbs(",
      replace: '    cfaccess_tag: verbs("tags", ["get", "create", "delete"]),\n    cfaccess_target_fleet: verbs(',
    },
    {
      file: "test/provider/life-cycles.ts",
      find: "  cfaccess_gateway_ca: {\n",
      replace: `  cfaccess_tag: {
    create: { name: "internal" },
    update: { name: "public" },
    importId: "/public",
    find: (emulator) => emulator.call("tags.list", {})[0],
    vanish: (emulator) => emulator.call("tags.delete", { tag_name: "public" }),
    created: { name: "internal" },
    updated: { name: "public" },
  },

  cfaccess_gateway_ca: {
`,
    },
    {
      file: "tools/provider-docs/front-matter.ts",
      find: "  [/_(application|",
      replace: "  [/_(tag|application|",
    },
  ],
  tests: ["test/provider/life-cycle", "test/docs"],
  generated: [
    ["docs/provider/resources/tag.md", "- `name` (String)"],
    ["lib/bindings/index.ts", "cfaccess/tag"],
  ],
};
