import { compare, type Change, type ChangedConditions } from "../../../lib/reach/compare";
import type { AccessModel, KnownPolicy, Policy } from "../../../lib/reach/model/access-model";
import { EMPTY_MODEL } from "../../../lib/reach/model/access-model";
import { application, byKey, policy, wiki } from "../support/model";

const allow = (domain: string, more: Partial<KnownPolicy> = {}): KnownPolicy =>
  policy("staff", { include: [{ email_domain: { domain } }], ...more });

const kindsOf = (changes: readonly Change[]): string[] =>
  changes.map(({ kind, things, certainty }) => `${kind} ${certainty}: ${things.map(({ text }) => text).join(", ")}`);

const changesOf = (before: AccessModel, after: AccessModel): string[] => kindsOf(compare(before, after).changes);

test("equal models differ in nothing, which is proved for each of their applications", () => {
  expect(compare(wiki([allow("example.com")]), wiki([allow("example.com")]))).toEqual({
    version: 1,
    changes: [],
    proved: { same: 1, things: 1, sameApplications: 1, applications: 1 },
    notes: [],
  });
});

test("the same rules in other words differ in nothing", () => {
  const group = {
    key: "g",
    origin: {},
    include: [{ email_domain: { domain: "example.com" } }],
    require: [],
    exclude: [],
  };
  const grouped = wiki([policy("staff", { include: [{ group: { id: "g" } }] })], { groups: byKey(group) });
  expect(changesOf(wiki([allow("example.com")]), grouped)).toEqual([]);
});

describe("each kind of harm is told", () => {
  const before = wiki([allow("example.com")]);

  test("an application that goes away leaves what it protected unprotected", () => {
    const [change] = compare(before, EMPTY_MODEL).changes;
    expect(change).toMatchObject({
      kind: "no_longer_protected",
      certainty: "certain",
      who: ["everybody who can connect"],
      things: [{ text: "wiki.example.com", applications: [{ name: "wiki" }] }],
      example: { before: { outcome: "does not get in" } },
    });
  });

  test("everyone is anybody, with any login", () => {
    const [change] = compare(before, wiki([policy("staff", { include: [{ everyone: {} }] })])).changes;
    expect(change).toMatchObject({
      kind: "became_public",
      who: ["anybody, with any login"],
      example: { after: { outcome: "gets in" } },
    });
  });

  test("bypass is anybody, without a login", () => {
    const bypass = policy("open", { decision: "bypass", include: [{ everyone: {} }] });
    expect(compare(before, wiki([bypass])).changes[0]).toMatchObject({
      kind: "became_public",
      who: ["anybody, without a login"],
    });
  });

  test("a bypass from one address is no public access, but a gain", () => {
    const office = policy("office", { decision: "bypass", include: [{ ip: { ip: "192.0.2.0/24" } }] });
    expect(changesOf(before, wiki([office, allow("example.com")]))[0]).toBe("gained certain: wiki.example.com");
  });

  test("another domain gains, with the policies that decide before and after", () => {
    const after = wiki([
      allow("example.com"),
      policy("partners", { include: [{ email_domain: { domain: "p.example" } }] }),
    ]);
    expect(compare(before, after).changes).toMatchObject([
      {
        kind: "gained",
        certainty: "certain",
        example: {
          who: expect.stringContaining("@p.example"),
          before: { outcome: "does not get in", rules: [] },
          after: {
            outcome: "gets in",
            policy: { name: "partners" },
            decision: "Allow",
            rules: ["the email domain p.example"],
          },
        },
      },
    ]);
  });

  test("a domain that is replaced gains and loses, the gain first", () => {
    expect(changesOf(before, wiki([allow("example.org")]))).toEqual([
      "gained certain: wiki.example.com",
      "lost certain: wiki.example.com",
    ]);
  });

  test.each<[string, Partial<KnownPolicy>, string, Pick<ChangedConditions, "opens" | "closes">]>([
    [
      "approval",
      { approvalRequired: true, approvers: ["1 of ann@example.com"] },
      "only after approval by 1 of ann@example.com",
      { opens: true, closes: true },
    ],
    [
      "a second factor",
      { mfa: {} },
      "with a second factor, which Access itself asks for",
      { opens: true, closes: false },
    ],
    ["isolation", { isolationRequired: true }, "in an isolated browser", { opens: false, closes: false }],
    [
      "a justification",
      { purposeJustificationRequired: true },
      "after giving a reason",
      { opens: false, closes: false },
    ],
  ])("%s that is dropped weakens, and that is added tightens", (_, fields, words, { opens, closes }) => {
    const strict = wiki([allow("example.com", fields)]);
    expect(compare(strict, before).changes).toMatchObject([
      { kind: "weakened", conditions: { dropped: [words], added: [], opens } },
    ]);
    expect(compare(before, strict).changes).toMatchObject([
      { kind: "tightened", conditions: { dropped: [], added: [words], closes } },
    ]);
  });

  test("a longer session weakens, and a shorter one tightens", () => {
    const [short, long] = [wiki([allow("example.com", { sessionDuration: "30m" })]), wiki([allow("example.com")])];
    expect(compare(short, long).changes).toMatchObject([
      {
        kind: "weakened",
        conditions: { dropped: ["for a session of 30m"], added: ["for a session of 24h"], opens: false },
      },
    ]);
    expect(changesOf(long, short)).toEqual(["tightened certain: wiki.example.com"]);
    expect(changesOf(long, wiki([allow("example.com", { sessionDuration: "1440m" })]))).toEqual([
      "tightened certain: wiki.example.com",
    ]);
  });

  test("an application where none was protects newly, and says who gets in", () => {
    expect(compare(EMPTY_MODEL, before).changes).toMatchObject([
      { kind: "newly_protected", who: ["users of example.com"] },
    ]);
  });
});

test("a path application that goes away hands over to that of the hostname", () => {
  const site = application("site", { destinations: [{ type: "public", uri: "example.com" }], policies: ["staff"] });
  const admin = application("admin", {
    destinations: [{ type: "public", uri: "example.com/admin" }],
    policies: ["admins"],
  });
  const policies = byKey<Policy>(
    allow("example.com"),
    policy("admins", { include: [{ email: { email: "root@example.com" } }] }),
  );
  const before = { ...EMPTY_MODEL, policies, applications: byKey(site, admin) };
  const after = { ...EMPTY_MODEL, policies, applications: byKey(site) };
  expect(changesOf(before, after)).toEqual(["gained certain: example.com/admin"]);
});

test("where two patterns overlap, and no source says which decides, a change of one may be a change", () => {
  const host = application("host", { destinations: [{ type: "public", uri: "app.example.com" }], policies: ["staff"] });
  const admin = application("admin", {
    destinations: [{ type: "public", uri: "*.example.com/admin" }],
    policies: ["admins"],
  });
  const model = (admins: string): AccessModel => ({
    ...EMPTY_MODEL,
    applications: byKey(host, admin),
    policies: byKey<Policy>(allow("example.com"), policy("admins", { include: [{ email: { email: admins } }] })),
  });
  const { changes } = compare(model("ann@example.com"), model("bob@example.org"));
  expect(kindsOf(changes)).toEqual([
    "gained certain: *.example.com/admin",
    expect.stringMatching(/^gained may: .*which matches app.example.com and \*.example.com\/admin$/),
    "lost certain: *.example.com/admin",
    expect.stringMatching(/^lost may: /),
  ]);
  expect(changes[1]?.restsOn).toMatchObject([{ name: expect.stringContaining("which of admin and host decides") }]);
});

describe("facts that the source does not tell", () => {
  const opaque = (name: string): KnownPolicy =>
    policy("staff", { include: [{ opaque: { name, reason: "it is unknown until apply" } }] });

  test("a group outside the source is the same group on both sides", () => {
    const model = wiki([policy("staff", { include: [{ group: { id: "f174e90a" } }] })]);
    expect(changesOf(model, model)).toEqual([]);
  });

  test("an unknown value of one side may be another on the other side, unless it is assumed to be the same", () => {
    const model = wiki([opaque("include of x.staff")]);
    const { changes } = compare(model, model);
    expect(kindsOf(changes)).toEqual(["gained may: wiki.example.com", "lost may: wiki.example.com"]);
    expect(changes[0]?.restsOn.map(({ name }) => name).sort()).toEqual([
      "include of x.staff",
      "include of x.staff, before the change",
    ]);
    expect(compare(model, model, { assumeSameUnknowns: true }).changes).toEqual([]);
  });

  test("a gain that does not rest on them is certain, and its example, too", () => {
    const after = wiki([opaque("include of x.staff"), allow("p.example", { key: "partners" })]);
    const [change] = compare(wiki([]), after).changes;
    expect(change).toMatchObject({
      kind: "gained",
      certainty: "certain",
      example: { who: expect.stringContaining("@p.example") },
    });
    expect(change?.restsOn).toHaveLength(1);
  });

  test("a destination that is unknown leaves undecided what it protects", () => {
    const destination = {
      type: "opaque",
      fact: { name: "domain of x.wiki", reason: "it is unknown until apply" },
    } as const;
    const after: AccessModel = {
      ...EMPTY_MODEL,
      policies: byKey<Policy>(allow("example.com")),
      applications: byKey(application("wiki", { destinations: [destination], policies: ["staff"] })),
    };
    expect(compare(EMPTY_MODEL, after).changes).toMatchObject([
      { kind: "undecided", restsOn: [{ name: "domain of x.wiki", reason: "it is unknown until apply" }] },
    ]);
  });
});

test("the same change of many things is told once, and the rest is proved", () => {
  const applications = byKey(
    ...Array.from({ length: 12 }, (_, index) => application(`app${index}`, { policies: ["staff"] })),
    application("other", { policies: ["others"] }),
  );
  const others = policy("others", { include: [{ email: { email: "x@example.com" } }] });
  const model = (domain: string): AccessModel => ({
    ...EMPTY_MODEL,
    applications,
    policies: byKey(allow(domain), others),
  });
  const { changes, proved } = compare(model("example.com"), model("example.org"));
  expect(changes.map(({ kind, things }) => [kind, things.length])).toEqual([
    ["gained", 12],
    ["lost", 12],
  ]);
  expect(proved).toEqual({ same: 1, things: 13, sameApplications: 1, applications: 13 });
});

describe("SSH", () => {
  const model = (ssh: KnownPolicy["connection"]): AccessModel => ({
    ...EMPTY_MODEL,
    applications: byKey(
      application("db", {
        type: "infrastructure",
        policies: ["staff"],
        destinations: [
          {
            type: "targets",
            criteria: { protocol: "SSH", port: 22, include: [{ hostname: ["db-1"] }], require: [], exclude: [] },
          },
        ],
      }),
    ),
    policies: byKey<Policy>(allow("example.com", { connection: ssh })),
  });

  test("a Unix user that is added gains, and one that is removed loses", () => {
    const before = model({ ssh: { usernames: ["deploy"], allowEmailAlias: false } });
    const after = model({ ssh: { usernames: ["root"], allowEmailAlias: false } });
    expect(changesOf(before, after)).toEqual([
      "gained certain: SSH to targets with hostname db-1, port 22, as root",
      "lost certain: SSH to targets with hostname db-1, port 22, as deploy",
    ]);
  });

  test("the user of the email address is one, too", () => {
    const before = model({ ssh: { usernames: ["deploy"], allowEmailAlias: true } });
    const after = model({ ssh: { usernames: ["deploy"], allowEmailAlias: false } });
    expect(changesOf(before, after)).toEqual([
      "lost certain: SSH to targets with hostname db-1, port 22, as the user of the email address",
    ]);
  });
});

test("a setting of the organization that no longer denies unmatched requests leaves them unprotected", () => {
  const before = { ...EMPTY_MODEL, organization: { denyUnmatchedRequests: true } };
  expect(changesOf(before, EMPTY_MODEL)).toEqual(["no_longer_protected certain: URLs that no application protects"]);
  expect(changesOf(EMPTY_MODEL, before)).toEqual(["newly_protected certain: URLs that no application protects"]);
});
