import { AccessRule, DashSsoApp } from "../../../lib";
import { diagnosticsOf, newAccount, newStack, onlyResource, synthesize } from "../synthesis";

const TYPE = "cloudflare_zero_trust_access_application";
const allow = [AccessRule.emailDomain("example.com")];

test("the login to the dashboard", () => {
  const stack = newStack();
  newAccount(stack);
  new DashSsoApp(stack, "dashboard", {
    name: "Dashboard",
    spEntityId: "https://dash.cloudflare.com/metadata",
    consumerServiceUrl: "https://dash.cloudflare.com/response",
    allow,
  });
  expect(diagnosticsOf(stack)).toEqual([]);
  expect(onlyResource(synthesize(stack), TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "auto_redirect_to_identity": false,
     "name": "Dashboard",
     "policies": [
       {
         "id": "\${cloudflare_zero_trust_access_policy.dashboard_Allow_6CD5F835.id}",
         "precedence": 1,
       },
     ],
     "provider": "cloudflare",
     "saas_app": {
       "auth_type": "saml",
       "consumer_service_url": "https://dash.cloudflare.com/response",
       "name_id_format": "email",
       "sp_entity_id": "https://dash.cloudflare.com/metadata",
     },
     "type": "dash_sso",
   }
  `);
});
