import { AccessApplication, AccessRule, AccessUser, Duration, SelfHostedApp, TokenRevocation } from "../../../lib";
import { diagnosticsOf, newAccount, newStack, onlyResource, synthesize } from "../synthesis";

const TYPE = "cfaccess_token_revocation";

function stackWithAccount() {
  const stack = newStack();
  newAccount(stack);
  return stack;
}

test("the tokens of a user, by the email address", () => {
  const stack = stackWithAccount();
  new TokenRevocation(stack, "leaver", { user: "grace@example.com", devices: true });
  expect(onlyResource(synthesize(stack), TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "provider": "cfaccess",
     "user": {
       "devices": true,
       "email": "grace@example.com",
     },
   }
  `);
});

test("the tokens of an AccessUser", () => {
  const stack = stackWithAccount();
  const user = new AccessUser(stack, "ada", { email: "ada@example.com" });
  new TokenRevocation(stack, "leaver", { user, warpSessionReauth: true });
  expect(onlyResource(synthesize(stack), TYPE)).toMatchObject({
    user: { email: `\${cfaccess_user.${user.resource.friendlyUniqueId}.email}`, warp_session_reauth: true },
  });
});

test("the tokens of an application, in its zone", () => {
  const stack = stackWithAccount();
  const zoneId = "f".repeat(32);
  const allow = [AccessRule.emailDomain("example.com")];
  const application = new SelfHostedApp(stack, "wiki", { name: "Wiki", domain: "wiki.example.com", allow, zoneId });
  new TokenRevocation(stack, "sessions", {
    application,
    triggers: { incident: "2026-11-30" },
    revokeAfter: Duration.days(30),
  });
  expect(onlyResource(synthesize(stack), TYPE)).toMatchObject({
    zone_id: zoneId,
    app_id: `\${cloudflare_zero_trust_access_application.${application.resource.friendlyUniqueId}.id}`,
    triggers: { incident: "2026-11-30" },
    revoke_after: "720h",
  });
});

test("fails for no target, for two, and for a setting that the target does not have", () => {
  const stack = stackWithAccount();
  const application = AccessApplication.fromId(stack, "wiki", "an-id");
  new TokenRevocation(stack, "none", {});
  new TokenRevocation(stack, "both", { application, user: "ada@example.com" });
  new TokenRevocation(stack, "devices", { application, devices: true });
  new TokenRevocation(stack, "address", { user: "ada" });
  new TokenRevocation(stack, "days", { user: "ada@example.com", revokeAfter: "30d" });
  expect(diagnosticsOf(stack)).toEqual([
    "[stack/none] neither application nor user is set; set one of the two",
    "[stack/both] application and user are both set; set one of the two",
    "[stack/devices] devices has no effect without user; set user, or remove devices",
    '[stack/address] user is "ada"; it must be an email address, such as "ann@example.com"',
    '[stack/days] revokeAfter is "30d"; write a duration as Duration.hours(8) or "2h45m"',
  ]);
});
