import { ZeroTrustAccessTag } from "@cdktf/provider-cloudflare/lib/zero-trust-access-tag";
import { AccessTag, McpApp, McpServer, SelfHostedApp } from "../../../lib";
import { ACCOUNT_ID, diagnosticsOf, newAccount, newStack, onlyResource, synthesize } from "../synthesis";

const TYPE = "cloudflare_zero_trust_access_tag";

function stackWithAccount() {
  const stack = newStack();
  newAccount(stack);
  return stack;
}

test("a tag", () => {
  const stack = stackWithAccount();
  new AccessTag(stack, "finance", { name: "finance" });
  expect(onlyResource(synthesize(stack), TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "lifecycle": {
       "create_before_destroy": true,
     },
     "name": "finance",
     "provider": "cloudflare",
   }
  `);
});

test("applications have tags as constructs, and as names", () => {
  const stack = stackWithAccount();
  const finance = new AccessTag(stack, "finance", { name: "finance" });
  const found = AccessTag.fromName(stack, "hr", "hr");
  new SelfHostedApp(stack, "books", { name: "Books", domain: "books.example.com", tags: [finance, "internal", found] });

  const { tags } = onlyResource(synthesize(stack), "cloudflare_zero_trust_access_application");
  const [data] = Object.keys(synthesize(stack).data?.[TYPE] ?? {});
  expect(tags).toEqual([
    `\${${TYPE}.${finance.resource.friendlyUniqueId}.name}`,
    "internal",
    `\${data.${TYPE}.${data ?? ""}.name}`,
  ]);
});

test("an existing tag is looked up by its name", () => {
  const stack = stackWithAccount();
  AccessTag.fromName(stack, "hr", "hr");
  expect(Object.values(synthesize(stack).data?.[TYPE] ?? {})).toEqual([
    { provider: "cloudflare", account_id: ACCOUNT_ID, tag_name: "hr" },
  ]);
});

test.each([
  ["", "name is empty; set it to a name that people recognize"],
  ["n".repeat(36), "name has 36 characters; the maximum is 35"],
  [" finance", 'name is " finance"; remove the spaces around it'],
])("fails with the name %j", (name, message) => {
  const stack = stackWithAccount();
  new AccessTag(stack, "tag", { name });
  AccessTag.fromName(stack, "found", name);
  expect(diagnosticsOf(stack)).toEqual([`[stack/tag] ${message}`, `[stack/found] ${message}`]);
});

test("fails if two tags of an account have the same name", () => {
  const stack = stackWithAccount();
  new AccessTag(stack, "one", { name: "finance" });
  new AccessTag(stack, "two", { name: "finance" });
  new AccessTag(stack, "other", { name: "Finance" }); // another tag: case matters
  new AccessTag(stack, "four", { name: "hr" });
  new ZeroTrustAccessTag(stack, "raw", { accountId: ACCOUNT_ID, name: "hr" });
  const rule = "tags of an account have different names, so create it once and use it everywhere";
  expect(diagnosticsOf(stack)).toEqual([
    `[stack/two] tag "finance" is used by "stack/one" already; ${rule}`,
    `[stack/four] tag "hr" is used by the L1 "stack/raw" already; ${rule}`,
  ]);
});

test("fails if a construct that is no tag is among the tags", () => {
  const stack = stackWithAccount();
  const server = McpServer.fromId(stack, "server", "docs");
  new McpApp(stack, "app", { name: "Docs", server, tags: [server as never] });
  expect(diagnosticsOf(stack)).toEqual([
    '[stack/app] tags[0] must be an AccessTag or a name, not the construct "stack/server"',
  ]);
});
