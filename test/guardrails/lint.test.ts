import { GuardrailError, lint, type LintOptions } from "../../lib/guardrails";
import { EMPTY_MODEL, type AccessModel } from "../../lib/reach/model/access-model";
import { application, byKey, policy, wiki } from "../reach/support/model";
import { foundIn, NOW, reportOn } from "./support";

const everyone = { everyone: {} } as const;
const open = policy("open", { decision: "bypass", include: [everyone], origin: { address: "cloudflare_policy.open" } });

/** A wiki that everyone can use. */
const PUBLIC = wiki([open]);

const suppression = (fields: object = {}): LintOptions => ({
  suppressions: [{ id: "bypass-everyone", on: "open", reason: "It is for customers.", ...fields }],
});

test("a report has the finding, a request that shows it, and what was looked at", () => {
  const report = reportOn(PUBLIC);

  expect(report.findings).toEqual([
    {
      guardrail: "bypass-everyone",
      code: "CFA1303",
      level: "error",
      subject: { kind: "policy", key: "open", name: "open", origin: { address: "cloudflare_policy.open" } },
      message:
        'policy "open" bypasses Access for everyone, so application "wiki" is public, without login and log; require a rule about ' +
        "the request, such as ip, or use an Allow policy",
      counterexample: { facts: { ip: "17.83.201.44" } },
      example: "somebody who has not logged in, on the address 17.83.201.44",
      mayDependOn: [],
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      page: expect.stringMatching(/^https:.*\/docs\/guardrails\/bypass-everyone\.md$/),
    },
  ]);
  expect(report.counts).toEqual({ error: 1, warning: 0, note: 0 });
  expect(report.checked).toMatchObject({ applications: 1, policies: 1 });
});

test("a fingerprint stays when other things change, and is another for another policy", () => {
  const renamed = { ...open, name: "Renamed", exclude: [{ geo: { country_code: "KP" } }] };
  const other = { ...open, key: "other", origin: { address: "cloudflare_policy.other" } };
  const [first] = reportOn(PUBLIC).findings;

  expect(reportOn(wiki([renamed])).findings[0]?.fingerprint).toBe(first?.fingerprint);
  expect(reportOn(wiki([other])).findings[0]?.fingerprint).not.toBe(first?.fingerprint);
});

test.each<[string, LintOptions]>([
  ["the name", suppression()],
  ["the Terraform address", suppression({ on: "cloudflare_policy.open" })],
  ["a pattern", suppression({ on: "cloudflare_policy.*" })],
  ["a last day that is today", suppression({ until: "2026-12-01" })],
])("a suppression by %s accepts a finding", (_what, options) => {
  const report = reportOn(PUBLIC, options);

  expect(report.findings).toEqual([]);
  expect(report.suppressed.map(({ suppression: { reason } }) => reason)).toEqual(["It is for customers."]);
  expect(report.idleSuppressions).toEqual([]);
});

test.each<[string, LintOptions, string]>([
  ["nothing is found there", suppression({ on: "other" }), "nothing-found"],
  ["its last day has passed", suppression({ until: "2026-11-29" }), "ended"],
  ["the guardrail is off", { ...suppression(), levels: { "bypass-everyone": "off" } }, "off"],
])("a suppression that suppresses nothing is said: %s", (_what, options, because) => {
  expect(reportOn(PUBLIC, options).idleSuppressions.map((idle) => idle.because)).toEqual([because]);
});

test("a level is set, and a guardrail that is off finds nothing", () => {
  expect(foundIn(reportOn(PUBLIC, { levels: { "bypass-everyone": "note" } }))).toEqual(["note bypass-everyone open"]);
  expect(foundIn(reportOn(PUBLIC, { levels: { "bypass-everyone": "off" } }))).toEqual([]);
});

test("what a guardrail that is off would explain is said by the next one", () => {
  const impossible = policy("impossible", {
    include: [everyone],
    require: [{ geo: { country_code: "NL" } }, { geo: { country_code: "DE" } }],
  });
  const found = (off: readonly string[]): string[] =>
    foundIn(reportOn(wiki([impossible]), { levels: Object.fromEntries(off.map((id) => [id, "off"])) }));

  expect(found([])).toEqual(["warning require-two-countries impossible"]);
  expect(found(["require-two-countries"])).toEqual(["warning matches-nobody impossible"]);
  expect(found(["require-two-countries", "matches-nobody"])).toEqual(["warning nobody-allowed wiki"]);
});

test("an opaque policy may do anything, and is no finding", () => {
  const opaque = { key: "open", name: "open", origin: {}, opaque: { name: "policy", reason: "it is unknown" } };
  expect(foundIn(reportOn({ ...PUBLIC, policies: byKey(opaque) }))).toEqual([]);
});

test("a finding that rests on an unknown fact names it", () => {
  const staff = policy("staff", { include: [{ email_domain: { domain: "example.com" } }] });
  const path = policy("path", { include: [{ opaque: { name: 'group "x"', reason: "the plan does not have it" } }] });
  const model: AccessModel = {
    ...EMPTY_MODEL,
    applications: byKey(
      application("wiki", { policies: ["staff"] }),
      application("export", { policies: ["path"], destinations: [{ type: "public", uri: "wiki.example.com/export" }] }),
    ),
    policies: byKey(staff, path),
  };

  expect(reportOn(model).findings.map(({ guardrail, mayDependOn }) => [guardrail, mayDependOn])).toEqual([
    ["path-more-open-than-host", ['group "x"']],
  ]);
});

test("an account without anything has no finding", () => {
  expect(reportOn(EMPTY_MODEL).findings).toEqual([]);
  expect(lint(EMPTY_MODEL).counts).toEqual({ error: 0, warning: 0, note: 0 });
});

describe("bad input", () => {
  const PLACE = "the settings of the guardrails";
  test.each<[string, unknown, string]>([
    ["an unknown setting", { level: {} }, `${PLACE} has an unknown setting "level"; did you mean "levels"?`],
    [
      "an unknown guardrail",
      { levels: { "bypas-everyone": "off" } },
      `${PLACE}: there is no guardrail "bypas-everyone"; did you mean "bypass-everyone"?`,
    ],
    [
      "an unknown level",
      { levels: { "bypass-everyone": false } },
      `${PLACE}: the level of "bypass-everyone" is false; it must be error, warning, note, off`,
    ],
    ["levels that are a text", { levels: "error" }, `${PLACE}: levels must be an object`],
    [
      "a duration without a unit",
      { limits: { sessionDuration: "24" } },
      `${PLACE}: limits: sessionDuration is "24"; write a duration such as "24h" or "30m"`,
    ],
    [
      "a share above 1",
      { limits: { accountShare: 90 } },
      `${PLACE}: limits: accountShare is 90; it must be a number from 0.01 to 1`,
    ],
    ["a tag that is no list", { production: { tags: "prod" } }, `${PLACE}: production.tags must be a list of texts`],
    ["a text for yes or no", { isWholeAccount: "yes" }, `${PLACE}: isWholeAccount is "yes"; it must be true or false`],
    ["suppressions that are no list", { suppressions: {} }, `${PLACE}: suppressions must be a list`],
    [
      "a suppression without reason",
      suppression({ reason: undefined }),
      "suppression 1 has no reason; say why the finding is accepted",
    ],
    ["a suppression on nothing", suppression({ on: "" }), 'suppression 1 has "" as on; say what it is accepted on'],
    [
      "a suppression with an unknown field",
      suppression({ why: "x" }),
      'suppression 1 has an unknown field "why"; the fields are id, on, reason, until',
    ],
    [
      "a day that does not exist",
      suppression({ until: "2027-02-30" }),
      'suppression 1: until is "2027-02-30"; write the last day as "2027-06-30"',
    ],
    [
      "a suppression of an unknown guardrail",
      suppression({ id: "x" }),
      'suppression 1: there is no guardrail "x"; the guardrails are ',
    ],
  ])("fails for %s", (_what, options, message) => {
    expect(() => lint(PUBLIC, options as LintOptions)).toThrow(message);
    expect(() => lint(PUBLIC, options as LintOptions)).toThrow(GuardrailError);
  });
});

test("is quick: 500 applications with four policies each", () => {
  const policies = Array.from({ length: 2_000 }, (_, n) =>
    policy(`p${n}`, {
      include: [{ email_domain: { domain: `d${n % 60}.example.com` } }, { email: { email: `u${n}@example.org` } }],
    }),
  );
  const applications = Array.from({ length: 449 }, (_, n) =>
    application(`a${n}`, { policies: [0, 1, 2, 3].map((one) => `p${n * 4 + one}`) }),
  );
  const model = { ...EMPTY_MODEL, applications: byKey(...applications), policies: byKey(...policies) };
  const before = process.cpuUsage();

  lint(model, { now: NOW });

  // Generous: other tests run at the same time. bench/README.md has the time of a quiet machine.
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(4_000);
});
