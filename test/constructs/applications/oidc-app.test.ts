import { AccessRule, SaasApp } from "../../../lib";
import { diagnosticsOf, newAccount, newStack, onlyResource, synthesize } from "../synthesis";

const TYPE = "cloudflare_zero_trust_access_application";
const allow = [AccessRule.emailDomain("example.com")];

test("an application with OpenID Connect", () => {
  const stack = newStack();
  newAccount(stack);
  SaasApp.oidc(stack, "grafana", { name: "Grafana", redirectUris: ["https://grafana.example.com/callback"], allow });
  expect(diagnosticsOf(stack)).toEqual([]);
  expect(onlyResource(synthesize(stack), TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "auto_redirect_to_identity": false,
     "name": "Grafana",
     "policies": [
       {
         "id": "\${cloudflare_zero_trust_access_policy.grafana_Allow_5E16B0D1.id}",
         "precedence": 1,
       },
     ],
     "provider": "cloudflare",
     "saas_app": {
       "auth_type": "oidc",
       "grant_types": [
         "authorization_code",
       ],
       "redirect_uris": [
         "https://grafana.example.com/callback",
       ],
       "scopes": [
         "openid",
         "email",
         "profile",
       ],
     },
     "type": "saas",
   }
  `);
});

test("fails with settings that have no effect or cannot work", () => {
  const stack = newStack();
  newAccount(stack);
  SaasApp.oidc(stack, "grafana", {
    name: "Grafana",
    redirectUris: [],
    accessTokenLifetime: "15",
    refreshTokenLifetime: "90d",
    scopes: ["mail" as "email"],
    allow,
  });
  expect(diagnosticsOf(stack)).toEqual([
    '[stack/grafana] redirectUris is empty; add the callback URL of the application, such as "https://app.example.com/callback"',
    '[stack/grafana] scopes is "mail"; it must be "openid" or "groups" or "email" or "profile"',
    '[stack/grafana] accessTokenLifetime is "15"; write a whole number with a unit, such as "15m"',
    '[stack/grafana] refreshTokenLifetime has no effect, because the application gets no refresh tokens; add "refresh_tokens" to grantTypes',
  ]);
});
