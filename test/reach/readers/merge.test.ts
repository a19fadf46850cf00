import { merge, readState, readSynthesized } from "../../../lib/reach/readers";
import type { AccessModel } from "../../../lib/reach/model/access-model";

const GROUP = "cloudflare_zero_trust_access_group";
const POLICY = "cloudflare_zero_trust_access_policy";
const PORTAL = "cloudflare_zero_trust_access_ai_controls_mcp_portal";

/** A state with resources by address; `data.` before the address for what it only reads. */
const state = (file: string, resources: Readonly<Record<string, object>>): AccessModel => {
  const listed = Object.entries(resources).map(([address, values]) => {
    const [type, name] = address.replace("data.", "").split(".");
    return { address, mode: address.startsWith("data.") ? "data" : "managed", type, name, values };
  });
  return readState({ format_version: "1.0", values: { root_module: { resources: listed } } }, file);
};

const email = (address: string) => ({ email: { email: address } });
const group = (id: string) => ({ id, name: "Eng", include: [email("ann@example.com")] });
const policy = (id: string, groupId: string) => ({
  id,
  name: "Staff",
  decision: "allow",
  include: [{ group: { id: groupId } }],
});

test("references by ID lead to the object of another stack", () => {
  const model = merge([
    state("one", { [`${GROUP}.eng`]: group("1") }),
    state("other", { [`${POLICY}.staff`]: policy("2", "1") }),
    state("third", {
      "cloudflare_zero_trust_access_application.wiki": {
        id: "3",
        type: "self_hosted",
        domain: "wiki.example.com",
        policies: [{ id: "2" }],
      },
    }),
  ]);
  expect(model.policies.get(`${POLICY}.staff`)).toMatchObject({ include: [{ group: { id: `${GROUP}.eng` } }] });
  expect(model.applications.get("cloudflare_zero_trust_access_application.wiki")?.policies).toEqual([
    `${POLICY}.staff`,
  ]);
  expect([...model.policies.keys()]).toEqual([`${POLICY}.staff`]);
});

test("what a stack only reads is the object of the stack that manages it", () => {
  const model = merge([
    state("reads", { [`data.${GROUP}.eng`]: group("1"), [`${POLICY}.staff`]: policy("2", "1") }),
    state("owns", { [`${GROUP}.eng`]: group("1") }),
  ]);
  expect([...model.groups.keys()]).toEqual([`${GROUP}.eng`]);
  expect(model.policies.get(`${POLICY}.staff`)).toMatchObject({ include: [{ group: { id: `${GROUP}.eng` } }] });
});

test("the same address in two stacks is two objects", () => {
  const model = merge([
    state("a.json", { [`${GROUP}.eng`]: group("1"), [`${POLICY}.staff`]: policy("3", "1") }),
    state("b.json", { [`${GROUP}.eng`]: group("2") }),
  ]);
  expect([...model.groups.keys()]).toEqual([`a.json: ${GROUP}.eng`, `b.json: ${GROUP}.eng`]);
  expect(model.policies.get(`${POLICY}.staff`)).toMatchObject({ include: [{ group: { id: `a.json: ${GROUP}.eng` } }] });
});

test("settings of the organization come from several resources", () => {
  const organization = { auth_domain: "a.cloudflareaccess.com", deny_unmatched_requests: true };
  const model = merge([
    state("one", { "cloudflare_zero_trust_organization.o": organization }),
    state("other", { "cfaccess_organization_settings.s": { strict_service_token_auth: true } }),
  ]);
  expect(model.organization).toMatchObject({ denyUnmatchedRequests: true, strictServiceTokens: true });
});

test("one stack alone stays as it is", () => {
  const only = readSynthesized([
    { name: "one", file: "cdk.tf.json", json: { resource: { [GROUP]: { eng: group("") } } } },
  ]);
  expect(merge([only])).toBe(only);
});

test("fails with an object that two stacks own, and names both", () => {
  const models = [
    state("a.json", { [`${GROUP}.eng`]: group("1") }),
    state("b.json", { [`${GROUP}.staff`]: group("1") }),
  ];
  expect(() => merge(models)).toThrow(
    `two stacks own the same object of the groups (ID 1): ${GROUP}.eng in a.json and ${GROUP}.staff in b.json.`,
  );
});

test("fails with a hostname of two MCP portals", () => {
  const portal = (id: string) => ({ id, name: id, hostname: "mcp.example.com", servers: [] });
  const models = [state("a.json", { [`${PORTAL}.a`]: portal("a") }), state("b.json", { [`${PORTAL}.b`]: portal("b") })];
  expect(() => merge(models)).toThrow("two MCP portals have the hostname mcp.example.com");
});

test("fails with a setting of the organization that two stacks set differently", () => {
  const settings = (isStrict: boolean) => ({
    "cfaccess_organization_settings.s": { strict_service_token_auth: isStrict },
  });
  expect(() => merge([state("a.json", settings(true)), state("b.json", settings(false))])).toThrow(
    "two stacks own the setting strictServiceTokens of the organization, with different values: " +
      "cfaccess_organization_settings.s in a.json and cfaccess_organization_settings.s in b.json",
  );
});
