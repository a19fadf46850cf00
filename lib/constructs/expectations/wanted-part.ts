import { suggestedName, unknownNames } from "../../api/core/names";
import { typeOf } from "../../diagnostics";
import { portalApplication } from "../../reach/evaluate";
import type { AccessModel, Application } from "../../reach/model/access-model";
import { wantedApplication, WantedError, wantedOf, type Wanted } from "../../reach/wanted";
import type { ExpectationOptions } from "./expectation";

/** What of an application is asked for. */
export function wantedPart(model: AccessModel, application: Application, options: ExpectationOptions): Wanted {
  const { path, as, tool } = checkedOptions(options);
  const { type, destinations, name, key } = application;
  if (as !== undefined && type !== "infrastructure") {
    throw new WantedError(
      `as is for SSH applications of targets, and ${JSON.stringify(name ?? key)} has the type ${type}`,
    );
  }
  if (tool !== undefined) return wantedTool(model, application, tool);
  if (path === undefined) return wantedApplication(application, as);
  const host = destinations
    .map((destination) => (destination.type === "public" ? destination.uri.split("/")[0] : undefined))
    .find(Boolean);
  if (host === undefined)
    throw new WantedError(`${JSON.stringify(name ?? key)} has no public hostname, and so no path`);
  return wantedOf(model, `https://${host}/${path.replace(/^\/+/, "")}`);
}

function wantedTool(model: AccessModel, application: Application, tool: string): Wanted {
  const portal = [...model.mcpPortals.values()].find((one) => portalApplication(model, one)?.key === application.key);
  if (portal !== undefined) return wantedOf(model, `${portal.key}/${tool}`);
  throw new WantedError(
    `tool is for applications of MCP portals, and ${JSON.stringify(application.name ?? application.key)} is none of a portal of this app`,
  );
}

const OPTIONS = { path: true, as: true, tool: true } as const satisfies Readonly<
  Record<keyof ExpectationOptions, true>
>;

function checkedOptions(options: ExpectationOptions): ExpectationOptions {
  const [unknown] = unknownNames(options, OPTIONS);
  if (unknown !== undefined) {
    throw new WantedError(
      `there is no option "${unknown}"; ${suggestedName(unknown, Object.keys(OPTIONS), "options")}`,
    );
  }
  const [name, value] =
    Object.entries(options).find(([, given]) => given !== undefined && typeof given !== "string") ?? [];
  if (name === undefined) return options;
  throw new WantedError(`the option ${name} is ${typeOf(value)}; it must be a string`);
}
