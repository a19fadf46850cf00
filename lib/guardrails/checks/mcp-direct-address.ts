import type { AccessModel, McpServer } from "../../reach/model/access-model";
import type { LintContext } from "../context";
import type { Found, Guardrail } from "../guardrail";
import { doorForAnybody } from "../strangers";
import { named, subjectOf } from "../subject";

export const mcpDirectAddress: Guardrail = {
  id: "mcp-direct-address",
  code: "CFA2608",
  level: "warning",
  why:
    "The policies of a portal and of its servers hold for requests through the portal. They do not protect the address of the " +
    "server itself: whoever knows the URL can go around the portal, its list of tools and its log.",
  fix:
    "Protect the hostname by an application of its own, and let the portal in by a service token; or put the server on a private " +
    "network; or check in the server itself that requests come from the portal.",
  limits:
    "A warning if an application at that address bypasses Access for everybody. A note if no application protects it: the server " +
    "may ask for a token of its own. Not for servers of others, outside the domains of the account's applications, and not for " +
    "private hostnames.",
  example: `new SecureMcpPortal(this, "tools", {
  name: "Tools",
  hostname: "mcp.example.com",
  zoneId,
  allow: [AccessRule.email("ann@example.com")],
  servers: { docs: { url: "https://docs.example.com/mcp" } },
});
new SelfHostedApp(this, "docs", {
  name: "Docs for agents",
  domain: "docs.example.com/mcp",
  policies: [new AccessPolicy(this, "open", { name: "Open", decision: "bypass", include: [AccessRule.everyone()] })],
});`,
  *check(context) {
    const domains = ownDomains(context.model);
    for (const server of serversInPortals(context.model)) {
      const url = URL.canParse(server.url ?? "") ? new URL(server.url ?? "") : undefined;
      if (url === undefined || isPrivate(url.hostname) || !domains.has(domainOf(url.hostname))) continue;
      const found = findingAt(context, server, url);
      if (found !== undefined) yield { subject: subjectOf("MCP server", server), ...found };
    }
  },
};

function findingAt(context: LintContext, server: McpServer, url: URL): Omit<Found, "subject"> | undefined {
  const address = url.host + url.pathname;
  const name = named("MCP server", server);
  const fix =
    "protect the address by an application that lets in only the portal, or put the server on a private network";
  const decider = context.deciderAt(url.href);
  if (decider.by === "nothing") {
    if (decider.outcome.kind !== "unprotected") return undefined;
    const message = `no application protects ${address}, the address of ${name}, so portals can be gone around; ${fix}`;
    return { message, level: "note" };
  }
  const application = context.applicationAt(url.href);
  const door = application && doorForAnybody(context, application);
  if (application === undefined || door?.admission.by !== "bypass") return undefined;
  const message =
    `${named("application", application)} lets everybody in at ${address}, the address of ${name}, so portals can be gone ` +
    `around; ${fix}`;
  return { message, counterexample: door.example };
}

function serversInPortals({ mcpServers, mcpPortals }: AccessModel): McpServer[] {
  const keys = new Set([...mcpPortals.values()].flatMap(({ servers }) => servers.map(({ server }) => server)));
  return [...mcpServers.values()].filter(({ key }) => keys.has(key));
}

/** The domains under which the account has applications and portals. */
function ownDomains({ applications, mcpPortals }: AccessModel): ReadonlySet<string> {
  const hosts = [...applications.values()].flatMap(({ destinations }) =>
    destinations.flatMap((destination) => (destination.type === "public" ? destination.uri.split("/")[0] : []) ?? []),
  );
  return new Set([...hosts, ...[...mcpPortals.values()].flatMap(({ hostname }) => hostname ?? [])].map(domainOf));
}

/** `example.com` of `docs.example.com`. Public suffixes of two labels make this a wider net, never a narrower one. */
const domainOf = (host: string): string => host.toLowerCase().split(".").slice(-2).join(".");

/** Hostnames and addresses that are not reachable from the Internet. */
const isPrivate = (host: string): boolean =>
  !host.includes(".") ||
  /\.(?:internal|local|localhost|lan|intranet|corp|home|private|test)$/.test(host) ||
  /^(?:10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[)/.test(host);
