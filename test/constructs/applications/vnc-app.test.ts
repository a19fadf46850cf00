import { AccessRule, VncApp } from "../../../lib";
import { diagnosticsOf, newAccount, newStack, onlyResource, synthesize } from "../synthesis";

const TYPE = "cloudflare_zero_trust_access_application";
const allow = [AccessRule.emailDomain("example.com")];

test("a screen is an application of type vnc", () => {
  const stack = newStack();
  newAccount(stack);
  new VncApp(stack, "screen", { name: "Screen", domain: "vnc.example.com", allow });
  expect(diagnosticsOf(stack)).toEqual([]);
  expect(onlyResource(synthesize(stack), TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "auto_redirect_to_identity": false,
     "domain": "vnc.example.com",
     "enable_binding_cookie": false,
     "name": "Screen",
     "options_preflight_bypass": false,
     "policies": [
       {
         "id": "\${cloudflare_zero_trust_access_policy.screen_Allow_ABAC593D.id}",
         "precedence": 1,
       },
     ],
     "provider": "cloudflare",
     "service_auth_401_redirect": false,
     "type": "vnc",
   }
  `);
});
