import { SerialList, type SerialListProps } from "../../../lib";
import { UUID } from "../subjects/sample-props";
import { diagnosticsOf, newAccount, newStack, onlyResource, synthesize } from "../synthesis";

function stackWith(serialNumbers: SerialListProps["serialNumbers"]) {
  const stack = newStack();
  newAccount(stack);
  new SerialList(stack, "laptops", { name: "Laptops", serialNumbers });
  return stack;
}

test("a list of serial numbers", () => {
  const stack = stackWith(["C02ZK1ABMD6T", { value: "5CG9441HV7", description: "laptop of Ann" }]);
  expect(onlyResource(synthesize(stack), "cloudflare_zero_trust_list")).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "description": "",
     "items": [
       {
         "value": "C02ZK1ABMD6T",
       },
       {
         "description": "laptop of Ann",
         "value": "5CG9441HV7",
       },
     ],
     "lifecycle": {
       "create_before_destroy": true,
     },
     "name": "Laptops",
     "provider": "cloudflare",
     "type": "SERIAL",
   }
  `);
});

test("an existing list has only its ID", () => {
  expect(SerialList.fromId(newStack(), "laptops", UUID)).toMatchObject({ listId: UUID, listType: "SERIAL" });
});

test.each<[string, SerialListProps["serialNumbers"], string]>([
  ["spaces around a value", [" C02"], 'serialNumbers[0]: " C02" is empty or has spaces around it; use a serial number'],
  ["a value twice", ["C02", "C02"], 'serialNumbers[1] is "C02", like serialNumbers[0]; remove one of them'],
])("fails with %s", (_, values, message) => {
  expect(diagnosticsOf(stackWith(values))).toEqual([`[stack/laptops] ${message}`]);
});
