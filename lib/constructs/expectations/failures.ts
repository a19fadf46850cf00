// Loaded only when an expectation is checked: it loads `lib/reach`.
import type { IConstruct } from "constructs";
import { explanationLine } from "../../reach/explain/explain";
import { judge, type Verdict } from "../../reach/judge";
import type { AccessModel, Application } from "../../reach/model/access-model";
import { keyOfPart, listed, PersonError, type Person } from "../../reach/person";
import { portalApplication } from "../../reach/evaluate";
import { wantedApplication, WantedError, wantedOf, type Wanted } from "../../reach/wanted";
import type { Diagnostic } from "../../diagnostics";
import type { ConstructDiagnostic } from "../kernel/fail-closed";
import { modelOfApp, referenceOfToken, UnknownRuleError } from "./app-model";
import type { Expectation, ExpectationOptions, PlacedExpectation } from "./expectation";

/** The expectations that do not hold, each with the person that shows it. */
export function failedExpectations(
  root: IConstruct,
  expectations: readonly PlacedExpectation[],
): readonly ConstructDiagnostic[] {
  const model = modelOfApp(root);
  return expectations.flatMap(({ application, expectation }) =>
    failuresOf(model, application.resource.node.path, expectation).map((diagnostic) => ({
      ...diagnostic,
      path: application.node.path,
    })),
  );
}

function failuresOf(model: AccessModel, path: string, expectation: Expectation): Diagnostic[] {
  try {
    const key = keyOfPart(model, "applications", { words: "", path });
    const application = model.applications.get(key);
    if (application === undefined) throw new WantedError(`the JSON of the app has no application at "${path}"`);
    if (expectation.kind === "only") return othersThan(model, application, expectation.rules);
    const wanted = wantedPart(model, application, expectation.options);
    return expectation.people.flatMap((person) => failureOf(model, person, wanted, expectation.kind));
  } catch (error) {
    const isExpected =
      error instanceof PersonError || error instanceof WantedError || error instanceof UnknownRuleError;
    if (!isExpected) throw error;
    return [{ code: "CFA2504", message: `${NAMES[expectation.kind]}: ${error.message}` }];
  }
}

const NAMES = { allowed: "expectAllowed", denied: "expectDenied", only: "expectOnly" } as const;

function failureOf(model: AccessModel, person: Person, wanted: Wanted, kind: "allowed" | "denied"): Diagnostic[] {
  const verdict = judge(model, person, wanted, { referenceOfToken });
  if (verdict.answer === kind) return [];
  const message = `${NAMES[kind]}: ${explanationLine(verdict.explanation)}`;
  if (verdict.answer === "undecided") {
    return [{ code: "CFA2505", message: `${NAMES[kind]}: ${undecided(person, wanted, verdict)}` }];
  }
  return [{ code: kind === "allowed" ? "CFA2501" : "CFA2502", message }];
}

const undecided = (person: Person, wanted: Wanted, { restsOn }: Verdict): string =>
  `${person.toString()} may get in to ${wanted.words} or not: it rests on ${listed(restsOn)}, which the app does not tell; say ` +
  "whether it holds with assuming(…) or inAccessGroup(…), or expect this of a plan with cfaccess test";

/** What of an application is asked for. */
function wantedPart(model: AccessModel, application: Application, { path, as, tool }: ExpectationOptions): Wanted {
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

function othersThan(_model: AccessModel, _application: Application, _rules: readonly object[]): Diagnostic[] {
  return [];
}
