import type { McpPortal, McpServer, ToolOverride } from "../../model/access-model";
import type { SourceObject } from "../source-object";
import {
  elementsOf,
  flagOf,
  isFields,
  isList,
  isSet,
  textOf,
  Unknown,
  unknownIn,
  type Fields,
  type Value,
} from "../value";
import type { PartContext } from "./context";
import { withoutUnset } from "./settings";

export function mcpServerOf({ key, values, origin }: SourceObject, context: PartContext): McpServer {
  return withoutUnset({
    key,
    id: textOf(values.id),
    name: textOf(values.name),
    origin,
    url: textOf(values.hostname),
    tools: toolsOf(values.tools),
    toolOverrides: overridesOf(values.updated_tools, `server ${key}`, context),
  });
}

/** The names of the tools; undefined before the first sync. */
function toolsOf(value: Value): readonly string[] | undefined {
  if (!isList(value)) return undefined;
  return value.flatMap((tool) => (isFields(tool) ? (decoded(textOf(tool.name)) ?? []) : [])).sort();
}

/** The official provider has what a server says about its tools as maps of JSON: `"\"search\""`. */
function decoded(name: string | undefined): string | undefined {
  return name !== undefined && /^"(?:[^"\\]|\\.)*"$/.test(name) ? (JSON.parse(name) as string) : name;
}

/** What is said about whether tools are enabled. An override of a name or description says nothing about it. */
function overridesOf(value: Value, words: string, context: PartContext): readonly ToolOverride[] {
  const overrides = elementsOf(keyed(value, "name")).flatMap((override): ToolOverride[] => {
    const unknown = unknownIn(override);
    if (unknown !== undefined) {
      context.note(
        `Whether a tool of the ${words} is enabled is not known: ${unknown.reason}. It is taken to be enabled.`,
      );
    }
    if (!isFields(override)) return [];
    const name = textOf(override.name);
    const enabled = override.enabled instanceof Unknown ? true : flagOf(override.enabled);
    return name === undefined || enabled === undefined ? [] : [{ name, enabled }];
  });
  return overrides.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** A map of objects, as the companion has it, as a list in which each object has its key. */
const keyed = (value: Value, field: string): Value =>
  isFields(value)
    ? Object.entries(value).flatMap(([key, object]) => (isFields(object) ? [{ ...object, [field]: key }] : []))
    : value;

export function mcpPortalOf(object: SourceObject, context: PartContext): McpPortal {
  const { key, values, origin } = object;
  if (values.servers instanceof Unknown && !values.servers.isComputed) {
    context.note(`The servers of the MCP portal ${key} are not known: ${values.servers.reason}.`, origin);
  }
  const servers = elementsOf(keyed(values.servers, "server_id")).filter(isFields);
  return withoutUnset({
    key,
    id: textOf(values.id),
    name: textOf(values.name),
    origin,
    hostname: textOf(values.hostname)?.toLowerCase(),
    servers: servers
      .flatMap((server) => attachedServer(server, key, context))
      .sort((one, other) => (one.server < other.server ? -1 : 1)),
  });
}

function attachedServer(server: Fields, portal: string, context: PartContext): McpPortal["servers"] {
  const reference = context.reference("MCP server", isSet(server.server_id) ? server.server_id : server.id);
  if (reference instanceof Unknown) {
    context.note(`A server of the MCP portal ${portal} is not known: ${reference.reason}.`);
    return [];
  }
  return [
    {
      server: reference,
      // What is not known is taken to let more in.
      defaultDisabled: flagOf(server.default_disabled) ?? false,
      onBehalf: server.on_behalf instanceof Unknown ? server.on_behalf.isComputed : (flagOf(server.on_behalf) ?? true),
      toolOverrides: overridesOf(server.updated_tools, `server ${reference} in the MCP portal ${portal}`, context),
    },
  ];
}
