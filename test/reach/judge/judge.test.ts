import { explanationText } from "../../../lib/reach/explain/explain";
import { judge, Proof } from "../../../lib/reach/judge";
import type { AccessModel, KnownPolicy } from "../../../lib/reach/model/access-model";
import { Person } from "../../../lib/reach/person";
import { WantedError, wantedOf } from "../../../lib/reach/wanted";
import { application, byKey, policy, wiki } from "../support/model";

const ann = Person.user("ann@example.com");
const answerOf = (model: AccessModel, person: Person, what = "wiki") =>
  judge(model, person, wantedOf(model, what)).answer;
const staff = policy("staff", { include: [{ email_domain: { domain: "example.com" } }] });

describe("facts that may be anything", () => {
  const nl = wiki([
    policy("nl", {
      include: [{ email_domain: { domain: "example.com" } }],
      require: [{ geo: { country_code: "NL" } }],
    }),
  ]);

  it("must all give the same answer", () => {
    expect(answerOf(nl, ann)).toBe("denied");
    expect(answerOf(nl, ann.from("NL"))).toBe("allowed");
    expect(answerOf(nl, ann.any("country"))).toBe("depends");
    expect(answerOf(nl, Person.user("eve@elsewhere.example").any("country", "address", "groups", "posture"))).toBe(
      "denied",
    );
    expect(judge(nl, ann.any("country"), wantedOf(nl, "wiki")).explain("allowed").verdict).toContain("from NL gets in");
  });

  it.each([
    ["login", [{ login_method: { id: "okta" } }]],
    ["login", [{ saml: { attribute_name: "a", attribute_value: "b", identity_provider_id: "okta" } }]],
    ["login", [{ "github-organization": { name: "example", team: "ops", identity_provider_id: "gh" } }]],
    ["methods", [{ auth_method: { auth_method: "mfa" } }]],
    ["risk", [{ user_risk_score: { user_risk_score: ["low"] } }]],
    ["evaluations", [{ external_evaluation: { evaluate_url: "https://e.example", keys_url: "https://k.example" } }]],
    ["accounts", [{ cloudflare_account_member: { account_id: "a" } }]],
    ["address", [{ ip: { ip: "10.0.0.0/8" } }]],
    ["posture", [{ device_posture: { integration_uid: "disk" } }]],
    ["lists", [{ email_list: { id: "vip" } }]],
    ["certificate", [{ common_name: { common_name: "a" } }]],
  ] as const)("are all that rules tell apart of %s: %j", (fact, include) => {
    const model = wiki([policy("p", { include: include as unknown as KnownPolicy["include"] })]);
    expect(answerOf(model, ann)).toBe("denied");
    expect(answerOf(model, ann.any(fact))).toBe("depends");
  });

  it("include the address that is not said, where rules name every address", () => {
    const everywhere = [{ ip: { ip: "0.0.0.0/0" } }, { ip: { ip: "::/0" } }];
    const open = wiki([policy("open", { decision: "bypass", include: everywhere })]);
    expect(answerOf(open, Person.anonymous())).toBe("allowed");
    expect(
      answerOf(wiki([policy("v4", { decision: "bypass", include: everywhere.slice(0, 1) })]), Person.anonymous()),
    ).toBe("denied");
  });

  it("fails where there are too many to try", () => {
    const include = Array.from({ length: 20 }, (_, index) => ({
      device_posture: { integration_uid: `check ${index}` },
    }));
    expect(() => answerOf(wiki([policy("p", { include })]), ann.any("posture"))).toThrow("say more of their facts");
  });
});

describe("facts that the source does not tell", () => {
  const rule = { opaque: { name: "include of p", reason: "unknown until apply" } };
  const model = wiki([policy("p", { include: [rule] })]);

  it("leave an answer undecided that rests on them", () => {
    const verdict = judge(model, ann, wantedOf(model, "wiki"));
    expect(verdict).toMatchObject({ answer: "undecided", restsOn: ["include of p"] });
    expect(answerOf(model, Person.anonymous())).toBe("denied");
    expect(answerOf(model, ann.assuming("include of p"))).toBe("allowed");
    expect(answerOf({ ...model, policies: byKey(policy("p", { include: [rule, ...staff.include] })) }, ann)).toBe(
      "allowed",
    );
  });

  it("leave it undecided of a policy of which nothing is known", () => {
    const missing: AccessModel = {
      ...wiki([staff]),
      applications: byKey(application("wiki", { policies: ["gone", "staff"] })),
    };
    expect(answerOf(missing, ann)).toBe("undecided");
    expect(judge(missing, ann, wantedOf(missing, "wiki")).restsOn).toEqual(['policy "gone"']);
  });

  it("fails for an assumption on which nothing rests, and for too many of them", () => {
    expect(() => answerOf(model, ann.assuming("include of q"))).toThrow('did you mean "include of p"?');
    const include = Array.from({ length: 20 }, (_, index) => ({ opaque: { name: `fact ${index}`, reason: "x" } }));
    expect(() => answerOf(wiki([policy("p", { include })]), ann)).toThrow("20 facts that the source does not tell");
  });
});

describe("what is asked for", () => {
  const member = {
    server: "jira",
    defaultDisabled: true,
    onBehalf: false,
    toolOverrides: [{ name: "search", enabled: true }],
  };
  const model: AccessModel = {
    ...wiki([staff]),
    applications: byKey(
      application("wiki", { policies: ["staff"] }),
      application("admin", { destinations: [{ type: "public", uri: "wiki.example.com/admin" }] }),
      application("db", {
        destinations: [
          { type: "private", hostname: "db.internal.example.com" },
          { type: "private", cidr: "10.0.0.0/8" },
        ],
      }),
      application("same-1", { name: "Same" }),
      application("same-2", { name: "Same" }),
      application("ssh", {
        type: "infrastructure",
        destinations: [
          {
            type: "targets",
            criteria: { protocol: "SSH", port: 22, include: [{ hostname: ["web-1"] }], require: [], exclude: [] },
          },
        ],
        policies: ["ops"],
      }),
      application("portal", {
        type: "mcp_portal",
        destinations: [{ type: "public", uri: "mcp.example.com" }],
        policies: ["staff"],
      }),
      application("jira", { type: "mcp", destinations: [{ type: "mcp_server", server: "jira" }], policies: ["staff"] }),
    ),
    policies: byKey(
      staff,
      policy("ops", { include: staff.include, connection: { ssh: { usernames: ["ubuntu"], allowEmailAlias: true } } }),
    ),
    targets: byKey({ key: "web-1", origin: {}, hostname: "web-1", addresses: ["10.0.0.1"], tags: {} }),
    mcpServers: byKey({
      key: "jira",
      name: "Jira",
      origin: {},
      url: undefined,
      tools: ["search", "create"],
      toolOverrides: [],
    }),
    mcpPortals: byKey({ key: "tools", name: "Tools", origin: {}, hostname: "mcp.example.com", servers: [member] }),
  };

  it.each([
    ["wiki", "allowed"],
    ["https://wiki.example.com", "allowed"],
    ["wiki.example.com/start?x=1", "allowed"],
    ["HTTPS://WIKI.example.com/admin/users", "denied"],
    ["https://elsewhere.example.com", "unprotected"],
    ["ssh ubuntu@web-1", "allowed"],
    ["ssh ann@10.0.0.1:22", "allowed"],
    ["ssh root@web-1", "denied"],
    ["rdp web-1", "unprotected"],
    ["tools/jira/search", "allowed"],
    ["mcp.example.com/Jira/create", "denied"],
  ] as const)("%s: %s", (what, answer) => {
    expect(answerOf(model, ann, what)).toBe(answer);
  });

  it.each([
    ["wkii", 'nothing in the source is called "wkii"; did you mean "wiki"?'],
    ["no such thing", "ask for a URL"],
    ["Same", '2 applications are called "Same"; name one by its key: same-1, same-2'],
    ["ssh web-1", 'does not say as which Unix user; write "ssh root@host"'],
    ["ssh root@wbe-1", 'did you mean "web-1"?'],
    ["tools/jria/search", 'there is no MCP server "jria"; did you mean "Jira"?'],
    ["tools/jira/serch", 'has no tool "serch"; did you mean "search"?'],
    [
      "https://db.internal.example.com",
      'is a private destination of the application "db"; ask for the application by its name',
    ],
    ["https://10.1.2.3/", "is a private destination"],
  ])("fails for %s", (what, message) => {
    expect(() => wantedOf(model, what)).toThrow(WantedError);
    expect(() => wantedOf(model, what)).toThrow(message);
  });
});

describe("an explanation", () => {
  it("says the conditions, every policy passed over and why, and those not evaluated", () => {
    const model = wiki([
      policy("block Tor", { decision: "deny", include: [{ geo: { country_code: "T1" } }] }),
      policy("visitors", {
        include: [{ everyone: {} }],
        exclude: staff.include,
        require: [{ auth_method: { auth_method: "mfa" } }],
      }),
      {
        ...staff,
        mfa: { sessionDuration: "1h" },
        approvalRequired: true,
        approvers: ["2 of bob@example.com"],
        purposeJustificationRequired: true,
        isolationRequired: true,
        sessionDuration: "30m",
      },
      policy("later", { include: [{ everyone: {} }] }),
    ]);
    expect(explanationText(judge(model, ann, wantedOf(model, "https://wiki.example.com")).explain()))
      .toBe(`ann@example.com gets in to https://wiki.example.com
  decided by application "wiki"
  by policy "staff", Allow: it includes the email domain example.com
  only after approval by 2 of bob@example.com
  with a second factor, which Access itself asks for (every 1h)
  after giving a reason
  in an isolated browser
  for a session of 30m
  passed over:
    policy "block Tor", Block does not match: it includes only the country T1
    policy "visitors", Allow does not match: it excludes the email domain example.com; it requires a login with MFA
  not evaluated, since an earlier policy decided:
    policy "later", Allow`);
  });

  it("says that strict service tokens are decided by Service Auth policies only", () => {
    const model = {
      ...wiki([policy("open", { decision: "bypass", include: [{ everyone: {} }] })]),
      organization: { strictServiceTokens: true },
    };
    expect(
      explanationText(judge(model, Person.programWithoutValidToken(), wantedOf(model, "wiki")).explain()),
    ).toContain("not evaluated, since only Service Auth policies decide about service tokens:");
  });
});

describe("a proof", () => {
  const model = wiki([
    staff,
    policy("ci", { decision: "non_identity", include: [{ service_token: { token_id: "ci" } }] }),
  ]);
  const wanted = wantedOf(model, "wiki");

  it("finds who else gets in, if anybody does", () => {
    const proof = new Proof(model);
    expect(proof.beyond(wanted, [...staff.include, { any_valid_service_token: {} }])).toBeUndefined();
    expect(proof.beyond(wanted, staff.include)).toMatchObject({
      who: "a program with the service token ci",
      restsOn: [],
    });
    expect(proof.beyond(wanted, [])?.who).toBeDefined();
  });

  it("finds who gets in without a requirement", () => {
    const proof = new Proof(model);
    expect(proof.without(wanted, "login")?.who).toBe("a program with the service token ci");
    expect(proof.without(wanted, "mfa")?.who).toBeDefined();
    const strict = wiki([
      policy("mfa", { include: staff.include, require: [{ auth_method: { auth_method: "mfa" } }] }),
      { ...staff, mfa: {}, approvalRequired: true },
    ]);
    expect(new Proof(strict).without(wanted, "mfa")).toBeUndefined();
    expect(new Proof(strict).without(wanted, "approval")?.who).toContain("with MFA");
  });

  it("takes login with a provider that the application refuses for none", () => {
    const limited: AccessModel = {
      ...model,
      applications: byKey(application("wiki", { policies: ["staff"], allowedIdps: ["okta"] })),
    };
    expect(new Proof(limited).beyond(wanted, [{ login_method: { id: "okta" } }])).toBeUndefined();
  });
});
