import { DecisionEngine, isLetIn, TooEntangledError } from "../../../lib/reach/engine";
import type { AccessModel, Group, ModelRule } from "../../../lib/reach/model/access-model";
import { byKey, policy, wiki } from "../support/model";

const OFFICES = Array.from({ length: 40 }, (_, i) => i);
const provider = "okta";

/** One group for each office, which combines the group of its people with something else. */
function offices(condition: (office: number) => ModelRule): AccessModel {
  const groups = OFFICES.map((office): Group => ({
    key: `office-${office}`,
    origin: {},
    include: [{ okta: { name: `Office ${office}`, identity_provider_id: provider } }],
    require: [condition(office)],
    exclude: [],
  }));
  const include = groups.map(({ key }): ModelRule => ({ group: { id: key } }));
  return wiki([policy("staff", { include })], { groups: byKey(...groups) });
}

test.each<[string, (office: number) => ModelRule]>([
  ["its country", (office) => ({ geo: { country_code: `X${String.fromCharCode(65 + office)}` } })],
  ["its range of addresses", (office) => ({ ip: { ip: `10.${office}.0.0/16` } })],
  ["a posture check of its own", (office) => ({ device_posture: { integration_uid: `check-${office}` } })],
  ["a method of its own", (office) => ({ auth_method: { auth_method: `method-${office}` } })],
  ["another group of its own", (office) => ({ okta: { name: `On site ${office}`, identity_provider_id: provider } })],
  ["a list of its own", (office) => ({ email_list: { id: `list-${office}` } })],
])("survives 40 offices, each with its group and %s", (_, condition) => {
  const model = offices(condition);
  const engine = new DecisionEngine([model]);
  const set = engine.where(engine.application(model, "wiki"), isLetIn);
  expect(set?.example().facts.login?.groups?.[0]).toMatch(/^Office \d+$/);
  expect(set?.words()).toHaveLength(13);
  expect(set?.words().at(-1)).toBe("and 28 more");
});

test("survives 300 nested groups, and a circle of all of them", () => {
  const groups = Array.from({ length: 300 }, (_, i): Group => ({
    key: `g${i}`,
    origin: {},
    include: [{ email: { email: `p${i}@example.com` } }, { group: { id: `g${(i + 1) % 300}` } }],
    require: [],
    exclude: [],
  }));
  const model = wiki([policy("p", { include: [{ group: { id: "g0" } }] })], { groups: byKey(...groups) });
  const engine = new DecisionEngine([model]);
  const [words = ""] = engine.where(engine.application(model, "wiki"), isLetIn)?.words() ?? [];
  expect(words).toMatch(/^p0@example\.com, p1@example\.com.* and 292 more$/);
});

test("fails on groups that refer to one another in more ways than can be followed", () => {
  const keys = Array.from({ length: 14 }, (_, i) => `g${i}`);
  const groups = keys.map((key): Group => ({
    key,
    name: `Group ${key}`,
    origin: {},
    include: [{ email: { email: `${key}@example.com` } }],
    require: [],
    exclude: keys.filter((other) => other !== key).map((id) => ({ group: { id } })),
  }));
  const model = wiki([policy("p", { include: [{ group: { id: "g0" } }] })], { groups: byKey(...groups) });
  const engine = new DecisionEngine([model]);
  expect(() => engine.application(model, "wiki")).toThrow(TooEntangledError);
  expect(() => engine.application(model, "wiki")).toThrow(/the group "Group g\d+" refers to itself in more than/);
});
