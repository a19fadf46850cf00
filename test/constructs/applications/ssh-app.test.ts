import { AccessRule, SshApp } from "../../../lib";
import { diagnosticsOf, newAccount, newStack, onlyResource, synthesize } from "../synthesis";

const TYPE = "cloudflare_zero_trust_access_application";
const allow = [AccessRule.emailDomain("example.com")];

test("a terminal is an application of type ssh", () => {
  const stack = newStack();
  newAccount(stack);
  new SshApp(stack, "terminal", { name: "Terminal", domain: "ssh.example.com", allow });
  expect(diagnosticsOf(stack)).toEqual([]);
  expect(onlyResource(synthesize(stack), TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "auto_redirect_to_identity": false,
     "domain": "ssh.example.com",
     "enable_binding_cookie": false,
     "name": "Terminal",
     "options_preflight_bypass": false,
     "policies": [
       {
         "id": "\${cloudflare_zero_trust_access_policy.terminal_Allow_345BBDB9.id}",
         "precedence": 1,
       },
     ],
     "provider": "cloudflare",
     "service_auth_401_redirect": false,
     "type": "ssh",
   }
  `);
});
