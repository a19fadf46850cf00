import { readSynthesized } from "../../../lib/reach/readers";
import type { AccessModel } from "../../../lib/reach/model/access-model";

type Resources = Readonly<Record<string, Readonly<Record<string, object>>>>;

const GROUP = "cloudflare_zero_trust_access_group";
const POLICY = "cloudflare_zero_trust_access_policy";
const APPLICATION = "cloudflare_zero_trust_access_application";

const stack = (name: string, resource: Resources, rest: object = {}) => ({
  name,
  file: `stacks/${name}/cdk.tf.json`,
  json: { resource, ...rest },
});

const modelOf = (resource: Resources, rest: object = {}): AccessModel =>
  readSynthesized([stack("apps", resource, rest)]);

const policy = (include: object[], rest: object = {}) => ({ name: "Staff", decision: "allow", include, ...rest });
const email = (address: string) => ({ email: { email: address } });

/** The rules of the include list of a policy. */
const includeOf = (model: AccessModel, name: string): unknown => {
  const found = model.policies.get(`${POLICY}.${name}`);
  return found?.opaque === undefined ? found?.include : found;
};

describe("references", () => {
  test("lead to resources of the stack, and the metadata to constructs", () => {
    const metadata = { "//": { metadata: { path: "apps/staff/Resource", uniqueId: "staff" } } };
    const model = modelOf({
      [GROUP]: { eng: { name: "Eng", include: [email("ann@example.com")] } },
      [POLICY]: { staff: { ...policy([{ group: { id: `\${${GROUP}.eng.id}` } }]), ...metadata } },
      [APPLICATION]: {
        wiki: {
          name: "Wiki",
          type: "self_hosted",
          domain: "wiki.example.com",
          policies: [{ id: `\${${POLICY}.staff.id}` }],
        },
      },
    });
    expect(includeOf(model, "staff")).toEqual([{ group: { id: `${GROUP}.eng` } }]);
    expect(model.applications.get(`${APPLICATION}.wiki`)?.policies).toEqual([`${POLICY}.staff`]);
    expect(model.policies.get(`${POLICY}.staff`)?.origin).toEqual({
      address: `${POLICY}.staff`,
      constructPath: "apps/staff/Resource",
      file: "stacks/apps/cdk.tf.json",
    });
    expect(model.notes).toEqual([]);
  });

  test("lead to variables with defaults, locals and attributes of other resources", () => {
    const model = modelOf(
      {
        cloudflare_zero_trust_list: {
          staff: { name: "staff@example.com", type: "EMAIL", items: [{ value: "a@b.c" }] },
        },
        [POLICY]: {
          staff: policy([
            email("${var.lead}"),
            email("${local.second}"),
            email("${cloudflare_zero_trust_list.staff.name}"),
          ]),
          joined: policy([email("lead-${local.second}"), email("$${not.a.reference}")]),
        },
      },
      { variable: { lead: { default: "ann@example.com" } }, locals: { second: "bob@example.com" } },
    );
    expect(includeOf(model, "staff")).toEqual(["ann@example.com", "bob@example.com", "staff@example.com"].map(email));
    expect(includeOf(model, "joined")).toEqual([email("${not.a.reference}"), email("lead-bob@example.com")]);
    expect(model.notes.map(({ text }) => text)).toEqual(["The variable lead is taken to have its default."]);
  });

  test("lead to other stacks by the outputs of their state, by backend or by the name that CDKTF gives", () => {
    const id = `\${${GROUP}.eng.id}`;
    const foundation = stack(
      "foundation",
      { [GROUP]: { eng: { name: "Eng", include: [email("ann@example.com")] } } },
      { output: { eng_id: { value: id } }, terraform: { backend: { local: { path: "foundation.tfstate" } } } },
    );
    const output = (name: string) => `\${data.terraform_remote_state.${name}.outputs.eng_id}`;
    const apps = stack(
      "apps",
      {
        [POLICY]: {
          byBackend: policy([{ group: { id: output("other") } }]),
          byName: policy([{ group: { id: output("cross-stack-reference-input-foundation") } }]),
          nowhere: policy([{ group: { id: output("elsewhere") } }]),
        },
      },
      {
        data: {
          terraform_remote_state: {
            other: { backend: "local", config: { path: "foundation.tfstate" } },
            "cross-stack-reference-input-foundation": { backend: "s3", config: { bucket: "states" } },
            elsewhere: { backend: "s3", config: { bucket: "others" } },
          },
        },
      },
    );
    const model = readSynthesized([apps, foundation]);
    expect(includeOf(model, "byBackend")).toEqual([{ group: { id: `${GROUP}.eng` } }]);
    expect(includeOf(model, "byName")).toEqual([{ group: { id: `${GROUP}.eng` } }]);
    expect(includeOf(model, "nowhere")).toEqual([
      {
        opaque: {
          name: `group in rule 1 of include of ${POLICY}.nowhere`,
          reason: "the source does not have the stack of data.terraform_remote_state.elsewhere",
        },
      },
    ]);
  });

  test("keep two stacks with the same addresses apart", () => {
    const one = stack("one", { [POLICY]: { staff: policy([email("ann@example.com")]) } });
    const other = stack("other", { [POLICY]: { staff: policy([email("bob@example.com")]) } });
    expect([...readSynthesized([one, other]).policies.keys()]).toEqual([
      `one: ${POLICY}.staff`,
      `other: ${POLICY}.staff`,
    ]);
  });

  test("lead to an imported object by its ID", () => {
    const id = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";
    const model = modelOf(
      {
        [GROUP]: { eng: { name: "Eng", include: [email("ann@example.com")] } },
        [POLICY]: { staff: policy([{ group: { id } }]) },
      },
      { import: [{ to: `${GROUP}.eng`, id: `accounts/0123456789abcdef0123456789abcdef/${id}` }] },
    );
    expect(model.groups.get(`${GROUP}.eng`)?.id).toBe(id);
    expect(includeOf(model, "staff")).toEqual([{ group: { id: `${GROUP}.eng` } }]);
  });
});

describe("several instances", () => {
  test("of count, for_each and dynamic blocks are followed where their collection is known", () => {
    const model = modelOf({
      [GROUP]: {
        team: {
          for_each: '${toset(["eng", "ops"])}',
          name: "${each.key}",
          include: [email("${each.value}@example.com")],
        },
      },
      [POLICY]: {
        team: {
          for_each: { eng: "allow", ops: "deny" },
          name: "${each.key}",
          decision: "${each.value}",
          include: [{ group: { id: `\${${GROUP}.team[each.key].id}` } }],
        },
        numbered: { count: 2, ...policy([email("user-${count.index}@example.com")]) },
        dynamic: {
          name: "Dynamic",
          decision: "allow",
          dynamic: {
            include: { for_each: ["ann", "bob"], content: { email: { email: "${include.value}@example.com" } } },
          },
        },
      },
    });
    expect([...model.groups.keys()]).toEqual([`${GROUP}.team["eng"]`, `${GROUP}.team["ops"]`]);
    expect(model.policies.get(`${POLICY}.team["ops"]`)).toMatchObject({
      decision: "deny",
      include: [{ group: { id: `${GROUP}.team["ops"]` } }],
    });
    expect(includeOf(model, "numbered[1]")).toEqual([email("user-1@example.com")]);
    expect(includeOf(model, "dynamic")).toEqual(["ann@example.com", "bob@example.com"].map(email));
  });

  test("of an unknown collection are one that stands for all, and a note", () => {
    const model = modelOf({
      [POLICY]: {
        team: { for_each: "${var.teams}", name: "${each.key}", decision: "allow", include: [email("${each.key}")] },
      },
    });
    expect(includeOf(model, "team[*]")).toEqual([{ opaque: expect.anything() as unknown }]);
    expect(model.notes[0]?.text).toContain("the variable teams has no default");
  });
});

describe("what is not followed", () => {
  test.each([
    ["a condition", '${var.strict ? "a@example.com" : "b@example.com"}', "is not followed"],
    ["a function", '${join("@", ["ann", "example.com"])}', "the function join() is not followed"],
    ["a text around an unknown ID", `lead-\${${GROUP}.eng.id}`, "is known after apply"],
    ["a circle", "${local.circle}", "refers to itself"],
    ["a directive", "%{ if true }ann@example.com%{ endif }", "is not followed"],
  ])("%s becomes an opaque fact with a name", (_, value, reason) => {
    const model = modelOf(
      {
        [GROUP]: { eng: { name: "Eng", include: [email("ann@example.com")] } },
        [POLICY]: { staff: policy([email(value)]) },
      },
      { locals: { circle: "${local.circle}" } },
    );
    expect(includeOf(model, "staff")).toEqual([
      {
        opaque: {
          name: `email in rule 1 of include of ${POLICY}.staff`,
          reason: expect.stringContaining(reason) as unknown,
        },
      },
    ]);
  });

  test("a whole list of rules, a decision and a list of policies become opaque too", () => {
    const model = modelOf({
      [POLICY]: {
        rules: { name: "Rules", decision: "allow", include: "${var.rules}" },
        decision: { ...policy([email("ann@example.com")]), decision: "${var.decision}" },
        unheardOf: { ...policy([email("ann@example.com")]), decision: "ask" },
      },
      [APPLICATION]: {
        wiki: { name: "Wiki", type: "self_hosted", domain: "${var.domain}", policies: "${var.policies}" },
      },
    });
    expect(includeOf(model, "rules")).toMatchObject([{ opaque: { name: `include of ${POLICY}.rules` } }]);
    expect(includeOf(model, "decision")).toMatchObject({ opaque: { name: `decision of ${POLICY}.decision` } });
    expect(includeOf(model, "unheardOf")).toMatchObject({ opaque: { name: `decision "ask" of ${POLICY}.unheardOf` } });
    expect(model.applications.get(`${APPLICATION}.wiki`)).toMatchObject({
      destinations: [{ type: "opaque", fact: { name: `domain of ${APPLICATION}.wiki` } }],
      policies: [`policies of ${APPLICATION}.wiki`],
    });
    expect(model.policies.get(`policies of ${APPLICATION}.wiki`)?.opaque).toBeDefined();
  });

  test("an unknown kind of rule is opaque by its text, and noted", () => {
    const model = modelOf({
      [POLICY]: { staff: policy([{ moon_phase: { phase: "full" } }, { email: { emails: "x" } }]) },
    });
    expect(includeOf(model, "staff")).toMatchObject([
      { opaque: { name: 'rule {"email":{"emails":"x"}}' } },
      { opaque: { name: 'rule {"moon_phase":{"phase":"full"}}' } },
    ]);
    expect(model.notes[0]?.text).toContain('"moon_phase"');
  });

  test("allowed identity providers that are not known are a policy before all others that may do anything", () => {
    const model = modelOf({
      [POLICY]: { staff: policy([email("ann@example.com")]) },
      [APPLICATION]: {
        wiki: {
          type: "self_hosted",
          domain: "wiki.example.com",
          allowed_idps: ["${var.idp}"],
          policies: [{ id: `\${${POLICY}.staff.id}` }],
        },
      },
    });
    expect(model.applications.get(`${APPLICATION}.wiki`)?.policies).toEqual([
      `allowed_idps of ${APPLICATION}.wiki`,
      `${POLICY}.staff`,
    ]);
  });

  test("an object that a data source reads has the name of the data source", () => {
    const model = modelOf(
      { [POLICY]: { staff: policy([{ group: { id: `\${data.${GROUP}.eng.id}` } }]) } },
      { data: { [GROUP]: { eng: { filter: { name: "Eng" } } } } },
    );
    expect(includeOf(model, "staff")).toEqual([{ group: { id: `data.${GROUP}.eng.id` } }]);
  });

  test("modules, unknown types of Access and ignored changes are noted", () => {
    const model = modelOf(
      {
        cloudflare_zero_trust_access_robot: { one: { name: "One" } },
        cloudflare_zero_trust_access_tag: { one: { name: "One" } },
        [POLICY]: { staff: { ...policy([email("ann@example.com")]), lifecycle: { ignore_changes: ["include"] } } },
      },
      { module: { apps: { source: "./apps" } } },
    );
    expect(model.notes.map(({ text }) => text)).toEqual([
      expect.stringContaining("cloudflare_zero_trust_access_robot"),
      expect.stringContaining("The module apps"),
      expect.stringContaining("ignores changes of include"),
    ]);
  });
});

test("fails with a type of application that it does not know: nobody can say what it protects", () => {
  const resources = { [APPLICATION]: { wiki: { name: "Wiki", type: "hologram" } } };
  expect(() => modelOf(resources)).toThrow(
    `the type of the application ${APPLICATION}.wiki is "hologram"; known types are`,
  );
});

test("fails with objects of two accounts, and reads the one that is chosen", () => {
  const resources = {
    [POLICY]: {
      one: { ...policy([email("ann@example.com")]), account_id: "1".repeat(32) },
      other: { ...policy([email("bob@example.com")]), account_id: "2".repeat(32) },
    },
  };
  expect(() => modelOf(resources)).toThrow("has objects of 2 accounts");
  const chosen = readSynthesized([stack("apps", resources)], { accountId: "2".repeat(32) });
  expect([...chosen.policies.keys()]).toEqual([`${POLICY}.other`]);
});
