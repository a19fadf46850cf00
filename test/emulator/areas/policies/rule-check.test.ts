import { RULES_PER_APPLICATION, type Decision, type RuleKind } from "../../../../lib/api";
import type { AccessEmulator } from "../../../../lib/emulator";
import { isPermitted } from "../../../../lib/rules/kinds";
import { emulate, send, stopEmulators } from "../../running-emulators";

afterEach(stopEmulators);

const NOWHERE = "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e";
const everyone = { everyone: {} };

/** A valid rule of some kinds: the objects that it refers to exist. */
function rules(emulator: AccessEmulator): Partial<Record<RuleKind, object>> {
  const { id: token_id } = emulator.call("serviceTokens.create", { name: "Robot" });
  const { id: provider } = emulator.call("identityProviders.create", {
    name: "A",
    type: "okta",
    config: {},
  });
  const { id: app_uid } = emulator.call("applications.create", {
    type: "saas",
    name: "OIDC",
    saas_app: { auth_type: "oidc", redirect_uris: ["https://example.com/callback"] },
  });
  return {
    any_valid_service_token: {},
    service_token: { token_id },
    linked_app_token: { app_uid },
    email: { email: "a@example.com" },
    email_domain: { domain: "example.com" },
    email_list: { id: NOWHERE },
    auth_method: { auth_method: "mfa" },
    login_method: { id: provider },
    okta: { name: "admins", identity_provider_id: provider },
    external_evaluation: { evaluate_url: "https://example.com/a", keys_url: "https://example.com/b" },
    user_risk_score: { user_risk_score: ["low"] },
    geo: { country_code: "NL" },
    ip: { ip: "192.0.2.0/24" },
    ip_list: { id: NOWHERE },
    certificate: {},
    common_name: { common_name: "laptop" },
    device_posture: { integration_uid: NOWHERE },
    everyone: {},
  };
}

const create = (emulator: AccessEmulator, decision: string, lists: object) =>
  send(emulator, "POST", `/accounts/${emulator.accountId}/access/policies`, {
    body: { name: "A", decision, include: [everyone], ...lists },
  });

test.each<Decision>(["allow", "deny", "non_identity", "bypass"])(
  "a policy with decision %s accepts the rule kinds allowed in it, and no others",
  async (decision) => {
    const emulator = await emulate();
    for (const [kind, value] of Object.entries(rules(emulator))) {
      const response = await create(emulator, decision, { require: [everyone, { [kind]: value }] });
      const refused = !isPermitted(kind, decision);
      const [error] = response.envelope.errors;
      expect([kind, response.status, error?.code, error?.source?.pointer]).toEqual(
        refused ? [kind, 400, 12130, "/require/1"] : [kind, 200, undefined, undefined],
      );
    }
  },
);

test("fails for a rule kind that the policy cannot have, and names the decisions that can", async () => {
  const emulator = await emulate();
  const { envelope } = await create(emulator, "allow", { include: [{ any_valid_service_token: {} }] });
  expect(envelope.errors[0]?.message).toMatch(
    /include\.0: a policy with the decision "allow" cannot use any_valid_service_token rules; use the decision "non_identity"$/,
  );
});

test.each([
  ["linked_app_token", { app_uid: NOWHERE }, "there is no application"],
  ["service_token", { token_id: NOWHERE }, "there is no service token"],
  ["group", { id: NOWHERE }, "there is no group"],
])("fails for a %s rule with an unknown reference", async (kind, value, words) => {
  const emulator = await emulate();
  expect(await create(emulator, "non_identity", { include: [{ [kind]: value }] })).toMatchObject({
    status: 400,
    envelope: {
      errors: [{ code: 12130, source: { pointer: "/include/0" }, message: expect.stringContaining(words) }],
    },
  });
  expect(emulator.snapshot()).toEqual({});
});

test.each<Decision>(["allow", "deny", "non_identity", "bypass"])(
  "fails for a rule of an unknown kind in a policy with the decision %s",
  async (decision) => {
    const emulator = await emulate();
    const answer = await create(emulator, decision, { require: [{ "new-kind": { field: "value" } }] });
    expect([answer.status, answer.envelope.errors[0]?.source?.pointer]).toEqual([400, "/require/0"]);
    expect(emulator.snapshot()).toEqual({});
  },
);

test("fails for more rules than an application may have", async () => {
  const emulator = await emulate();
  const include = Array.from({ length: RULES_PER_APPLICATION + 1 }, () => everyone);
  expect(await create(emulator, "allow", { include })).toMatchObject({
    status: 400,
    envelope: { errors: [{ message: expect.stringContaining(`at most ${RULES_PER_APPLICATION} in total`) }] },
  });
});

test("fails for a rule that infrastructure applications do not accept", async () => {
  const emulator = await emulate();
  const policy = (include: object[]) => ({
    name: "SSH",
    decision: "allow",
    include,
    connection_rules: { ssh: { usernames: ["ubuntu"] } },
  });
  const criteria = { port: 22, protocol: "SSH", target_attributes: { hostname: ["db"] } };
  const body = (include: object[]) => ({
    type: "infrastructure",
    name: "SSH",
    target_criteria: [criteria],
    policies: [policy(include)],
  });
  const path = `/accounts/${emulator.accountId}/access/apps`;
  const refused = await send(emulator, "POST", path, { body: body([{ geo: { country_code: "NL" } }, everyone]) });
  expect(refused).toMatchObject({
    status: 400,
    envelope: {
      errors: [
        { code: 12130, message: expect.stringContaining("infrastructure applications do not support everyone rules") },
      ],
    },
  });
  expect((await send(emulator, "POST", path, { body: body([{ geo: { country_code: "NL" } }]) })).status).toBe(201);
});

test("a group cannot be deleted while a policy refers to it", async () => {
  const emulator = await emulate();
  const { id = "" } = emulator.call("groups.create", { name: "Staff", include: [everyone] });
  await create(emulator, "allow", { include: [{ group: { id } }] });
  const before = emulator.snapshot();
  const response = await send(emulator, "DELETE", `/accounts/${emulator.accountId}/access/groups/${id}`);
  expect(response).toMatchObject({
    status: 409,
    envelope: { errors: [{ message: expect.stringMatching(/in use by reusable policy \S+ \(A\)$/) }] },
  });
  expect(emulator.snapshot()).toEqual(before);
});
