import ipaddr from "ipaddr.js";
import { nearestName } from "../../api/core/names";
import type { AccessModel, Application, Key, McpServer, ModelDestination, Target } from "../model/access-model";
import { Urls, type Decider } from "../things";
import { matchesCriteria } from "../things/targets/criteria";
import { keyOfPart, PersonError } from "../person";

/** Something that is asked for, and what decides on it in a model. */
export interface Wanted {
  /** In words: `https://wiki.example.com/admin`, `the application "Wiki"`. */
  readonly words: string;
  readonly decider: Decider;
  /** The Unix user, over SSH. */
  readonly sshUser?: string | undefined;
}

/** Something that is asked for, but that the model does not have, or that cannot be told from others. */
export class WantedError extends Error {
  override readonly name = "WantedError";
}

/** What can be asked for, for messages. */
export const FORMS =
  'a URL ("https://wiki.example.com/admin"), "ssh root@host", "rdp host", a tool ("portal/server/tool"), or the name of an application';

/**
 * Finds what a text asks for: the name of an application, `ssh USER@HOST`, `rdp HOST`, `PORTAL/SERVER/TOOL` or a URL.
 *
 * @throws {WantedError} When the model has no such thing, or several.
 */
export function wantedOf(model: AccessModel, text: string): Wanted {
  const trimmed = text.trim();
  return (
    remote(model, trimmed) ??
    namedApplication(model, trimmed) ??
    tool(model, trimmed) ??
    url(model, trimmed) ??
    fail(model, trimmed)
  );
}

/** The application itself, whatever it protects. */
export const wantedApplication = (application: Application, sshUser?: string): Wanted => ({
  words: `the application ${JSON.stringify(application.name ?? application.key)}${sshUser === undefined ? "" : ` as ${sshUser}`}`,
  decider: { by: "application", application: application.key },
  sshUser,
});

const NAMES = new WeakMap<AccessModel, ReadonlyMap<string, readonly Application[]>>();

function namedApplication(model: AccessModel, text: string): Wanted | undefined {
  const exact = model.applications.get(text);
  if (exact !== undefined) return wantedApplication(exact);
  const names = NAMES.get(model) ?? applicationsByName(model);
  NAMES.set(model, names);
  const [application, ...others] = names.get(text.toLowerCase()) ?? [];
  if (application === undefined) return undefined;
  if (others.length === 0) return wantedApplication(application);
  const keys = [application, ...others].map(({ key }) => key).join(", ");
  throw new WantedError(
    `${others.length + 1} applications are called ${JSON.stringify(text)}; name one by its key: ${keys}`,
  );
}

function applicationsByName({ applications }: AccessModel): ReadonlyMap<string, readonly Application[]> {
  const names = new Map<string, Application[]>();
  for (const application of applications.values()) {
    const { name, id } = application;
    for (const word of [name, id]) {
      if (word === undefined) continue;
      const same = names.get(word.toLowerCase()) ?? [];
      names.set(word.toLowerCase(), [...same, application]);
    }
  }
  return names;
}

/** `ssh root@web-1`, `rdp desk-1:3390`. */
function remote(model: AccessModel, text: string): Wanted | undefined {
  const [, protocol, rest = ""] = /^(ssh|rdp)\s+(.*)$/i.exec(text) ?? [];
  if (protocol === undefined) return undefined;
  const [, user, host = "", port] = /^(?:([^@\s]+)@)?([^@\s:]+)(?::(\d+))?$/.exec(rest) ?? [];
  const isSsh = protocol.toLowerCase() === "ssh";
  if (host === "" || (isSsh && user === undefined)) {
    throw new WantedError(
      `${JSON.stringify(text)} does not say ${host === "" ? "a host" : "as which Unix user"}; write "${isSsh ? "ssh root@host" : "rdp host"}"`,
    );
  }
  const target = targetOf(model, host);
  const applications = applicationsOf(
    model,
    target,
    isSsh ? "SSH" : "RDP",
    port === undefined ? undefined : Number(port),
  );
  return { words: text, decider: deciderOf(applications, text), sshUser: isSsh ? user : undefined };
}

function targetOf({ targets }: AccessModel, host: string): Target {
  const wanted = host.toLowerCase();
  const all = [...targets.values()];
  const found =
    all.find(({ hostname }) => hostname.toLowerCase() === wanted) ??
    all.find(({ addresses }) => addresses.includes(wanted));
  if (found !== undefined) return found;
  const nearest = nearestName(
    host,
    all.slice(0, 1000).map(({ hostname }) => hostname),
  );
  throw new WantedError(
    `no target has the hostname or address ${JSON.stringify(host)}; ${nearest === undefined ? "name one of the source's targets" : `did you mean ${JSON.stringify(nearest)}?`}`,
  );
}

function applicationsOf(model: AccessModel, target: Target, protocol: "SSH" | "RDP", port: number | undefined): Key[] {
  const protects = (destination: ModelDestination): boolean =>
    destination.type === "targets" &&
    destination.criteria.protocol === protocol &&
    (port === undefined || destination.criteria.port === port) &&
    matchesCriteria(destination.criteria, target);
  return [...model.applications.values()].flatMap(({ key, destinations }) => (destinations.some(protects) ? key : []));
}

function deciderOf(applications: readonly Key[], words: string): Decider {
  const [application, ...others] = applications;
  if (application === undefined) return { by: "nothing", outcome: { kind: "unprotected" } };
  if (others.length === 0) return { by: "application", application };
  const fact = {
    name: `which of ${applications.join(" and ")} decides on ${words}`,
    reason: "all of them match, and Cloudflare documents no order",
  };
  return { by: "one_of", applications, fact };
}

/** `tools/jira/search`: a portal, a server and a tool, by ID, name, key or, for a portal, hostname. */
function tool(model: AccessModel, text: string): Wanted | undefined {
  const [portal = "", server, ...rest] = text.split("/");
  const name = rest.join("/");
  if (server === undefined || name === "" || /^[a-z]+:$/.test(portal)) return undefined;
  const portalKey = portalOf(model, portal);
  if (portalKey === undefined) return undefined;
  const serverKey = orWantedError(() => keyOfPart(model, "mcpServers", { words: server }));
  checkTool(model.mcpServers.get(serverKey), name);
  return { words: `the tool ${text}`, decider: { by: "tool", portal: portalKey, server: serverKey, tool: name } };
}

function portalOf(model: AccessModel, text: string): Key | undefined {
  const byHostname = [...model.mcpPortals.values()].find(
    ({ hostname }) => hostname?.toLowerCase() === text.toLowerCase(),
  );
  if (byHostname !== undefined) return byHostname.key;
  try {
    return keyOfPart(model, "mcpPortals", { words: text });
  } catch {
    return undefined; // no portal: perhaps a URL
  }
}

function checkTool(server: McpServer | undefined, name: string): void {
  if (server?.tools === undefined || server.tools.includes(name)) return;
  const nearest = nearestName(name, server.tools);
  throw new WantedError(
    `the MCP server ${JSON.stringify(server.name ?? server.key)} has no tool ${JSON.stringify(name)}; ${nearest === undefined ? `its tools are ${server.tools.join(", ")}` : `did you mean ${JSON.stringify(nearest)}?`}`,
  );
}

function orWantedError<Result>(find: () => Result): Result {
  try {
    return find();
  } catch (error) {
    if (error instanceof PersonError) throw new WantedError(error.message);
    throw error;
  }
}

const URLS = new WeakMap<AccessModel, Urls>();

/** A URL, with or without its scheme. */
function url(model: AccessModel, text: string): Wanted | undefined {
  if (!/^(?:[a-z][a-z0-9+.-]*:\/\/)?[^\s/@]+\.[^\s/@]+(?:\/\S*)?$/i.test(text)) return undefined;
  const urls = URLS.get(model) ?? new Urls({ before: model, after: model });
  URLS.set(model, urls);
  const decider = urls.decidersOfUrl(text).after;
  if (decider.by === "nothing") refusePrivate(model, text);
  return { words: text, decider };
}

/** A private host is not a public URL, and which application decides there depends on port and network. */
function refusePrivate(model: AccessModel, text: string): void {
  const host = text
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, "")
    .replace(/[:/].*$/, "")
    .toLowerCase();
  for (const { destinations, name, key } of model.applications.values()) {
    if (!destinations.some((destination) => destination.type === "private" && isPrivateHost(destination, host)))
      continue;
    throw new WantedError(
      `${JSON.stringify(host)} is a private destination of the application ${JSON.stringify(name ?? key)}; ask for the application by its name`,
    );
  }
}

function isPrivateHost({ hostname, cidr }: Extract<ModelDestination, { type: "private" }>, host: string): boolean {
  if (hostname !== undefined && hostname.toLowerCase() === host) return true;
  if (cidr === undefined || !ipaddr.isValid(host) || !ipaddr.isValidCIDR(cidr)) return false;
  const [network, bits] = ipaddr.parseCIDR(cidr);
  const address = ipaddr.process(host);
  return address.kind() === network.kind() && address.match(network, bits);
}

function fail({ applications }: AccessModel, text: string): never {
  const names = [...applications.values()].map(({ name, key }) => name ?? key);
  const nearest = nearestName(text, names);
  const fix = nearest === undefined ? `ask for ${FORMS}` : `did you mean ${JSON.stringify(nearest)}?`;
  throw new WantedError(`nothing in the source is called ${JSON.stringify(text)}; ${fix}`);
}
