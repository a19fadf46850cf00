import { evaluateApplication, evaluateTool, type AccessRequest } from "../../../lib/reach/evaluate";
import { EMPTY_MODEL, type AccessModel, type Application } from "../../../lib/reach/model/access-model";
import type { AccessFacts } from "../../../lib/rules/decision";
import { application, byKey, policy, wiki } from "../support/model";

const ann = { email: "ann@example.com", login: { identityProvider: "okta" } } as const satisfies AccessFacts;
const outcome = (model: AccessModel, facts: AccessFacts, request: Partial<AccessRequest> = {}) =>
  evaluateApplication(model, "wiki", { facts, ...request }).outcome;
const staff = policy("staff", { include: [{ email_domain: { domain: "example.com" } }] });
const everyone = [{ everyone: {} }];

describe("an application", () => {
  it("admits whom its first matching policy admits, and says which rules matched", () => {
    const evaluation = evaluateApplication(wiki([staff]), "wiki", { facts: ann });
    expect(evaluation.outcome).toMatchObject({ kind: "admitted", by: "allow", conditions: { session: "24h" } });
    expect(evaluation.decidedBy).toEqual({ application: "wiki", policy: staff, rules: staff.include });
    expect(outcome(wiki([staff]), { ...ann, email: "ann@elsewhere.example" })).toEqual({ kind: "denied" });
  });

  it("takes a login with a provider that it does not allow for none", () => {
    const model = wiki([staff]);
    const withIdps = (allowedIdps: string[]): AccessModel => ({
      ...model,
      applications: byKey(application("wiki", { policies: ["staff"], allowedIdps })),
    });
    expect(outcome(withIdps(["entra"]), ann)).toEqual({ kind: "denied" });
    expect(outcome(withIdps(["OKTA", "entra"]), ann)).toMatchObject({ kind: "admitted" });
  });

  it("takes an email address without a login for none", () => {
    expect(outcome(wiki([staff]), { email: "ann@example.com" })).toEqual({ kind: "denied" });
  });

  it("decides about service tokens by Service Auth alone where the organization is strict", () => {
    const model = wiki([policy("open", { decision: "bypass", include: everyone })]);
    expect(outcome(model, { serviceToken: "ci" })).toMatchObject({ by: "bypass", conditions: {} });
    expect(outcome({ ...model, organization: { strictServiceTokens: true } }, { serviceToken: "ci" })).toEqual({
      kind: "denied",
    });
  });

  it("derives who is on a list of known values, and asks the request otherwise", () => {
    const list = { key: "vip", name: "VIP", origin: {}, type: "EMAIL" };
    const vip = policy("vip", { include: [{ email_list: { id: "vip" } }] });
    const known = wiki([vip], { lists: byKey({ ...list, items: ["ANN@example.com"] }) });
    const unknown = wiki([vip], { lists: byKey(list) });
    expect(outcome(known, ann)).toMatchObject({ kind: "admitted" });
    expect(outcome(known, { ...ann, email: "bob@example.com", lists: ["vip"] })).toEqual({ kind: "denied" });
    expect(outcome(unknown, ann)).toEqual({ kind: "denied" });
    expect(outcome(unknown, { ...ann, lists: ["vip"] })).toMatchObject({ kind: "admitted" });
  });

  it("puts nobody on a list of email addresses who has not logged in", () => {
    const vip = policy("vip", { decision: "non_identity", include: [{ email_list: { id: "vip" } }] });
    expect(outcome(wiki([vip]), { lists: ["vip"] })).toEqual({ kind: "denied" });
    expect(outcome(wiki([vip]), { ...ann, lists: ["vip"] })).toMatchObject({ by: "non_identity" });
  });

  it("judges a policy that two models share by the groups of each", () => {
    const team = policy("team", { include: [{ group: { id: "team" } }] });
    const group = { key: "team", origin: {}, include: [{ everyone: {} }], require: [], exclude: [] };
    expect(outcome(wiki([team], { groups: byKey(group) }), ann)).toMatchObject({ by: "allow" });
    expect(outcome(wiki([team]), ann, { opaque: ['group "team"'] })).toMatchObject({ by: "allow" });
  });

  it("derives addresses on a list from their ranges", () => {
    const office = { key: "office", origin: {}, type: "IP", items: ["192.0.2.0/24"] };
    const open = policy("open", { decision: "bypass", include: [{ ip_list: { id: "office" } }] });
    const model = wiki([open], { lists: byKey(office) });
    expect(outcome(model, { ip: "192.0.2.9" })).toMatchObject({ by: "bypass" });
    expect(outcome(model, { ip: "198.51.100.1" })).toEqual({ kind: "denied" });
  });

  it("asks the request for opaque rules, groups outside the model and opaque policies", () => {
    const rule = { opaque: { name: "include of staff", reason: "unknown until apply" } };
    expect(outcome(wiki([policy("p", { include: [rule] })]), ann)).toEqual({ kind: "denied" });
    expect(outcome(wiki([policy("p", { include: [rule] })]), ann, { opaque: ["include of staff"] })).toMatchObject({
      kind: "admitted",
    });
    const outside = wiki([policy("p", { include: [{ group: { id: "g1" } }] })]);
    expect(outcome(outside, ann)).toEqual({ kind: "denied" });
    expect(outcome(outside, ann, { opaque: ['group "g1"'] })).toMatchObject({ kind: "admitted" });
    const missing: AccessModel = { ...wiki([]), applications: byKey(application("wiki", { policies: ["p9"] })) };
    expect(outcome(missing, {})).toEqual({ kind: "denied" });
    expect(outcome(missing, {}, { opaquePolicies: { 'policy "p9"': "bypass" } })).toMatchObject({ by: "bypass" });
  });

  it("names the opaque rule that let a request in", () => {
    const rule = { opaque: { name: "x", reason: "unknown until apply" } };
    const model = wiki([policy("p", { include: [rule] })]);
    expect(evaluateApplication(model, "wiki", { facts: ann, opaque: ["x"] }).decidedBy?.rules).toEqual([rule]);
  });

  it("asks for the second factor of the policy, else of the application, else of the organization", () => {
    const mfa = (fields: Partial<Application>, ofPolicy: object, organization: AccessModel["organization"] = {}) => {
      const model = wiki([{ ...staff, ...ofPolicy }], { organization });
      const result = outcome(
        { ...model, applications: byKey(application("wiki", { policies: ["staff"], ...fields })) },
        ann,
      );
      return result.kind === "admitted" ? result.conditions.mfa : result;
    };
    const required = { mfaRequiredForAllApps: true, mfa: { sessionDuration: "1h" } };
    expect(mfa({}, {})).toBeUndefined();
    expect(mfa({}, {}, required)).toEqual({ sessionDuration: "1h" });
    expect(mfa({ mfa: { disabled: true } }, {}, required)).toBeUndefined();
    expect(mfa({ mfa: { disabled: true } }, { mfa: { sessionDuration: "2h" } }, required)).toEqual({
      sessionDuration: "2h",
    });
  });

  it("lets in by SSH only as a Unix user of the policy that matched first", () => {
    const ssh = (usernames: string[], allowEmailAlias = false) => ({
      connection: { ssh: { usernames, allowEmailAlias } },
    });
    const model = wiki([
      policy("on-call", { include: [{ email: { email: "ann@example.com" } }], ...ssh(["root"], true) }),
      { ...staff, ...ssh(["ubuntu"]) },
    ]);
    const as = (sshUser: string, email: string) =>
      evaluateApplication(model, "wiki", { facts: { ...ann, email } }, { sshUser }).outcome.kind;
    expect(as("root", "ann@example.com")).toBe("admitted");
    expect(as("ann", "Ann@example.com")).toBe("admitted");
    expect(as("ubuntu", "ann@example.com")).toBe("denied");
    expect(as("ubuntu", "bob@example.com")).toBe("admitted");
    expect(as("bob", "bob@example.com")).toBe("denied");
  });

  it("fails for an application that the model does not have", () => {
    expect(() => evaluateApplication(EMPTY_MODEL, "wiki", { facts: {} })).toThrow(
      'the access model has no application "wiki"',
    );
  });
});

describe("a tool of an MCP server", () => {
  const agents = policy("agents", { decision: "non_identity", include: [{ service_token: { token_id: "agent" } }] });
  const member = {
    server: "jira",
    defaultDisabled: true,
    onBehalf: false,
    toolOverrides: [{ name: "search", enabled: true }],
  };
  const portal = (fields: Partial<typeof member> = {}): AccessModel => ({
    ...EMPTY_MODEL,
    applications: byKey(
      application("portal", {
        type: "mcp_portal",
        destinations: [{ type: "public", uri: "mcp.example.com" }],
        policies: ["agents", "staff"],
      }),
      application("jira", {
        type: "mcp",
        destinations: [{ type: "mcp_server", server: "jira" }],
        policies: ["agents", "mfa"],
      }),
    ),
    policies: byKey(agents, staff, { ...staff, key: "mfa", mfa: { sessionDuration: "1h" } }),
    mcpServers: byKey({
      key: "jira",
      origin: {},
      url: "https://jira.example.com/mcp",
      toolOverrides: [{ name: "search", enabled: false }],
    }),
    mcpPortals: byKey({ key: "tools", origin: {}, hostname: "MCP.example.com", servers: [{ ...member, ...fields }] }),
  });
  const reach = (model: AccessModel, facts: AccessFacts, tool: string | undefined = "search") =>
    evaluateTool(model, { portal: "tools", server: "jira", tool }, { facts }).outcome;

  it("is open to whom the portal and the server admit, under the portal's conditions", () => {
    expect(reach(portal(), ann)).toMatchObject({ by: "allow", conditions: { session: "24h", mfa: undefined } });
    expect(reach(portal(), { serviceToken: "agent" })).toMatchObject({ by: "non_identity" });
    expect(reach(portal(), { serviceToken: "another" })).toEqual({ kind: "denied" });
  });

  it("is absent if it is disabled; what the portal says of it goes before what the server says", () => {
    expect(reach(portal(), ann, "create")).toEqual({ kind: "absent" });
    expect(reach(portal({ defaultDisabled: false }), ann, "create")).toMatchObject({ kind: "admitted" });
    expect(reach(portal({ defaultDisabled: false, toolOverrides: [] }), ann)).toEqual({ kind: "absent" });
  });

  it("is closed to programs where every user logs in to the server", () => {
    expect(reach(portal({ onBehalf: true }), { serviceToken: "agent" })).toEqual({ kind: "denied" });
    expect(reach(portal({ onBehalf: true }), ann)).toMatchObject({ kind: "admitted" });
  });

  it("is absent without an application of the server, or outside the portal", () => {
    const { applications, ...rest } = portal();
    const without = { ...rest, applications: new Map([...applications].filter(([key]) => key !== "jira")) };
    expect(reach(without, ann)).toEqual({ kind: "absent" });
    expect(evaluateTool(portal(), { portal: "tools", server: "other" }, { facts: ann }).outcome.kind).toBe("absent");
  });
});
