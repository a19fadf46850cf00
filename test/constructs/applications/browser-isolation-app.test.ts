import { AccessRule, BrowserIsolationApp } from "../../../lib";
import { diagnosticsOf, newAccount, newStack, onlyResource, synthesize } from "../synthesis";

const TYPE = "cloudflare_zero_trust_access_application";
const allow = [AccessRule.emailDomain("example.com")];

test("the isolated browser is an application of type biso", () => {
  const stack = newStack();
  newAccount(stack);
  new BrowserIsolationApp(stack, "isolation", { allow });
  expect(diagnosticsOf(stack)).toEqual([]);
  expect(onlyResource(synthesize(stack), TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "auto_redirect_to_identity": false,
     "policies": [
       {
         "id": "\${cloudflare_zero_trust_access_policy.isolation_Allow_CA8243F8.id}",
         "precedence": 1,
       },
     ],
     "provider": "cloudflare",
     "type": "biso",
   }
  `);
});

test("a session duration, which the official provider refuses, makes it the companion's", () => {
  const stack = newStack();
  newAccount(stack);
  new BrowserIsolationApp(stack, "isolation", { sessionDuration: "2h", allow });
  expect(onlyResource(synthesize(stack), "cfaccess_application")).toMatchObject({
    type: "biso",
    session_duration: "2h",
  });
});
