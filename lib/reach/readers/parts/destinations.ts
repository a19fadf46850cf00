import type { ApplicationType, ModelDestination, TargetCriteria, TargetSelector } from "../../model/access-model";
import type { SourceObject } from "../source-object";
import {
  elementsOf,
  isFields,
  isList,
  isSet,
  numberOf,
  textOf,
  textsOf,
  Unknown,
  unknownIn,
  type Fields,
  type Value,
} from "../value";
import { opaque, type PartContext } from "./context";
import { withoutUnset } from "./settings";

/** Types whose `domain` is a hostname that they protect. Cloudflare sets that of the others to where users log in. */
const WITH_DOMAIN: ReadonlySet<ApplicationType> = new Set<ApplicationType>([
  "self_hosted",
  "ssh",
  "vnc",
  "rdp",
  "mcp_portal",
  "proxy_endpoint",
]);

/** What an application protects: destinations, `domain` and `self_hosted_domains`, each once, in an order of their own. */
export function destinationsOf(
  object: SourceObject,
  type: ApplicationType,
  context: PartContext,
): readonly ModelDestination[] {
  const { values } = object;
  const found = new Map<string, ModelDestination>();
  const add = (destination: ModelDestination): void => void found.set(JSON.stringify(destination), destination);
  const hasDomain = WITH_DOMAIN.has(type) && textOf(values.domain) !== undefined;
  for (const [index, element] of elementsOf(values.destinations).entries()) {
    if (isLeftToCloudflare(element) || (hasDomain && isWithoutUri(element))) continue;
    add(destinationOf(element, `destination ${index + 1} of ${object.key}`, context));
  }
  if (WITH_DOMAIN.has(type)) {
    for (const domain of domainsOf(values)) {
      if (!isLeftToCloudflare(domain)) add(publicDestination(domain, `domain of ${object.key}`));
    }
  }
  for (const [index, element] of elementsOf(values.target_criteria).entries()) {
    add(targetsDestination(element, `target criteria ${index + 1} of ${object.key}`));
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, destination]) => destination);
}

/** Cloudflare fills in each of `domain`, `self_hosted_domains` and `destinations` from the others. */
const isLeftToCloudflare = (value: Value): boolean => !isSet(value) || (value instanceof Unknown && value.isComputed);

/** The official provider has such a destination in its state if the configuration has only a domain. */
const isWithoutUri = (element: Value): boolean =>
  isFields(element) && (element.type ?? "public") === "public" && isLeftToCloudflare(element.uri);

/** If destinations are set, `self_hosted_domains` is ignored. */
function domainsOf(values: Fields): readonly Value[] {
  const hasDestinations = !isLeftToCloudflare(values.destinations) && elementsOf(values.destinations).length > 0;
  return hasDestinations ? [values.domain] : [values.domain, ...elementsOf(values.self_hosted_domains)];
}

function publicDestination(value: Value, place: string): ModelDestination {
  const text = textOf(value);
  if (text !== undefined) return { type: "public", uri: normalUri(text) };
  return { type: "opaque", fact: opaque(place, value instanceof Unknown ? value : new Unknown("it is missing")) };
}

/** Without scheme and slash at the end, the hostname in lower case: paths differ by case, hostnames do not. */
function normalUri(uri: string): string {
  const withoutScheme = uri.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").replace(/\/+$/, "");
  const slash = withoutScheme.indexOf("/");
  return slash === -1
    ? withoutScheme.toLowerCase()
    : withoutScheme.slice(0, slash).toLowerCase() + withoutScheme.slice(slash);
}

function destinationOf(element: Value, place: string, context: PartContext): ModelDestination {
  if (!isFields(element)) {
    return { type: "opaque", fact: opaque(place, element instanceof Unknown ? element : new Unknown("it is missing")) };
  }
  const type = element.type ?? "public";
  switch (type) {
    case "public":
      return publicDestination(element.uri, place);
    case "private":
      return privateDestination(element, place, context);
    case "via_mcp_server_portal":
      return serverDestination(element.mcp_server_id, place, context);
    case "worker":
    case "preview_worker":
      return workerDestination(type, element.worker_id, place);
    case "all_workers":
    case "all_preview_workers":
      return { type };
    default:
      return unknownDestination(element, place, context);
  }
}

function unknownDestination(element: Fields, place: string, context: PartContext): ModelDestination {
  const unknown = unknownIn(element);
  if (unknown !== undefined) return { type: "opaque", fact: opaque(place, unknown) };
  const text = JSON.stringify(element);
  context.note(`This version does not know the destination ${text} (${place}). It may be anything.`);
  return { type: "opaque", fact: { name: `destination ${text}`, reason: "this version does not know the type" } };
}

function privateDestination(element: Fields, place: string, context: PartContext): ModelDestination {
  const { vnet_id: network, ...rest } = element;
  const unknown = unknownIn(rest);
  if (unknown !== undefined) return { type: "opaque", fact: opaque(place, unknown) };
  const virtualNetwork = isSet(network) ? context.reference("virtual network", network) : undefined;
  if (virtualNetwork instanceof Unknown) return { type: "opaque", fact: opaque(place, virtualNetwork) };
  const protocol = textOf(element.l4_protocol);
  return withoutUnset({
    type: "private",
    hostname: textOf(element.hostname)?.toLowerCase(),
    cidr: textOf(element.cidr),
    l4Protocol: protocol === "tcp" || protocol === "udp" ? protocol : undefined,
    portRange: textOf(element.port_range),
    virtualNetwork: virtualNetwork === "" ? undefined : virtualNetwork,
  });
}

function serverDestination(id: Value, place: string, context: PartContext): ModelDestination {
  const server = context.reference("MCP server", id);
  return server instanceof Unknown ? { type: "opaque", fact: opaque(place, server) } : { type: "mcp_server", server };
}

function workerDestination(type: "worker" | "preview_worker", id: Value, place: string): ModelDestination {
  const worker = textOf(id);
  if (worker !== undefined) return { type, worker };
  return { type: "opaque", fact: opaque(place, id instanceof Unknown ? id : new Unknown("it is missing")) };
}

function targetsDestination(element: Value, place: string): ModelDestination {
  const criteria = isFields(element) ? criteriaOf(element) : new Unknown("it is missing");
  const unknown = unknownIn(element) ?? (criteria instanceof Unknown ? criteria : undefined);
  if (unknown !== undefined || criteria instanceof Unknown) {
    return { type: "opaque", fact: opaque(place, unknown ?? new Unknown("it is unknown")) };
  }
  return { type: "targets", criteria };
}

function criteriaOf(element: Fields): TargetCriteria | Unknown {
  const protocol = textOf(element.protocol)?.toUpperCase();
  const port = numberOf(element.port);
  if ((protocol !== "SSH" && protocol !== "RDP") || port === undefined) {
    return new Unknown("this version does not know the protocol");
  }
  const [attributes, include, require, exclude] = [
    { target_attributes: element.target_attributes },
    element.include,
    element.require,
    element.exclude,
  ].map((selection) => selectorsOf(selection));
  const lists = [attributes, include, require, exclude];
  const unknown = lists.find((list): list is Unknown => list instanceof Unknown);
  if (unknown !== undefined) return unknown;
  const [byHostname = [], included = [], required = [], excluded = []] =
    lists as readonly (readonly TargetSelector[])[];
  return { protocol, port, include: [...byHostname, ...included], require: required, exclude: excluded };
}

/** The selectors of one list: attributes and tags. */
function selectorsOf(selection: Value): readonly TargetSelector[] | Unknown {
  if (!isFields(selection)) return [];
  const selectors: TargetSelector[] = [];
  for (const [name, values] of attributesOf(selection.target_attributes)) {
    if (name !== "hostname") return new Unknown(`this version does not know the attribute "${name}" of targets`);
    selectors.push({ hostname: [...values].sort() });
  }
  if (isFields(selection.tags)) {
    for (const [tag, values] of Object.entries(selection.tags)) {
      if (isSet(values)) selectors.push({ tag, values: [...(textsOf(values) ?? [])].sort() });
    }
  }
  return selectors;
}

/** Attributes with their values: a map, or blocks with a name and values in version 4. */
function attributesOf(value: Value): readonly (readonly [string, readonly string[]])[] {
  if (isList(value)) {
    return value.filter(isFields).map((block) => [textOf(block.name) ?? "", textsOf(block.values) ?? []]);
  }
  return isFields(value)
    ? Object.entries(value).flatMap(([name, values]) => (isSet(values) ? [[name, textsOf(values) ?? []]] : []))
    : [];
}
