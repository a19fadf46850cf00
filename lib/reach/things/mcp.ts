import type { AccessModel, Application, Key, McpPortal, McpServer } from "../model/access-model";
import { thingOf } from "./applications";
import type { Decider, ThingInBoth } from "./decider";
import { destinationsOf, type Sides } from "./sides";
import type { Urls } from "./urls/url-things";

/** Tools of MCP servers through portals, and the addresses of the servers themselves, which portals do not protect. */
export function* mcpThings(sides: Sides, urls: Urls): Generator<ThingInBoth> {
  for (const portal of keys(sides, "mcpPortals")) yield* portalThings(sides, portal);
  for (const server of keys(sides, "mcpServers")) yield* addressThings(sides, server, urls);
  yield* serversWithoutPortal(sides);
}

function* portalThings(sides: Sides, portal: Key): Generator<ThingInBoth> {
  const [before, after] = [sides.before.mcpPortals.get(portal), sides.after.mcpPortals.get(portal)];
  const servers = [before, after].flatMap((one) => one?.servers.map(({ server }) => server) ?? []);
  for (const server of new Set(servers)) {
    for (const tool of [...toolsOf(sides, portal, server), undefined]) {
      const on = (model: AccessModel): Decider =>
        model.mcpPortals.get(portal)?.servers.some((one) => one.server === server) === true
          ? { by: "tool", portal, server, tool }
          : { by: "nothing", outcome: { kind: "absent" } };
      const names = { portal: nameOf(portal, after ?? before), server: serverName(sides, server) };
      yield { thing: { kind: "mcp_tool", ...names, tool }, before: on(sides.before), after: on(sides.after) };
    }
  }
}

/** The tools of a server that anything names: the last sync, or an override. */
function toolsOf({ before, after }: Sides, portal: Key, server: Key): ReadonlySet<string> {
  const named = [before, after].flatMap((model) => {
    const { tools = [], toolOverrides = [] } = model.mcpServers.get(server) ?? {};
    const own = model.mcpPortals.get(portal)?.servers.find((one) => one.server === server)?.toolOverrides ?? [];
    return [...tools, ...[...toolOverrides, ...own].map(({ name }) => name)];
  });
  return new Set(named);
}

function* addressThings(sides: Sides, server: Key, urls: Urls): Generator<ThingInBoth> {
  const addresses = [sides.before, sides.after].flatMap((model) => model.mcpServers.get(server)?.url ?? []);
  for (const url of new Set(addresses)) {
    yield { thing: { kind: "mcp_server", server: serverName(sides, server), url }, ...urls.decidersOfUrl(url) };
  }
}

/** Applications of servers that no portal of the models has: a portal may be in another stack. */
function* serversWithoutPortal(sides: Sides): Generator<ThingInBoth> {
  const portals = [...sides.before.mcpPortals.values(), ...sides.after.mcpPortals.values()];
  const inPortals = new Set(portals.flatMap(({ servers }) => servers.map(({ server }) => server)));
  const alone = new Map<Key, Application>();
  for (const { application, destination } of destinationsOf(sides, ["mcp_server"])) {
    if (!inPortals.has(destination.server)) alone.set(application.key, application);
  }
  for (const application of alone.values()) yield thingOf(application, sides);
}

function keys({ before, after }: Sides, kind: "mcpPortals" | "mcpServers"): ReadonlySet<Key> {
  return new Set([...before[kind].keys(), ...after[kind].keys()]);
}

const nameOf = (key: Key, part: McpPortal | McpServer | undefined): string => part?.name ?? key;

const serverName = ({ before, after }: Sides, key: Key): string =>
  nameOf(key, after.mcpServers.get(key) ?? before.mcpServers.get(key));
