import { Decision, DecisionEngine, isLetIn, UnsoundAnswerError } from "../../../lib/reach/engine";
import type { AccessRequest } from "../../../lib/reach/evaluate";
import type { AccessModel, McpPortal } from "../../../lib/reach/model/access-model";
import { application, byKey, policy, wiki } from "../support/model";

const staff = policy("staff", { include: [{ email_domain: { domain: "example.com" } }] });
const ci = policy("ci", { decision: "non_identity", include: [{ service_token: { token_id: "ci" } }] });

const user: AccessRequest = { facts: { email: "ann@example.com", login: { identityProvider: "okta" } } };
const stranger: AccessRequest = { facts: { email: "eve@outside.example", login: { identityProvider: "okta" } } };
const program: AccessRequest = { facts: { serviceToken: "ci" } };

/** An account with a portal, in which the server "jira" is, and policies of both applications. */
function portal(
  fields: Partial<McpPortal["servers"][number]>,
  onServer: readonly string[] = ["staff", "ci"],
): AccessModel {
  const member = { server: "jira", defaultDisabled: false, onBehalf: true, toolOverrides: [], ...fields };
  return {
    ...wiki([staff, ci]),
    applications: byKey(
      application("portal", {
        type: "mcp_portal",
        destinations: [{ type: "public", uri: "mcp.example.com" }],
        policies: ["staff", "ci"],
      }),
      application("server", {
        type: "mcp",
        destinations: [{ type: "mcp_server", server: "jira" }],
        policies: onServer,
      }),
    ),
    mcpServers: byKey({ key: "jira", origin: {}, url: undefined, toolOverrides: [] }),
    mcpPortals: byKey({ key: "tools", origin: {}, hostname: "mcp.example.com", servers: [member] }),
  };
}

test.each<[string, AccessModel, string, boolean[]]>([
  ["who is let in by both applications", portal({}), "search", [true, false, false]],
  ["programs too, if no user must log in to the server", portal({ onBehalf: false }), "search", [true, false, true]],
  ["nobody, if the server lets in none of them", portal({}, []), "search", [false, false, false]],
  [
    "nobody, if the tool is disabled",
    portal({ toolOverrides: [{ name: "search", enabled: false }] }),
    "search",
    [false, false, false],
  ],
  [
    "nobody, if only other tools are enabled",
    portal({ defaultDisabled: true, toolOverrides: [{ name: "get", enabled: true }] }),
    "search",
    [false, false, false],
  ],
])("an MCP tool is reached by %s", (_, model, tool, expected) => {
  const engine = new DecisionEngine([model]);
  const decision = engine.tool(model, { portal: "tools", server: "jira", tool });
  const requests = [user, stranger, program];
  expect(requests.map((request) => isLetIn(engine.outcome(decision, request)))).toEqual(expected);
  expect(requests.map((request) => engine.outcome(decision, request))).toEqual(requests.map(decision.evaluate));
});

describe("comparisons", () => {
  const [before, after] = [
    wiki([staff]),
    wiki([policy("staff", { ...staff, approvalRequired: true, approvers: ["1 of boss@example.com"] })]),
  ];
  const engine = new DecisionEngine([before, after]);
  const [was, is] = [engine.application(before, "wiki"), engine.application(after, "wiki")];

  test("another condition is neither gained nor lost, but changed, with both outcomes", () => {
    const { gained, lost, changed } = engine.compare(was, is);
    expect([gained, lost]).toEqual([undefined, undefined]);
    expect(changed.map(({ set, before, after }) => [set.words(), before, after])).toEqual([
      [
        ["users of example.com"],
        { kind: "admitted", by: "allow", conditions: { session: "24h" } },
        { kind: "admitted", by: "allow", conditions: { session: "24h", approval: ["1 of boss@example.com"] } },
      ],
    ]);
  });

  test("what is no longer protected is gained by all who did not get in, and changed for the others", () => {
    const { gained, lost, changed } = engine.compare(was, engine.constant({ kind: "unprotected" }));
    expect(gained?.words()).toEqual(["anybody except users of example.com, even without a login"]);
    expect(gained?.example()).toEqual({ facts: {} });
    expect(lost).toBeUndefined();
    expect(changed.map(({ set }) => set.words())).toEqual([["users of example.com"]]);
  });

  test("an opaque policy makes a set depend on what it decides", () => {
    const opaque = {
      ...before,
      policies: byKey({ key: "staff", origin: {}, opaque: { name: "policy of the wiki", reason: "it is masked" } }),
    };
    const set = new DecisionEngine([opaque]);
    const letIn = set.where(set.application(opaque, "wiki"), isLetIn);
    expect(letIn?.opaqueFacts()).toEqual([{ name: "policy of the wiki", reason: "it is masked" }]);
    expect(letIn?.example()).toEqual({ facts: {}, opaquePolicies: { "policy of the wiki": "bypass" } });
  });
});

test("fails with an internal error if the evaluation of an example contradicts the engine", () => {
  const model = wiki([staff]);
  const engine = new DecisionEngine([model]);
  const lie = new Decision(engine.application(model, "wiki").node, () => ({ kind: "denied" }));
  const set = engine.where(lie, isLetIn);
  expect(() => set?.example()).toThrow(UnsoundAnswerError);
  expect(() => set?.example()).toThrow(/^internal error: .*someone@example\.com.*, so nothing is reported/);
});
