import type { Change } from "../change";

/** `POST …/bookmarks/{bookmark_id}/copy`, which copies a bookmark under another identifier. */
export const endpoint: Change = {
  section: "Adding an endpoint",
  creates: {},
  edits: [
    {
      file: "lib/api/areas/bookmarks/bookmarks.ts",
      find: "export const bookmarks = {\n",
      replace: `export const bookmarks = {
  copy: post(\`\${one}/copy\`, {
    ...common,
    summary: "Copy a Bookmark application",
    newerThanReference: "made up by tools/try-contributing",
    body: Type.Object({ new_id: Type.String({ description: "Identifier of the copy." }) }),
    result: Bookmark,
  }),
`,
    },
    {
      file: "lib/emulator/areas/bookmarks/bookmarks.ts",
      find: '  list: (call) => call.collection("bookmarks")',
      replace: `  copy: (call) => {
    const { name } = existing(call, "bookmarks", call.params.bookmark_id);
    return create(call, call.body.new_id, name === undefined ? {} : { name });
  },
  list: (call) => call.collection("bookmarks")`,
    },
    {
      file: "tools/coverage/fields/objects.ts",
      find: 'endpoints: ["bookmarks.create",',
      replace: 'endpoints: ["bookmarks.copy", "bookmarks.create",',
    },
    {
      file: "test/support/conformance/scenarios/bookmarks.ts",
      find: "  await official.delete(bookmark_id, account);\n",
      replace: `  const new_id = crypto.randomUUID();
  await client.bookmarks.copy({ bookmark_id, new_id });
  await client.bookmarks.delete({ bookmark_id: new_id });
  await official.delete(bookmark_id, account);
`,
    },
  ],
  tests: ["test/api", "test/conformance", "test/emulator/areas/bookmarks.test.ts", "test/cli/completeness.test.ts"],
  generated: [
    ["docs/reference/api.md", "bookmarks.copy"],
    ["docs/reference/conformance.md", "bookmarks.copy"],
  ],
};
