// Loaded only when an expectation is checked: it loads `lib/reach`.
import type { IConstruct } from "constructs";
import { shown, type Diagnostic } from "../../diagnostics";
import { explanationLine } from "../../reach/explain/explain";
import { judge, Proof } from "../../reach/judge";
import type { AccessModel, Application } from "../../reach/model/access-model";
import { isPerson, keyOfPart, listed, PersonError, type Person } from "../../reach/person";
import { wantedApplication, WantedError, type Wanted } from "../../reach/wanted";
import { isAccessRule, type AccessRule } from "../../rules";
import type { ConstructDiagnostic } from "../kernel/fail-closed";
import { modelOfApp, referenceOfToken, ruleOfModel, UnknownRuleError } from "./app-model";
import type { Expectation, PlacedExpectation } from "./expectation";
import { wantedPart } from "./wanted-part";

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
    const wanted = wantedPart(this.model, application, expectation.options);
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
