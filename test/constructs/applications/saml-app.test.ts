import { AccessRule, SaasApp } from "../../../lib";
import { diagnosticsOf, newAccount, newStack, onlyResource, synthesize } from "../synthesis";

const TYPE = "cloudflare_zero_trust_access_application";
const IDP = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";
const allow = [AccessRule.emailDomain("example.com")];

test("an application with SAML", () => {
  const stack = newStack();
  newAccount(stack);
  SaasApp.saml(stack, "wiki", {
    name: "Wiki",
    spEntityId: "https://wiki.example.com",
    consumerServiceUrl: "https://wiki.example.com/acs",
    customAttributes: [{ name: "mail", source: "email", sourceByIdp: { [IDP]: "mail" } }],
    allow,
  });
  expect(diagnosticsOf(stack)).toEqual([]);
  expect(onlyResource(synthesize(stack), TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "auto_redirect_to_identity": false,
     "name": "Wiki",
     "policies": [
       {
         "id": "\${cloudflare_zero_trust_access_policy.wiki_Allow_92D84C3A.id}",
         "precedence": 1,
       },
     ],
     "provider": "cloudflare",
     "saas_app": {
       "auth_type": "saml",
       "consumer_service_url": "https://wiki.example.com/acs",
       "custom_attributes": [
         {
           "name": "mail",
           "source": {
             "name": "email",
             "name_by_idp": [
               {
                 "idp_id": "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
                 "source_name": "mail",
               },
             ],
           },
         },
       ],
       "name_id_format": "email",
       "sp_entity_id": "https://wiki.example.com",
     },
     "type": "saas",
   }
  `);
});

test("another protocol has another address, so that Terraform replaces the application", () => {
  const stack = newStack();
  newAccount(stack);
  const name = "Wiki";
  const saml = SaasApp.saml(stack, "saml", {
    name,
    spEntityId: "wiki",
    consumerServiceUrl: "https://wiki.example.com/acs",
    allow,
  });
  const oidc = SaasApp.oidc(stack, "oidc", { name, redirectUris: ["https://wiki.example.com/callback"], allow });
  expect([saml.resource.node.id, oidc.resource.node.id]).toEqual(["Saml", "Oidc"]);
});
