import { AccessRule, ProxyEndpointApp } from "../../../lib";
import { diagnosticsOf, newAccount, newStack, onlyResource, synthesize } from "../synthesis";

const TYPE = "cloudflare_zero_trust_access_application";
const allow = [AccessRule.emailDomain("example.com")];

test("a proxy endpoint has a login", () => {
  const stack = newStack();
  newAccount(stack);
  const domain = "abcde12345.proxy.cloudflare-gateway.com";
  new ProxyEndpointApp(stack, "proxy", { name: "Proxy", domain, allow });
  expect(diagnosticsOf(stack)).toEqual([]);
  expect(onlyResource(synthesize(stack), TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "auto_redirect_to_identity": false,
     "domain": "abcde12345.proxy.cloudflare-gateway.com",
     "name": "Proxy",
     "policies": [
       {
         "id": "\${cloudflare_zero_trust_access_policy.proxy_Allow_EB54F142.id}",
         "precedence": 1,
       },
     ],
     "provider": "cloudflare",
     "type": "proxy_endpoint",
   }
  `);
});

test("fails with a domain that is not an endpoint's", () => {
  const stack = newStack();
  newAccount(stack);
  new ProxyEndpointApp(stack, "proxy", { name: "Proxy", domain: "proxy.example.com", allow });
  expect(diagnosticsOf(stack)).toEqual([
    '[stack/proxy] domain is "proxy.example.com"; it must be that of a proxy endpoint, ten letters and digits before ".proxy.cloudflare-gateway.com"',
  ]);
});
