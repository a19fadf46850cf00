// The plans and states in recorded/ are those of a real Terraform: npx tsx test/reach/readers/record.ts writes them again, from
// the configurations in hcl/.
import type { AccessModel } from "../../../lib/reach/model/access-model";
import { modelOfAccount, readPlan, readState, type AccountObjects } from "../../../lib/reach/readers";
import { comparable } from "./comparable-model";
import { recorded } from "./recorded-files";

const GROUP = "cloudflare_zero_trust_access_group";
const POLICY = "cloudflare_zero_trust_access_policy";
const APPLICATION = "cloudflare_zero_trust_access_application";
const OKTA = "cloudflare_zero_trust_access_identity_provider.okta";

const policiesOf = ({ applications }: AccessModel): Record<string, readonly string[]> =>
  Object.fromEntries([...applications.values()].map(({ key, policies }) => [key, policies]));

describe("the plan of a new account in HCL", () => {
  const { before, after } = readPlan(recorded("new.plan.json"));

  test("has nothing before", () => {
    expect([before.applications.size, before.policies.size, before.groups.size]).toEqual([0, 0, 0]);
  });

  test("follows unknown IDs through for_each, modules in modules, variables and outputs", () => {
    expect(policiesOf(after)).toMatchObject({
      [`${APPLICATION}.git`]: [`${POLICY}.block`, `${POLICY}.team["eng"]`],
      [`module.page["eng"].${APPLICATION}.this`]: [`${POLICY}.team["eng"]`],
      [`module.page["ops"].${APPLICATION}.this`]: [`${POLICY}.team["ops"]`],
    });
    expect(after.groups.get(`${GROUP}.team["ops"]`)?.include).toEqual([
      { email: { email: "lead-of-ops@example.com" } },
      { okta: { name: "ops", identity_provider_id: OKTA } },
    ]);
    expect(after.groups.get(`module.sales.${GROUP}.this`)?.include).toEqual([
      { okta: { name: "sales", identity_provider_id: OKTA } },
    ]);
    expect(after.policies.get(`${POLICY}.team["ops"]`)).toMatchObject({
      include: [{ group: { id: `${GROUP}.team["ops"]` } }],
      require: [{ ip_list: { id: "cloudflare_zero_trust_list.offices" } }],
    });
    expect(after.applications.get(`${APPLICATION}.git`)?.allowedIdps).toEqual([OKTA]);
  });

  test("follows several IDs in a list of rules, in which the order does not matter", () => {
    expect(after.groups.get(`${GROUP}.everybody`)?.include).toEqual([
      { group: { id: `${GROUP}.team["eng"]` } },
      { group: { id: `${GROUP}.team["ops"]` } },
    ]);
  });

  test("says that it takes the order of new policies from the configuration", () => {
    expect(after.notes.map(({ text }) => text)).toEqual([
      expect.stringContaining(`new policies of ${APPLICATION}.git`),
    ]);
  });

  test("makes an opaque policy of a condition, and of a map that it cannot look into", () => {
    const opaque = [`${APPLICATION}.shared`, `module.apps.module.web["wiki"].${APPLICATION}.this`];
    for (const application of opaque) {
      const [key = ""] = policiesOf(after)[application] ?? [];
      expect(after.policies.get(key)).toMatchObject({
        key: `policy 1 of ${application}`,
        opaque: { name: `policy 1 of ${application}`, reason: "it is known after apply" },
      });
    }
  });

  test("keeps a policy of an application's own with its rules", () => {
    expect(after.policies.get(`policy "Only here" of ${APPLICATION}.own`)).toMatchObject({
      decision: "allow",
      reusable: false,
      include: [{ group: { id: `${GROUP}.everybody` } }],
    });
  });
});

test("the plan, the state and the account that comes of them are the same model", () => {
  const state = comparable(readState(recorded("new.state.json")));
  const plan = comparable(readPlan(recorded("changed.plan.json")).before);
  const live = comparable(modelOfAccount(recorded("account.json") as AccountObjects));
  expect(plan).toEqual(state);
  // A state has Zero Trust lists; the account is read without.
  const { lists: _lists, policies, ...rest } = state;
  expect(live).toEqual({ ...rest, lists: {}, policies: expect.anything() as unknown });
  expect(Object.keys(live["policies"] as object)).toEqual(
    expect.arrayContaining(Object.keys(policies as object).filter((name) => !name.startsWith("policy"))),
  );
});

describe("the plan of a change", () => {
  const { before, after } = readPlan(recorded("changed.plan.json"), "changed.plan.json");

  test("gives an object the same key before and after, also if its address changes", () => {
    const key = `${APPLICATION}.code`;
    expect(before.applications.get(key)?.id).toBe(after.applications.get(key)?.id);
    expect(policiesOf(before)[key]).toEqual([`${POLICY}.block`, `${POLICY}.team["eng"]`]);
    expect(policiesOf(after)[key]).toEqual([`${POLICY}.block`, `${POLICY}.team["eng"]`, `${POLICY}.team["qa"]`]);
  });

  test("has no longer what it deletes, and already what it creates", () => {
    expect([before, after].map(({ applications }) => applications.has(`${APPLICATION}.shared`))).toEqual([true, false]);
    expect([before, after].map(({ groups }) => groups.has(`${GROUP}.team["qa"]`))).toEqual([false, true]);
  });

  test("takes a data source to be the object that a resource manages", () => {
    expect([...after.groups.keys()].filter((key) => key.includes("data."))).toEqual([]);
    expect(after.policies.get(`${POLICY}.everybody`)).toMatchObject({
      include: [{ group: { id: `${GROUP}.everybody` } }],
    });
  });

  test("says that objects were changed outside of Terraform", () => {
    expect(before.notes[0]?.text).toContain("Changed outside of Terraform");
  });

  test("says where each part comes from", () => {
    expect(after.groups.get(`${GROUP}.team["qa"]`)?.origin).toEqual({
      address: `${GROUP}.team["qa"]`,
      file: "changed.plan.json",
    });
  });
});

describe("a plan that is not whole", () => {
  test("with -target has only what it does, and says so", () => {
    const { after } = readPlan(recorded("targeted.plan.json"));
    expect([...after.applications.keys()]).toEqual([`${APPLICATION}.git`]);
    expect(after.notes[0]?.text).toContain("-target");
  });

  test("without drift says that it may have been made with -refresh=false", () => {
    const { before } = readPlan(recorded("unrefreshed.plan.json"));
    expect(before.notes.map(({ text }) => text).join()).toContain("-refresh=false");
  });
});

test("the plan of a JSON configuration tells exactly what is where", () => {
  const { after } = readPlan(recorded("json.plan.json"));
  expect(policiesOf(after)).toEqual({
    [`${APPLICATION}.wiki["docs"]`]: [`${POLICY}.staff`, `${POLICY}.block`],
    [`${APPLICATION}.wiki["wiki"]`]: [`${POLICY}.staff`, `${POLICY}.block`],
  });
  expect(after.policies.get(`${POLICY}.staff`)).toMatchObject({
    include: [
      { login_method: { id: "cloudflare_zero_trust_access_identity_provider.entra" } },
      { okta: { name: "staff", identity_provider_id: OKTA } },
    ],
    // A plan does not tell what a local is.
    exclude: [{ opaque: { name: `login_method in rule 1 of exclude of ${POLICY}.staff` } }],
  });
  expect(after.notes).toEqual([]);
});
