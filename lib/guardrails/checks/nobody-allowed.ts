import { serverApplication } from "../../reach/evaluate";
import type { RequestSet } from "../../reach/engine";
import type { Application, KnownPolicy } from "../../reach/model/access-model";
import type { LintContext } from "../context";
import type { Found, Guardrail } from "../guardrail";
import { list, nameOf, named, subjectOf } from "../subject";

export const nobodyAllowed: Guardrail = {
  id: "nobody-allowed",
  code: "CFA1306",
  level: "warning",
  why:
    "Nobody can use the application, whatever its policies seem to say. Mostly a Block policy matches everyone before an Allow " +
    "policy is asked. An exception of a Block policy (`exclude`) only means that the policy does not block: an Allow policy must " +
    "still let these people in. Portals show an MCP server without an application to nobody.",
  fix: "Add an Allow policy, put it before the Block policy, or narrow the Block policy. Create an `McpApp` for an MCP server.",
  limits:
    "If a policy or group matches nobody by itself, that is reported (`matches-nobody`, `require-two-countries`, " +
    "`circular-group`), and not again here.",
  example: `new SelfHostedApp(this, "wiki", {
  name: "Wiki",
  domain: "wiki.example.com",
  policies: [
    new AccessPolicy(this, "block", { name: "Block", decision: "deny", include: [AccessRule.everyone()] }),
    new AccessPolicy(this, "staff", { name: "Staff", include: [AccessRule.emailDomain("example.com")] }),
  ],
});`,
  *check(context) {
    for (const application of context.applications) {
      if (application.policies.length === 0 || !isUnusable(context, application)) continue;
      const policies = context.knownPoliciesOf(application);
      if (policies.some((policy) => policy.decision !== "deny" && context.isExplained(policy))) continue;
      yield {
        subject: subjectOf("application", application),
        message: `nobody can use ${named("application", application)}: ${causeOf(policies)}`,
      };
    }
    yield* serversWithoutApplication(context);
  },
};

function causeOf(policies: readonly KnownPolicy[]): string {
  const blocks = policies.filter(({ decision }) => decision === "deny");
  if (blocks.length < policies.length) {
    return (
      `${list(blocks.map(nameOf))} ${blocks.length === 1 ? "blocks" : "block"} everyone whom a later policy lets in; put that ` +
      "policy before it, or narrow the Block policy"
    );
  }
  const exceptions = blocks.filter(({ exclude }) => exclude.length > 0);
  return exceptions.length === 0
    ? "every policy blocks; add an Allow policy"
    : `every policy blocks, and whom ${list(exceptions.map(nameOf))} excludes from blocking no policy lets in; add an Allow ` +
        "policy for them";
}

function* serversWithoutApplication({ model }: LintContext): Generator<Found> {
  for (const server of model.mcpServers.values()) {
    if (serverApplication(model, server.key) !== undefined) continue;
    const message =
      `no application is for ${named("MCP server", server)}, so portals show it to nobody; create an application of type mcp ` +
      "for it";
    yield { subject: subjectOf("MCP server", server), message };
  }
}

/**
 * Whether nobody can use an application: each policy that lets users or programs in matches nobody whom no earlier Block policy
 * matches. An opaque policy may let somebody in.
 */
export function isUnusable(context: LintContext, application: Application): boolean {
  const policies = context.knownPoliciesOf(application);
  if (policies.length < application.policies.length) return false;
  let blocked: RequestSet | undefined;
  for (const policy of policies) {
    const matches = context.probes.matchedBy(policy, application.allowedIdps);
    if (matches === undefined) continue;
    if (policy.decision === "deny") blocked = blocked?.union(matches) ?? matches;
    // Bypass and Service Auth are evaluated before every Block policy.
    else if (policy.decision !== "allow" || blocked?.includes(matches) !== true) return false;
  }
  return true;
}
