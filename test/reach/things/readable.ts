import type { AccessModel } from "../../../lib/reach/model/access-model";
import type { Thing } from "../../../lib/reach/model/thing";
import { thingsOf, type Decider, type ThingInBoth } from "../../../lib/reach/things";

/** The things of two models (or of one), each on a line: `url wiki.example.com: wiki -> unprotected`. */
export const linesOf = (before: AccessModel, after = before): string[] =>
  [...thingsOf(before, after)].map(lineOf).sort();

function lineOf({ thing, before, after }: ThingInBoth): string {
  const [one, other] = [deciderText(before), deciderText(after)];
  return `${thingText(thing)}: ${one === other ? one : `${one} -> ${other}`}`;
}

function deciderText(decider: Decider): string {
  switch (decider.by) {
    case "application":
      return decider.application;
    case "tool":
      return `${decider.portal}/${decider.server}/${decider.tool ?? "*"}`;
    case "one_of":
      return `one of ${decider.applications.join(", ")}`;
    case "nothing":
      return decider.outcome.kind;
  }
}

function thingText(thing: Thing): string {
  switch (thing.kind) {
    case "url":
      return `url ${thing.matches === undefined ? thing.uri : thing.matches.join(" & ")}`;
    case "unmatched":
      return `unmatched ${thing.zone ?? "*"}`;
    case "private":
      return ["private", thing.destination, thing.protocol, thing.ports, thing.virtualNetwork]
        .filter(Boolean)
        .join(" ");
    case "ssh":
      return `ssh ${thing.user ?? "*"}@${targetText(thing.targets)}:${thing.port}`;
    case "rdp":
      return `rdp ${targetText(thing.targets)}:${thing.port}`;
    case "mcp_tool":
      return `tool ${thing.portal}/${thing.server}/${thing.tool ?? "*"}`;
    case "mcp_server":
      return `server ${thing.server} at ${thing.url}`;
    case "worker":
      return `worker ${thing.worker ?? "*"}${thing.preview ? " preview" : ""}`;
    case "application":
      return `${thing.type} ${thing.name}`;
    case "opaque":
      return `opaque ${thing.name}`;
  }
}

const targetText = ({ known, criteria }: Extract<Thing, { kind: "rdp" }>["targets"]): string =>
  `[${[criteria, ...known.map(({ hostname }) => hostname)].join("|")}]`;
