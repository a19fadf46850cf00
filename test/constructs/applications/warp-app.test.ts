import { AccessRule, WarpApp } from "../../../lib";
import { diagnosticsOf, newAccount, newStack, onlyResource, synthesize } from "../synthesis";

const TYPE = "cfaccess_application";
const allow = [AccessRule.emailDomain("example.com")];

test("the enrolment takes over the one that the account has", () => {
  const stack = newStack();
  newAccount(stack);
  new WarpApp(stack, "devices", { allow });
  expect(diagnosticsOf(stack)).toEqual([]);
  expect(onlyResource(synthesize(stack), TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "adopt_existing": true,
     "policies": [
       {
         "id": "\${cloudflare_zero_trust_access_policy.devices_Allow_6BEBD1DC.id}",
         "precedence": 1,
       },
     ],
     "provider": "cfaccess",
     "type": "warp",
   }
  `);
});

test("fails with two for one account", () => {
  const stack = newStack();
  newAccount(stack);
  for (const id of ["one", "two"]) new WarpApp(stack, id, { allow });
  expect(diagnosticsOf(stack)).toEqual([
    '[stack/two] type "warp" is used by "stack/one" already; an account has one application of this type, so merge the two',
  ]);
});
