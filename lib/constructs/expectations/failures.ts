// Loaded only when an expectation is checked: it loads `lib/reach`.
import type { IConstruct } from "constructs";
import { suggestedName, unknownNames } from "../../api/core/names";
import { shown, typeOf, type Diagnostic } from "../../diagnostics";
import { portalApplication } from "../../reach/evaluate";
import { explanationLine } from "../../reach/explain/explain";
import { judge, Proof } from "../../reach/judge";
import type { AccessModel, Application } from "../../reach/model/access-model";
import { isPerson, keyOfPart, listed, PersonError, type Person } from "../../reach/person";
import { wantedApplication, WantedError, wantedOf, type Wanted } from "../../reach/wanted";
import { isAccessRule, type AccessRule } from "../../rules";
import type { ConstructDiagnostic } from "../kernel/fail-closed";
import { modelOfApp, referenceOfToken, ruleOfModel, UnknownRuleError } from "./app-model";
import type { Expectation, ExpectationOptions, PlacedExpectation } from "./expectation";

/** The expectations that do not hold, each with the person that shows it. */
export function failedExpectations(
  root: IConstruct,
  expectations: readonly PlacedExpectation[],
): readonly ConstructDiagnostic[] {
  const checks = new Checks(modelOfApp(root));
  return expectations.flatMap((placed) =>
    checks.failuresOf(placed).map((diagnostic) => ({ ...diagnostic, path: placed.application.node.path })),
  );
}

/** The names of expectations, as messages begin with them. */
const NAMES = { allowed: "expectAllowed", denied: "expectDenied", only: "expectOnly" } as const;

class Checks {
  /** Made when an expectation first asks who else gets in. */
  #proof: Proof | undefined;

  constructor(private readonly model: AccessModel) {}

  failuresOf({ application, expectation }: PlacedExpectation): Diagnostic[] {
    const named = ({ code, message }: Diagnostic): Diagnostic => ({
      code,
      message: `${NAMES[expectation.kind]}: ${message}`,
    });
    try {
      return this.#failuresOf(this.#applicationAt(application.resource.node.path), expectation).map(named);
    } catch (error) {
      if (!isInputError(error)) throw error;
      return [named({ code: "CFA2504", message: error.message })];
    }
  }

  #applicationAt(path: string): Application {
    const key = keyOfPart(this.model, "applications", { words: "", path });
    const application = this.model.applications.get(key);
    if (application === undefined) throw new WantedError(`the JSON of the app has no application at "${path}"`);
    return application;
  }

  #failuresOf(application: Application, expectation: Expectation): Diagnostic[] {
    if (expectation.kind === "only") return this.#othersThan(application, expectation.rules);
    const wanted = wantedPart(this.model, application, checkedOptions(expectation.options));
    if (expectation.people.length === 0)
      throw new PersonError("nobody is given; give a Person, such as Person.user(…)");
    return expectation.people.flatMap((person) => this.#failureOf(checkedPerson(person), wanted, expectation.kind));
  }

  #failureOf(person: Person, wanted: Wanted, kind: "allowed" | "denied"): Diagnostic[] {
    const verdict = judge(this.model, person, wanted, { referenceOfToken });
    if (verdict.answer === kind) return [];
    if (verdict.answer === "undecided")
      return [{ code: "CFA2505", message: undecided(person.toString(), wanted, verdict.restsOn) }];
    const message = explanationLine(verdict.explain(kind === "allowed" ? "denied" : "allowed"));
    return [{ code: kind === "allowed" ? "CFA2501" : "CFA2502", message }];
  }

  #othersThan(application: Application, rules: readonly AccessRule[]): Diagnostic[] {
    this.#proof ??= new Proof(this.model);
    const wanted = wantedApplication(application);
    const expected = rules.map((rule) => ruleOfModel(this.model, checkedRule(rule)));
    const intruder = this.#proof.beyond(wanted, expected);
    if (intruder === undefined) return [];
    if (intruder.restsOn.length > 0) {
      return [{ code: "CFA2505", message: undecided(intruder.who, wanted, intruder.restsOn) }];
    }
    const whom = rules.length === 0 ? "nobody is expected" : "whom none of the rules matches";
    return [{ code: "CFA2503", message: `${explanationLine(intruder.explanation)}; ${whom}` }];
  }
}

const isInputError = (error: unknown): error is Error =>
  error instanceof PersonError || error instanceof WantedError || error instanceof UnknownRuleError;

const undecided = (who: string, wanted: Wanted, restsOn: readonly string[]): string =>
  `${who} may get in to ${wanted.words} or not: it rests on ${listed(restsOn)}, which the app does not tell; say whether it holds ` +
  "(Person.assuming, Person.inAccessGroup), or test a plan with cfaccess test";

// The types exclude these values, which callers in JavaScript can give.

function checkedPerson(person: unknown): Person {
  if (isPerson(person)) return person;
  throw new PersonError(
    `${shown(person)} is not a Person; use Person.user("ann@example.com"), Person.program(token) or Person.anonymous()`,
  );
}

function checkedRule(rule: unknown): AccessRule {
  if (isAccessRule(rule)) return rule;
  throw new UnknownRuleError(
    `${shown(rule)} is not an AccessRule; use a rule such as AccessRule.emailDomain("example.com")`,
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
