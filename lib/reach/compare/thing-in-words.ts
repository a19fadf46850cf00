import type { TargetGroup, Thing } from "../model/thing";

/** A thing in words: `wiki.example.com/admin`, `SSH to db-1, port 22, as root`. */
export function thingInWords(thing: Thing): string {
  switch (thing.kind) {
    case "url":
      return thing.matches === undefined ? thing.uri : `${thing.uri}, which matches ${thing.matches.join(" and ")}`;
    case "unmatched":
      return `URLs ${thing.zone === undefined ? "" : `of ${thing.zone} `}that no application protects`;
    case "private":
      return privateInWords(thing);
    case "ssh":
      return `SSH to ${targetsInWords(thing.targets)}, port ${thing.port}, as ${thing.user ?? "the user of the email address"}`;
    case "rdp":
      return `RDP to ${targetsInWords(thing.targets)}, port ${thing.port}`;
    case "mcp_tool":
      return `${thing.tool === undefined ? "the tools that nothing names" : `the tool ${thing.tool}`} of the MCP server ${thing.server} through the portal ${thing.portal}`;
    case "mcp_server":
      return `the MCP server ${thing.server} at its own address ${thing.url}`;
    case "worker":
      return workerInWords(thing);
    case "application":
      return [TYPES[thing.type] ?? thing.type, thing.name].filter(Boolean).join(" ");
    case "opaque":
      return `what ${thing.name} names`;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  saas: "the SaaS application",
  app_launcher: "the App Launcher",
  warp: "the enrolment of devices",
  biso: "browser isolation",
  dash_sso: "the login of the dashboard",
  proxy_endpoint: "the proxy endpoint",
  mcp: "the MCP server application",
};

function privateInWords({ destination, protocol, ports, virtualNetwork }: Extract<Thing, { kind: "private" }>): string {
  return [
    destination,
    ...(protocol === undefined ? [] : [protocol.toUpperCase()]),
    ...(ports === undefined ? [] : [`port ${ports}`]),
    ...(virtualNetwork === undefined ? [] : [`in the virtual network ${virtualNetwork}`]),
  ].join(", ");
}

function workerInWords({ worker, preview }: Extract<Thing, { kind: "worker" }>): string {
  const name = worker === undefined ? "every Worker that no application names" : `the Worker ${worker}`;
  return preview ? `previews of ${name}` : name;
}

/** The most targets to name. */
const SHOWN = 3;

function targetsInWords({ known, criteria }: TargetGroup): string {
  if (known.length === 0) return `targets with ${criteria}`;
  const names = [...new Set(known.map(({ hostname }) => hostname))];
  if (names.length <= SHOWN) return names.join(", ");
  return `${known.length} targets (${names.slice(0, SHOWN).join(", ")} and others)`;
}
