import { readPlan } from "../../../lib/reach/readers";

const GROUP = "cloudflare_zero_trust_access_group";
const POLICY = "cloudflare_zero_trust_access_policy";
const APPLICATION = "cloudflare_zero_trust_access_application";

const email = (address: string) => ({ email: { email: address } });

interface Change {
  readonly actions?: readonly string[];
  readonly before?: object | null;
  readonly after?: object | null;
  readonly after_unknown?: object;
  readonly after_sensitive?: object;
}

const change = (address: string, { actions = ["create"], ...rest }: Change, others: object = {}) => {
  const [type = "", name = ""] = address.split(".");
  return {
    address,
    mode: "managed",
    type,
    name: name.replace(/\[.*/, ""),
    change: { actions, before: null, ...rest },
    ...others,
  };
};

const planOf = (changes: readonly object[], rest: object = {}) =>
  readPlan({ format_version: "1.2", resource_changes: changes, ...rest }, "plan.json");

/** The configuration of a root module with expressions that have only references, as for HCL. */
const configured = (
  resources: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>,
  rest: object = {},
) => ({
  configuration: {
    root_module: {
      resources: Object.entries(resources).map(([address, attributes]) => {
        const [type, name] = address.split(".");
        const expressions = Object.fromEntries(
          Object.entries(attributes).map(([attribute, references]) => [attribute, { references }]),
        );
        return { address, mode: "managed", type, name, expressions };
      }),
      ...rest,
    },
  },
});

/** A plan of a policy whose group's ID is unknown, with these references in its expression. */
const withReferences = (references: readonly string[], others: readonly object[] = [], rest: object = {}) => {
  const { after } = planOf(
    [
      change(`${GROUP}.eng`, {
        after: { name: "Eng", include: [email("ann@example.com")] },
        after_unknown: { id: true },
      }),
      change(`${POLICY}.staff`, {
        after: { name: "Staff", decision: "allow", include: [{ group: {} }] },
        after_unknown: { id: true, include: [{ group: { id: true } }] },
      }),
      ...others,
    ],
    configured({ [`${POLICY}.staff`]: { include: references } }, rest),
  );
  const policy = after.policies.get(`${POLICY}.staff`);
  return policy?.opaque === undefined ? policy?.include : undefined;
};

const followed = [{ group: { id: `${GROUP}.eng` } }];
const notFollowed = [
  { opaque: { name: `group in rule 1 of include of ${POLICY}.staff`, reason: "it is known after apply" } },
];

describe("an unknown ID in HCL", () => {
  test("is followed to the only object that its expression names", () => {
    expect(withReferences([`${GROUP}.eng.id`, `${GROUP}.eng`])).toEqual(followed);
  });

  test("is followed beside known values and IDs of other kinds of objects", () => {
    const token = "cloudflare_zero_trust_access_service_token.ci";
    const others = [change(token, { after: { name: "CI" }, after_unknown: { id: true } })];
    expect(
      withReferences([`${GROUP}.eng.id`, `${GROUP}.eng`, `${token}.id`, token, "each.key", "path.module"], others),
    ).toEqual(followed);
  });

  test.each([
    ["a local is beside it", [`${GROUP}.eng.id`, `${GROUP}.eng`, "local.groups"], []],
    [
      "another attribute that is unknown is beside it",
      [`${GROUP}.eng.id`, `${GROUP}.eng`, "random_id.x.hex", "random_id.x"],
      [],
    ],
    [
      "two objects may be meant",
      [`${GROUP}.eng.id`, `${GROUP}.eng`, `${GROUP}.ops.id`, `${GROUP}.ops`],
      [`${GROUP}.ops`],
    ],
    ["nothing is named", [], []],
    ["what is named is not in the plan", [`${GROUP}.gone.id`, `${GROUP}.gone`], []],
  ])("becomes an opaque fact if %s", (_, references, others) => {
    const more = others.map((address) => change(address, { after: { name: "Other" }, after_unknown: { id: true } }));
    const random = change("random_id.x", { after: {}, after_unknown: { hex: true } });
    expect(withReferences(references, [...more, random])).toEqual(notFollowed);
  });

  test("is followed through the output of a module, and the variable of another", () => {
    const inner = `module.teams.${GROUP}.inner`;
    const modules = {
      module_calls: {
        teams: {
          module: { outputs: { id: { expression: { references: [`${GROUP}.inner.id`, `${GROUP}.inner`] } } } },
        },
      },
    };
    const others = [
      change(
        inner,
        { after: { name: "Inner" }, after_unknown: { id: true } },
        { module_address: "module.teams", type: GROUP, name: "inner" },
      ),
    ];
    expect(withReferences(["module.teams.id", "module.teams"], others, modules)).toEqual([{ group: { id: inner } }]);
  });
});

describe("which instance an unknown ID is of", () => {
  const team = (key: string) =>
    change(`${GROUP}.team["${key}"]`, { after: { name: key }, after_unknown: { id: true } }, { index: key });
  /** The rules of the instance "eng" of a policy, in whose expression these references are. */
  const rulesWith = (references: readonly string[], variables: object = {}) => {
    const { after } = planOf(
      [
        team("eng"),
        team("ops"),
        change(
          `${POLICY}.team["eng"]`,
          {
            after: { decision: "allow", include: [{ group: {} }] },
            after_unknown: { include: [{ group: { id: true } }] },
          },
          { index: "eng" },
        ),
      ],
      { ...configured({ [`${POLICY}.team`]: { include: references } }), variables },
    );
    const policy = after.policies.get(`${POLICY}.team["eng"]`);
    return policy?.opaque === undefined ? policy?.include : undefined;
  };
  const opaque = [{ opaque: expect.anything() as unknown }];

  test.each<[what: string, references: readonly string[], expected: unknown]>([
    ["by each.key", [`${GROUP}.team`, "each.key"], [{ group: { id: `${GROUP}.team["eng"]` } }]],
    ["by a variable", [`${GROUP}.team`, "var.team"], [{ group: { id: `${GROUP}.team["ops"]` } }]],
    [
      "by its own index",
      [`${GROUP}.team["ops"].id`, `${GROUP}.team["ops"]`, `${GROUP}.team`],
      [{ group: { id: `${GROUP}.team["ops"]` } }],
    ],
    ["by each.key elsewhere: not followed", ["each.key", `${GROUP}.team`], opaque],
    ["by a local: not followed", [`${GROUP}.team`, "local.team"], opaque],
    ["of all instances: not followed", [`${GROUP}.team`], opaque],
  ])("%s", (_, references, expected) => {
    expect(rulesWith(references, { team: { value: "ops" } })).toEqual(expected);
  });
});

describe("unknown IDs of policies", () => {
  const own = { name: "Own", decision: "deny", include: [{ everyone: {} }] };
  const policy = (name: string, decision: string) =>
    change(`${POLICY}.${name}`, { after: { name, decision, include: [] }, after_unknown: { id: true } });
  const applicationWith = (policies: readonly object[], unknown: readonly object[], references: readonly string[]) =>
    planOf(
      [
        policy("a", "allow"),
        policy("b", "allow"),
        change("cfaccess_application.wiki", {
          after: { name: "Wiki", type: "self_hosted", domain: "wiki.example.com", policies },
          after_unknown: { id: true, policies: unknown },
        }),
      ],
      configured({ "cfaccess_application.wiki": { policies: references } }),
    ).after;
  const [a, b] = ["a", "b"].map((name) => [`${POLICY}.${name}.id`, `${POLICY}.${name}`]);
  const wiki = "cfaccess_application.wiki";

  test("do not become those of a policy of the application's own, which Cloudflare gives an ID", () => {
    const model = applicationWith([own, {}], [{ id: true }, { id: true }], a ?? []);
    expect(model.applications.get(wiki)?.policies).toEqual([`policy "Own" of ${wiki}`, `${POLICY}.a`]);
  });

  test("are not followed if one of two is meant beside an own policy", () => {
    const model = applicationWith(
      [own, {}],
      [{ id: true }, { id: true }],
      [a, b].flatMap((references) => references ?? []),
    );
    expect(model.applications.get(wiki)?.policies).toEqual([`policy "Own" of ${wiki}`, `policy 2 of ${wiki}`]);
  });

  test("are in the order of the configuration, without a note where it does not matter", () => {
    const model = applicationWith(
      [{}, {}],
      [{ id: true }, { id: true }],
      [b, a].flatMap((references) => references ?? []),
    );
    expect(model.applications.get(wiki)?.policies).toEqual([`${POLICY}.b`, `${POLICY}.a`]);
    expect(model.notes).toEqual([]);
  });
});

test("several unknown identity providers are followed: they have no order", () => {
  const idp = (name: string) => `cloudflare_zero_trust_access_identity_provider.${name}`;
  const { after } = planOf(
    [
      change(idp("a"), { after: { name: "A", type: "okta" }, after_unknown: { id: true } }),
      change(idp("b"), { after: { name: "B", type: "okta" }, after_unknown: { id: true } }),
      change(`${APPLICATION}.wiki`, {
        after: { type: "self_hosted", domain: "wiki.example.com", allowed_idps: [null, null] },
        after_unknown: { id: true, allowed_idps: [true, true] },
      }),
    ],
    configured({ [`${APPLICATION}.wiki`]: { allowed_idps: [`${idp("a")}.id`, idp("a"), `${idp("b")}.id`, idp("b")] } }),
  );
  expect(after.applications.get(`${APPLICATION}.wiki`)?.allowedIdps).toEqual([idp("a"), idp("b")]);
});

test("different rules with different unknown providers are opaque: which is which is not known", () => {
  const idp = (name: string) => `cloudflare_zero_trust_access_identity_provider.${name}`;
  const { after } = planOf(
    [
      change(idp("a"), { after: { name: "A", type: "okta" }, after_unknown: { id: true } }),
      change(idp("b"), { after: { name: "B", type: "okta" }, after_unknown: { id: true } }),
      change(`${GROUP}.eng`, {
        after: { name: "Eng", include: [{ okta: { name: "one" } }, { okta: { name: "other" } }] },
        after_unknown: {
          id: true,
          include: [{ okta: { identity_provider_id: true } }, { okta: { identity_provider_id: true } }],
        },
      }),
    ],
    configured({ [`${GROUP}.eng`]: { include: [`${idp("a")}.id`, idp("a"), `${idp("b")}.id`, idp("b")] } }),
  );
  expect(after.groups.get(`${GROUP}.eng`)?.include).toMatchObject([
    { opaque: { name: `okta in rule 1 of include of ${GROUP}.eng` } },
    { opaque: { name: `okta in rule 2 of include of ${GROUP}.eng` } },
  ]);
});

describe("what an object has before and after", () => {
  const known = { id: "1", name: "Eng", include: [email("ann@example.com")] };
  const prior = (address: string, values: object, rest: object = {}) => {
    const [type = "", name = ""] = address.split(".");
    return { address, mode: "managed", type, name, values, ...rest };
  };
  const priorState = (...resources: readonly object[]) => ({
    prior_state: { format_version: "1.0", values: { root_module: { resources } } },
  });

  test("a replaced object has the same key, and after no ID", () => {
    const { before, after } = planOf(
      [
        change(`${GROUP}.eng`, {
          actions: ["delete", "create"],
          before: known,
          after: { name: "Eng", include: [] },
          after_unknown: { id: true },
        }),
      ],
      priorState(prior(`${GROUP}.eng`, known)),
    );
    expect([before, after].map(({ groups }) => groups.get(`${GROUP}.eng`)?.id)).toEqual(["1", undefined]);
  });

  test("a policy that refers to a replaced group by its old ID refers to nothing that is known", () => {
    const { after } = planOf(
      [
        change(`${GROUP}.eng`, {
          actions: ["delete", "create"],
          before: known,
          after: { name: "Eng", include: [] },
          after_unknown: { id: true },
        }),
        change(`${POLICY}.staff`, { after: { name: "Staff", decision: "allow", include: [{ group: { id: "1" } }] } }),
      ],
      priorState(prior(`${GROUP}.eng`, known)),
    );
    expect(after.policies.get(`${POLICY}.staff`)).toMatchObject({ include: [{ group: { id: "1" } }] });
    expect(after.groups.has("1")).toBe(false);
  });

  test("a moved object has its new address before too", () => {
    const { before } = planOf(
      [
        change(
          `${GROUP}.new`,
          { actions: ["no-op"], before: known, after: known },
          { previous_address: `${GROUP}.old` },
        ),
      ],
      priorState(prior(`${GROUP}.old`, known)),
    );
    expect([...before.groups.keys()]).toEqual([`${GROUP}.new`]);
  });

  test("a forgotten object stays, and a note says so", () => {
    const { after } = planOf(
      [change(`${GROUP}.eng`, { actions: ["forget"], before: known, after: null })],
      priorState(prior(`${GROUP}.eng`, known)),
    );
    expect(after.groups.get(`${GROUP}.eng`)?.id).toBe("1");
    expect(after.notes.map(({ text }) => text).join()).toContain(`Terraform forgets ${GROUP}.eng`);
  });

  test("an object that a plan with targets leaves out stays as it is", () => {
    const { after } = planOf([], { ...priorState(prior(`${GROUP}.eng`, known)), complete: false });
    expect(after.groups.get(`${GROUP}.eng`)?.id).toBe("1");
  });

  test("an object that is deleted at the end of a replacement is there before, beside the new one", () => {
    const { before, after } = planOf(
      [
        change(`${GROUP}.eng`, { actions: ["no-op"], before: known, after: known }),
        change(
          `${GROUP}.eng`,
          { actions: ["delete"], before: { ...known, id: "0" }, after: null },
          { deposed: "abcd" },
        ),
      ],
      priorState(prior(`${GROUP}.eng`, known), prior(`${GROUP}.eng`, { ...known, id: "0" }, { deposed_key: "abcd" })),
    );
    expect([...before.groups.keys()]).toEqual([`${GROUP}.eng`, `${GROUP}.eng (deposed abcd)`]);
    expect([...after.groups.keys()]).toEqual([`${GROUP}.eng`]);
  });

  test("an imported object is there before", () => {
    const { before } = planOf([change(`${GROUP}.eng`, { actions: ["no-op"], before: known, after: known })]);
    expect(before.groups.get(`${GROUP}.eng`)?.id).toBe("1");
  });
});

describe("bad plans", () => {
  test("fails with a format version that it does not know", () => {
    expect(() => readPlan({ format_version: "2.0", resource_changes: [] }, "plan.json")).toThrow(
      'plan.json has format_version "2.0"; this version reads 1.x.',
    );
    expect(() => readPlan({ resource_changes: [] }, "plan.json")).toThrow("plan.json has format_version null");
  });

  test("fails with a plan that failed", () => {
    expect(() => planOf([], { errored: true })).toThrow("plan.json is of a plan that failed");
  });

  test("fails with a plan without changes and state", () => {
    expect(() => readPlan({ format_version: "1.2" }, "plan.json")).toThrow(
      "has neither resource_changes nor prior_state",
    );
  });

  test("survives masked values: they are opaque facts", () => {
    const { after } = planOf([
      change(`${POLICY}.staff`, {
        after: {
          name: "Staff",
          decision: "allow",
          include: [{ email: { email: "(sensitive value)" } }, { group: {} }],
        },
        after_sensitive: { include: [{ email: { email: true } }, { group: { id: true } }] },
      }),
      change(`${APPLICATION}.wiki`, {
        after: { name: "Wiki", type: "self_hosted", policies: null },
        after_sensitive: { domain: true, policies: true },
      }),
    ]);
    expect(after.policies.get(`${POLICY}.staff`)).toMatchObject({
      include: [
        { opaque: { reason: "it is sensitive, and masked" } },
        { opaque: { reason: "it is sensitive, and masked" } },
      ],
    });
    expect(after.policies.get(`policies of ${APPLICATION}.wiki`)?.opaque?.reason).toBe("it is sensitive, and masked");
  });

  test("survives what Cloudflare sets: it is no doubt about what the application protects", () => {
    const { after } = planOf(
      [
        change(`${APPLICATION}.wiki`, {
          after: { name: "Wiki", type: "self_hosted", destinations: [{ type: "public", uri: "wiki.example.com" }] },
          after_unknown: { id: true, domain: true, self_hosted_domains: true, aud: true },
        }),
      ],
      configured({ [`${APPLICATION}.wiki`]: { destinations: [] } }),
    );
    expect(after.applications.get(`${APPLICATION}.wiki`)?.destinations).toEqual([
      { type: "public", uri: "wiki.example.com" },
    ]);
  });
});
