import { TerraformVariable } from "cdktf";
import { AccessGroup, AccessRule, AddressList, EmailList, type EmailListProps } from "../../../lib";
import { UUID } from "../subjects/sample-props";
import { annotationsOf, diagnosticsOf, newAccount, newStack, onlyResource, synthesize } from "../synthesis";

const TYPE = "cloudflare_zero_trust_list";

function stackWith(props: Partial<EmailListProps>) {
  const stack = newStack();
  newAccount(stack);
  new EmailList(stack, "partners", { name: "Partners", emails: ["ann@example.org"], ...props });
  return stack;
}

test("a list of email addresses", () => {
  const emails = ["ann@example.org", { value: "bob@example.net", description: "auditor" }];
  expect(onlyResource(synthesize(stackWith({ emails })), TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "description": "",
     "items": [
       {
         "value": "ann@example.org",
       },
       {
         "description": "auditor",
         "value": "bob@example.net",
       },
     ],
     "lifecycle": {
       "create_before_destroy": true,
     },
     "name": "Partners",
     "provider": "cloudflare",
     "type": "EMAIL",
   }
  `);
});

test("rules refer to a list, and to an existing one", () => {
  const stack = newStack();
  newAccount(stack);
  const partners = new EmailList(stack, "partners", { name: "Partners", emails: ["ann@example.org"] });
  const guests = EmailList.fromId(stack, "guests", UUID);
  new AccessGroup(stack, "all", { name: "All", include: [partners, guests].map((one) => AccessRule.emailList(one)) });
  expect(onlyResource(synthesize(stack), "cloudflare_zero_trust_access_group")).toMatchObject({
    include: [
      { email_list: { id: `\${${TYPE}.${partners.resource.friendlyUniqueId}.id}` } },
      { email_list: { id: UUID } },
    ],
  });
});

test("the values can be Tokens: each of them, or all", () => {
  const stack = newStack();
  newAccount(stack);
  const one = new TerraformVariable(stack, "ONE", { type: "string" });
  const all = new TerraformVariable(stack, "ALL", { type: "list(string)" });
  new EmailList(stack, "one", { name: "One", emails: [one.stringValue, { value: one.stringValue }] });
  new EmailList(stack, "all", { name: "All", emails: all.listValue });
  expect(Object.values(synthesize(stack).resource?.[TYPE] ?? {})).toEqual([
    expect.objectContaining({ items: "${[ for key, val in toset(var.ALL): { value = val }]}" }),
    expect.objectContaining({ items: [{ value: "${var.ONE}" }, { value: "${var.ONE}" }] }),
  ]);
});

test("warns of more values than some plans allow", () => {
  const emails = Array.from({ length: 1_001 }, (_, index) => `user${index}@example.org`);
  const stack = stackWith({ emails });
  synthesize(stack);
  expect(annotationsOf(stack)).toEqual([
    expect.stringContaining("the list of email addresses has 1001 values, and plans other than Enterprise allow 1000"),
  ]);
});

test.each<[string, Partial<EmailListProps>, string]>([
  ["no name", { name: "" }, "name is empty; set it to a name that people recognize"],
  [
    "no values",
    { emails: [] },
    "emails is empty; add a value, or remove the list of email addresses and the rules that refer to it",
  ],
  [
    "a domain",
    { emails: ["example.org"] },
    'emails[0]: "example.org" is not an email address; use an address such as "ann@example.com"; for every address in a domain, use AccessRule.emailDomain',
  ],
  [
    "a value twice",
    { emails: ["ann@example.org", "eve@example.org", { value: "Ann@example.org" }] },
    'emails[2] is "Ann@example.org", like emails[0]; remove one of them',
  ],
  [
    "too many values",
    { emails: Array.from({ length: 5_001 }, (_, index) => `user${index}@example.org`) },
    "emails has 5001 values; a list can have at most 5000, so use several lists",
  ],
  [
    "an unknown field of a value",
    { emails: [{ value: "ann@example.org", descripton: "x" } as never] },
    'emails[0].descripton is not a prop; did you mean "description"?',
  ],
])("fails with %s", (_, props, message) => {
  expect(diagnosticsOf(stackWith(props))).toEqual([`[stack/partners] ${message}`]);
});

test("fails if a rule refers to a list of another type", () => {
  const stack = newStack();
  newAccount(stack);
  const offices = new AddressList(stack, "offices", { name: "Offices", addresses: ["192.0.2.0/24"] });
  expect(() => AccessRule.emailList(offices as never)).toThrow(
    'CFA2104: AccessRule.emailList: the list has the type "IP", and the rule needs "EMAIL"; give an EmailList',
  );
  expect(() => AccessRule.emailList({} as never)).toThrow("CFA1201: AccessRule.emailList is not a string");
});
