import { AccessGroup, AccessRule, AddressList, EmailList, type AddressListProps } from "../../../lib";
import { UUID } from "../subjects/sample-props";
import { diagnosticsOf, newAccount, newStack, onlyResource, synthesize } from "../synthesis";

const TYPE = "cloudflare_zero_trust_list";

function stackWith(props: Partial<AddressListProps>) {
  const stack = newStack();
  newAccount(stack);
  new AddressList(stack, "offices", { name: "Offices", addresses: ["192.0.2.0/24"], ...props });
  return stack;
}

test("a list of IP addresses", () => {
  const addresses = ["192.0.2.0/24", { value: "2001:db8::1", description: "Amsterdam" }];
  const description = "Where people work";
  expect(onlyResource(synthesize(stackWith({ addresses, description })), TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "description": "Where people work",
     "items": [
       {
         "value": "192.0.2.0/24",
       },
       {
         "description": "Amsterdam",
         "value": "2001:db8::1",
       },
     ],
     "lifecycle": {
       "create_before_destroy": true,
     },
     "name": "Offices",
     "provider": "cloudflare",
     "type": "IP",
   }
  `);
});

test("rules refer to a list, and to an existing one", () => {
  const stack = newStack();
  newAccount(stack);
  const offices = new AddressList(stack, "offices", { name: "Offices", addresses: ["192.0.2.0/24"] });
  const sites = AddressList.fromId(stack, "sites", UUID);
  new AccessGroup(stack, "all", { name: "All", include: [offices, sites].map((one) => AccessRule.ipList(one)) });
  expect(onlyResource(synthesize(stack), "cloudflare_zero_trust_access_group")).toMatchObject({
    include: [{ ip_list: { id: `\${${TYPE}.${offices.resource.friendlyUniqueId}.id}` } }, { ip_list: { id: UUID } }],
  });
});

test.each<[string, Partial<AddressListProps>, string]>([
  [
    "a host name",
    { addresses: ["office.example.com"] },
    'addresses[0]: "office.example.com" is not an IP address or CIDR range; use a range such as "192.0.2.0/24" or "2001:db8::/32", or one address',
  ],
  [
    "a range in two spellings",
    { addresses: ["192.0.2.1", "192.0.2.1/32"] },
    'addresses[1] is "192.0.2.1/32", like addresses[0]; remove one of them',
  ],
])("fails with %s", (_, props, message) => {
  expect(diagnosticsOf(stackWith(props))).toEqual([`[stack/offices] ${message}`]);
});

test("fails if a rule refers to a list of another type", () => {
  const partners = EmailList.fromId(newStack(), "partners", UUID);
  expect(() => AccessRule.ipList(partners as never)).toThrow(
    'CFA2104: AccessRule.ipList: the list has the type "EMAIL", and the rule needs "IP"; give an AddressList',
  );
});
