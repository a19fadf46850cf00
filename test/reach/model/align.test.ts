import type { AccessModel, Application, Group, KnownPolicy } from "../../../lib/reach/model/access-model";
import { EMPTY_MODEL } from "../../../lib/reach/model/access-model";
import { align } from "../../../lib/reach/model/align";

const group = (key: string, more: Partial<Group> = {}): Group => ({
  key,
  origin: {},
  include: [{ everyone: {} }],
  require: [],
  exclude: [],
  ...more,
});

const policy = (key: string, more: Partial<KnownPolicy> = {}): KnownPolicy => ({
  ...group(key),
  decision: "allow",
  reusable: true,
  ...more,
});

const application = (key: string, more: Partial<Application> = {}): Application => ({
  key,
  origin: {},
  type: "self_hosted",
  destinations: [],
  policies: [],
  ...more,
});

function modelOf(groups: readonly Group[], more: Partial<AccessModel> = {}): AccessModel {
  return { ...EMPTY_MODEL, groups: new Map(groups.map((one) => [one.key, one])), ...more };
}

const groupsOf = (before: AccessModel, after: AccessModel): string[] => [...align(before, after)[1].groups.keys()];

test("the same ID is the same object, whatever its address and name", () => {
  const before = modelOf([group("old", { id: "1", name: "Staff", origin: { address: "x.old" } })]);
  const after = modelOf([group("new", { id: "1", name: "People", origin: { address: "x.new" } })]);
  expect(groupsOf(before, after)).toEqual(["old"]);
});

test("the same Terraform address is the same object if one of the two has no ID yet", () => {
  const before = modelOf([group("1", { id: "1", origin: { address: "x.staff" } })]);
  expect(groupsOf(before, modelOf([group("new", { origin: { address: "x.staff" } })]))).toEqual(["1"]);
});

test("a moved object is found by its name", () => {
  const before = modelOf([group("a", { name: "Staff", origin: { address: "x.a" } })]);
  expect(groupsOf(before, modelOf([group("b", { name: "Staff", origin: { address: "x.b" } })]))).toEqual(["a"]);
});

test.each([
  ["with two IDs", group("b", { id: "2", name: "Staff", origin: { address: "x.a" } })],
  ["with another address and name", group("b", { name: "People", origin: { address: "x.b" } })],
])("objects %s are different", (_, other) => {
  const before = modelOf([group("a", { id: "1", name: "Staff", origin: { address: "x.a" } })]);
  expect(groupsOf(before, modelOf([other]))).not.toEqual(["a"]);
});

test("a name that two objects have says nothing", () => {
  const before = modelOf([group("a", { name: "Staff" }), group("b", { name: "Staff" })]);
  expect(groupsOf(before, modelOf([group("c", { name: "Staff" })]))).toEqual(["c"]);
});

test("another object does not get the key of one that is gone", () => {
  expect(groupsOf(modelOf([group("a", { name: "Staff" })]), modelOf([group("a", { name: "People" })]))).toEqual([
    "a (new)",
  ]);
});

test("applications of one name but of another type are different", () => {
  const [before, after] = (["saas", "self_hosted"] as const).map((type, index) =>
    modelOf([], { applications: new Map([[`${index}`, application(`${index}`, { name: "Wiki", type })]]) }),
  ) as [AccessModel, AccessModel];
  expect([...align(before, after)[1].applications.keys()]).toEqual(["1"]);
});

test("references follow: those of rules, applications and destinations", () => {
  const before = modelOf([group("1", { name: "Staff" })], {
    identityProviders: new Map([["i1", { key: "i1", name: "Okta", origin: {}, type: "okta" }]]),
    policies: new Map([["p1", policy("p1", { name: "Allow" })]]),
  });
  const after = modelOf([group("x.staff", { name: "Staff" })], {
    identityProviders: new Map([["x.okta", { key: "x.okta", name: "Okta", origin: {}, type: "okta" }]]),
    policies: new Map([
      [
        "x.allow",
        policy("x.allow", {
          name: "Allow",
          include: [{ group: { id: "x.staff" } }, { okta: { name: "eng", identity_provider_id: "x.okta" } }],
          exclude: [{ opaque: { name: "a rule", reason: "it is unknown" } }],
        }),
      ],
    ]),
    applications: new Map([["x.web", application("x.web", { policies: ["x.allow"], allowedIdps: ["x.okta"] })]]),
  });
  const [, aligned] = align(before, after);
  expect(aligned.policies.get("p1")).toMatchObject({
    key: "p1",
    include: [{ group: { id: "1" } }, { okta: { name: "eng", identity_provider_id: "i1" } }],
    exclude: [{ opaque: { name: "a rule" } }],
  });
  expect(aligned.applications.get("x.web")).toMatchObject({ policies: ["p1"], allowedIdps: ["i1"] });
});

test("a reference by ID to an object that only the other model has is the same reference", () => {
  const before = modelOf([group("x.staff", { id: "g-1" })], {
    policies: new Map([["p", policy("p", { id: "p", include: [{ group: { id: "x.staff" } }] })]]),
  });
  const after = modelOf([], {
    policies: new Map([["p", policy("p", { id: "p", include: [{ group: { id: "g-1" } }] })]]),
  });
  expect(align(before, after)[1].policies.get("p")).toMatchObject({ include: [{ group: { id: "x.staff" } }] });
});

test("a model aligned with itself stays as it is", () => {
  const model = modelOf([group("a", { name: "Staff" }), group("b", { include: [{ group: { id: "a" } }] })]);
  expect(align(model, model)).toEqual([model, model]);
});
