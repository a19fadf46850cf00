import { AccessGroup, AccessRule, AccessUser } from "../../../lib";
import { CfaccessUser } from "../../../lib/bindings";
import { ACCOUNT_ID, diagnosticsOf, newAccount, newStack, onlyResource, synthesize } from "../synthesis";

const TYPE = "cfaccess_user";

function stackWithAccount() {
  const stack = newStack();
  newAccount(stack);
  return stack;
}

test("a user, and a rule for the user", () => {
  const stack = stackWithAccount();
  const ada = new AccessUser(stack, "ada", { email: "ada@example.com", name: "Ada Lovelace" });
  new AccessGroup(stack, "founders", { name: "Founders", include: [AccessRule.email(ada)] });
  const json = synthesize(stack);
  expect(onlyResource(json, TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "email": "ada@example.com",
     "name": "Ada Lovelace",
     "provider": "cfaccess",
   }
  `);
  expect(onlyResource(json, "cloudflare_zero_trust_access_group")).toMatchObject({
    include: [{ email: { email: `\${${TYPE}.${ada.resource.friendlyUniqueId}.email}` } }],
  });
});

test("an existing user, by the ID: the email address is looked up when a rule needs it", () => {
  const stack = stackWithAccount();
  const ada = AccessUser.fromId(stack, "ada", "a-user");
  expect(synthesize(stack).data).toBeUndefined();
  new AccessGroup(stack, "founders", { name: "Founders", include: [AccessRule.email(ada)] });
  const { data, resource } = synthesize(stack);
  const [[name, read] = []] = Object.entries(data?.[TYPE] ?? {});
  expect(read).toEqual({ provider: "cfaccess", account_id: ACCOUNT_ID, user_id: "a-user" });
  expect(JSON.stringify(resource)).toContain(`\${data.${TYPE}.${name ?? ""}.email}`);
});

test("an existing user, by the email address", () => {
  const stack = stackWithAccount();
  const { userId } = AccessUser.fromEmail(stack, "ada", "Ada@example.com");
  expect(userId).toEqual(expect.any(String));
  expect(Object.values(synthesize(stack).data?.cfaccess_users ?? {})).toMatchInlineSnapshot(`
   [
     {
       "account_id": "0123456789abcdef0123456789abcdef",
       "email": "Ada@example.com",
       "lifecycle": {
         "postcondition": [
           {
             "condition": "\${(lower(join(",", self.result[*].email)) == lower("Ada@example.com"))}",
             "error_message": ""stack/ada" looks up the user with the email address "Ada@example.com", and the account has none; users are added when they first log in, or with new AccessUser.",
           },
         ],
       },
       "provider": "cfaccess",
     },
   ]
  `);
});

test("what Access knows of a user is read once, and below the user", () => {
  const stack = stackWithAccount();
  for (const user of [
    new AccessUser(stack, "ada", { email: "ada@example.com" }),
    AccessUser.fromId(stack, "grace", "grace-id"),
  ]) {
    expect(user.activeSessions()).toBe(user.activeSessions());
    user.activeSession("one");
    user.activeSession("two");
    user.failedLogins();
    user.lastSeenIdentity();
  }
  const { data = {} } = synthesize(stack);
  expect(Object.entries(data).map(([type, reads]) => [type, Object.keys(reads).length])).toEqual([
    ["cfaccess_user_active_session", 4],
    ["cfaccess_user_active_sessions", 2],
    ["cfaccess_user_failed_logins", 2],
    ["cfaccess_user_last_seen_identity", 2],
  ]);
  expect(JSON.stringify(data.cfaccess_user_failed_logins)).toContain('"user_id":"grace-id"');
});

test.each([
  ["ada", 'email is "ada"; it must be an email address, such as "ann@example.com"'],
  [
    "ada example@example.com",
    'email is "ada example@example.com"; it must be an email address, such as "ann@example.com"',
  ],
])("fails with the email address %j", (email, message) => {
  const stack = stackWithAccount();
  new AccessUser(stack, "user", { email });
  AccessUser.fromEmail(stack, "found", email);
  expect(diagnosticsOf(stack)).toEqual([`[stack/user] ${message}`, `[stack/found] ${message}`]);
});

test("fails if two users of an account have the same email address", () => {
  const stack = stackWithAccount();
  new AccessUser(stack, "one", { email: "ada@example.com" });
  new AccessUser(stack, "two", { email: "ADA@example.com" });
  new AccessUser(stack, "three", { email: "grace@example.com" });
  new CfaccessUser(stack, "raw", { accountId: ACCOUNT_ID, email: "grace@example.com" });
  const rule = "an account has one user with an email address, so create it once and use it everywhere";
  expect(diagnosticsOf(stack)).toEqual([
    `[stack/two] user "ADA@example.com" is used by "stack/one" already; ${rule}`,
    `[stack/three] user "grace@example.com" is used by the L1 "stack/raw" already; ${rule}`,
  ]);
});
