import { TerraformOutput, TerraformVariable } from "cdktf";
import { IdentityProvider, SelfHostedApp, AccessRule } from "../../../lib";
import { ACCOUNT_ID, diagnosticsOf, newAccount, newStack, synthesize } from "../synthesis";

function stackWithAccount() {
  const stack = newStack();
  return { stack, reads: newAccount(stack).reads };
}

test("a read of the companion, and one of the official provider", () => {
  const { stack, reads } = stackWithAccount();
  const { result } = reads.users({ search: "ada" });
  new TerraformOutput(stack, "ada", { value: result.get(0).email });
  reads.tags();
  expect(synthesize(stack).data).toMatchInlineSnapshot(`
   {
     "cfaccess_users": {
       "account_reads_users_AA935CB0": {
         "account_id": "0123456789abcdef0123456789abcdef",
         "provider": "cfaccess",
         "search": "ada",
       },
     },
     "cloudflare_zero_trust_access_tags": {
       "account_reads_tags_63C6F99F": {
         "account_id": "0123456789abcdef0123456789abcdef",
         "provider": "cloudflare",
       },
     },
   }
  `);
});

test("the same filters give the same read, others another", () => {
  const { stack, reads } = stackWithAccount();
  const allowed = new TerraformVariable(stack, "ALLOWED", { type: "bool" }).booleanValue;
  const isNew = new TerraformVariable(stack, "NEW", { type: "bool" }).booleanValue;
  expect(reads.accessRequests({ allowed, limit: 5 })).toBe(reads.accessRequests({ allowed, limit: 5 }));
  expect(reads.accessRequests({ allowed: isNew, limit: 5 })).not.toBe(reads.accessRequests({ allowed, limit: 5 }));
  expect(Object.keys(synthesize(stack).data?.cfaccess_access_requests ?? {})).toHaveLength(2);
});

test("a read of a zone, and filters as readonly lists", () => {
  const { stack, reads } = stackWithAccount();
  reads.groups({ zoneId: "f".repeat(32) });
  const ips: readonly string[] = ["10.0.0.1"];
  reads.targets({ ips });
  const { data = {} } = synthesize(stack);
  expect(Object.values(data.cloudflare_zero_trust_access_groups ?? {})).toEqual([
    { provider: "cloudflare", zone_id: "f".repeat(32) },
  ]);
  expect(Object.values(data.cfaccess_targets ?? {})).toEqual([
    { provider: "cfaccess", account_id: ACCOUNT_ID, ips: ["10.0.0.1"] },
  ]);
});

test("constructs read what belongs to them", () => {
  const { stack } = stackWithAccount();
  const idp = IdentityProvider.oneTimePin(stack, "pin", { name: "PIN" });
  idp.scimUsers();
  idp.scimGroups();
  const allow = [AccessRule.emailDomain("example.com")];
  const zoneId = "f".repeat(32);
  const wiki = new SelfHostedApp(stack, "wiki", { name: "Wiki", domain: "wiki.example.com", allow, zoneId });
  wiki.userPolicyChecks();
  wiki.attachedPolicies();
  const { data = {} } = synthesize(stack);
  expect(Object.keys(data)).toEqual([
    "cfaccess_application_policies",
    "cfaccess_scim_groups",
    "cfaccess_scim_users",
    "cfaccess_user_policy_checks",
  ]);
  expect(Object.values(data.cfaccess_user_policy_checks ?? {})).toEqual([expect.objectContaining({ zone_id: zoneId })]);
});

test("strings of filters are plain text", () => {
  const { stack, reads } = stackWithAccount();
  reads.users({ name: "${ada}" });
  expect(JSON.stringify(synthesize(stack).data)).toContain('"name":"$${ada}"');
});

test("fails for a filter that the read does not have", () => {
  const { stack, reads } = stackWithAccount();
  reads.users({ emial: "ada@example.com" } as never);
  reads.tags({ accountId: "another" } as never);
  expect(diagnosticsOf(stack)).toEqual([
    '[stack/account/reads/users] emial is not a filter; did you mean "email"?',
    "[stack/account/reads/tags] accountId is not a filter; the filters are maxItems",
  ]);
});
