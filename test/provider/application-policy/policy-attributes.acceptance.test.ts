import { rm } from "node:fs/promises";
import { join } from "node:path";
import { DECISIONS, type Decision } from "../../../lib/api";
import { attributeName } from "../../../lib/provider/api-schema";
import { isPermitted, RULE_KIND_NAMES } from "../../../lib/rules/kinds";
import { SAMPLES, UUID } from "../../rules/sample-rules";
import type { Attributes } from "../life-cycles";
import { outputOf } from "../emulated-stack";
import { PolicyStack } from "./policy-stack";

jest.setTimeout(180_000);

let stack: PolicyStack;
beforeAll(async () => {
  const accept = { rulesUnknownLists: "accept", rulesUnknownDevicePosture: "accept" } as const;
  stack = await PolicyStack.start({ ...accept, applicationsRefuseLastPolicyDeletion: false });
});
afterAll(() => stack.remove());

/** All rules that a decision permits, as the API has them. They refer to objects that exist. */
function rulesOf(decision: Decision, ids: Readonly<Record<string, string>>): object[] {
  return RULE_KIND_NAMES.filter((kind) => isPermitted(kind, decision)).map((kind) => {
    const rule: unknown = SAMPLES[kind][1];
    return JSON.parse(JSON.stringify(rule).replaceAll(UUID, ids[kind] ?? UUID)) as object;
  });
}

/** Rules with the names of attributes. */
const asAttributes = (rules: readonly object[]): object[] =>
  rules.map((rule) => Object.fromEntries(Object.entries(rule).map(([kind, value]) => [attributeName(kind), value])));

/** What the policies refer to. */
function prepare(): Readonly<Record<string, string>> {
  const { emulator } = stack;
  const saas = { auth_type: "oidc" as const, redirect_uris: ["https://app.example.com/callback"] };
  const group = emulator.call("groups.create", { name: "g", include: [{ everyone: {} }] });
  const token = emulator.call("serviceTokens.create", { name: "t" });
  const linked = emulator.call("applications.create", { type: "saas", name: "oidc", saas_app: saas });
  return { group: group.id ?? "", service_token: token.id ?? "", linked_app_token: linked.id ?? "" };
}

test("every attribute and every kind of rule is set, unset and imported, with values known only at apply", async () => {
  const ids = prepare();
  const { emulator } = stack;
  const target_criteria = [{ port: 22, protocol: "SSH" as const, target_attributes: { hostname: ["web"] } }];
  const infrastructure = emulator.call("applications.create", { type: "infrastructure", name: "ssh", target_criteria });
  const rdp = emulator.call("applications.create", {
    ...{ type: "rdp", name: "rdp", domain: "rdp.example.com" },
    target_criteria: [{ port: 3389, protocol: "RDP", target_attributes: { hostname: ["web"] } }],
  });
  const zone = { kind: "zone", id: emulator.zoneId } as const;
  const inZone = emulator.call(
    "applications.create",
    { type: "self_hosted", name: "zone", domain: `zone.${emulator.zoneName}` },
    zone,
  );
  const settings = {
    approval_required: true,
    approval_groups: [{ approvals_needed: 2, email_addresses: ["boss@example.com"] }],
    isolation_required: true,
    purpose_justification_required: true,
    purpose_justification_prompt: "Why?",
    session_duration: "2h30m",
    mfa_config: { allowed_authenticators: ["totp", "security_key"], mfa_disabled: true, session_duration: "12h" },
  };
  const ssh = { ssh: { usernames: ["root", "ubuntu"], allow_email_alias: true } };
  const clipboard = {
    allowed_clipboard_local_to_remote_formats: ["text"],
    allowed_clipboard_remote_to_local_formats: ["text", "file"],
  };
  const everyone = [{ everyone: {} }];
  const rules = Object.fromEntries(DECISIONS.map((decision) => [decision, rulesOf(decision, ids)]));
  const full: Readonly<Record<string, Attributes>> = {
    web: {
      ...{ application_id: stack.applicationId, precedence: 1, decision: "allow", ...settings },
      ...{ include: rules["allow"], require: everyone, exclude: [{ email: { email: "eve@example.com" } }] },
    },
    ...Object.fromEntries(
      DECISIONS.filter((decision) => decision !== "allow").map((decision, index) => [
        decision,
        { application_id: stack.applicationId, precedence: index + 2, decision, include: rules[decision] },
      ]),
    ),
    rdp: {
      ...{ application_id: rdp.id, precedence: 0, decision: "allow", include: everyone },
      connection_rules: { rdp: clipboard },
    },
    ssh: {
      ...{ application_id: infrastructure.id, precedence: 7, decision: "allow", connection_rules: ssh },
      include: [{ email: { email: "ann@example.com" } }],
      mfa_config: { allowed_authenticators: ["piv_key"], session_duration: "1h" },
    },
    zoned: { zone_id: zone.id, application_id: inZone.id, precedence: 3, decision: "bypass", include: everyone },
  };
  const lists = ["include", "require", "exclude"];
  const configured = (policies: typeof full, isUnknown: boolean) => {
    const all = Object.entries(policies).map(([name, fields]): [string, Attributes] => {
      const scope = "zone_id" in fields ? {} : { account_id: emulator.accountId };
      const values = Object.entries({ ...scope, name, ...fields }).map(([field, value]) => [
        field,
        Array.isArray(value) && lists.includes(field) ? asAttributes(value as object[]) : value,
      ]);
      return [name, Object.fromEntries(values) as Attributes];
    });
    const references = all.map(([name, fields]) => [
      name,
      Object.fromEntries(Object.keys(fields).map((field) => [field, `\${terraform_data.${name}.output.${field}}`])),
    ]);
    const data = Object.fromEntries(all.map(([name, input]) => [name, { input }])) as object;
    const cfaccess_application_policy = Object.fromEntries(isUnknown ? references : all) as object;
    return {
      resource: isUnknown ? { cfaccess_application_policy, terraform_data: data } : { cfaccess_application_policy },
    };
  };
  const policiesOf = (app_id = "") => emulator.call("applications.policies.list", { app_id });
  const inApi = (): object[] => [
    ...stack.policies(),
    ...policiesOf(rdp.id),
    ...policiesOf(infrastructure.id),
    ...emulator.call("applications.policies.list", { app_id: inZone.id ?? "" }, zone),
  ];
  const sent = (policy: Attributes): object => {
    const fields = Object.entries(policy).filter(([name]) => name !== "application_id" && name !== "zone_id");
    return expect.objectContaining(Object.fromEntries(fields)) as object;
  };

  await stack.stack.write(configured(full, true));
  await stack.applied();
  expect(inApi()).toEqual(Object.values(full).map(sent));
  await stack.stack.write({
    resource: { ...configured(full, true).resource, ...configured(full, false).resource },
  });
  await stack.settled();

  await rm(join(stack.stack.terraform.folder, "terraform.tfstate"));
  const idOf = (name: string): string =>
    String((inApi() as { name?: string; id?: string }[]).find((one) => one.name === name)?.id);
  const imports = Object.entries(full).map(([name, { application_id, zone_id }]) => ({
    to: `cfaccess_application_policy.${name}`,
    id: `${typeof zone_id === "string" ? `zones/${zone_id}` : emulator.accountId}/${String(application_id)}/${idOf(name)}`,
  }));
  await stack.stack.write({ ...configured(full, false), import: imports });
  stack.emulator.requests.clear();
  expect(outputOf(await stack.applied())).toContain(`${imports.length} imported, 0 added, 0 changed`);
  expect(stack.writes).toEqual([]);

  const bare = Object.fromEntries(
    Object.entries(full).map(([name, { zone_id, application_id, precedence, decision, include }]) => [
      name,
      { ...(zone_id === undefined ? {} : { zone_id }), application_id, precedence, decision, include },
    ]),
  ) as typeof full;
  await stack.stack.write(configured(bare, false));
  await stack.applied();
  await stack.settled();
  for (const policy of inApi()) {
    for (const name of [...Object.keys(settings), "connection_rules"]) expect(policy).not.toHaveProperty(name);
  }
  expect(await stack.stack.destroy()).toMatchObject({ code: 0 });
});

test("fails at plan for what does not fit the decision, a rule of two kinds, and a missing scope", async () => {
  const invalid: Readonly<Record<string, Attributes>> = {
    isolated: { precedence: 1, decision: "bypass", include: [{ everyone: {} }], isolation_required: true },
    two: { precedence: 3, decision: "allow", include: [{ everyone: {}, certificate: {} }] },
    approved: { precedence: 4, decision: "allow", include: [{ everyone: {} }], approval_required: true },
    between: { precedence: 1.5, decision: "allow", include: [{ everyone: {} }] },
    nowhere: { precedence: 6, decision: "allow", include: [{ everyone: {} }], account_id: null },
    nobody: { precedence: 7, decision: "allow", include: [] },
  };
  await stack.configure(invalid);
  const output = outputOf(await stack.stack.plan());
  for (const problem of [
    'only policies with the decision "allow" have it, not "bypass"',
    "certificate and everyone are set",
    "approval_required is true, but nobody can approve",
    "precedence must be a whole number, not 1.5",
    "Neither account_id nor zone_id is set",
    "include must have at least 1 elements",
  ])
    expect(output).toContain(problem);
});
