import type { IConstruct } from "constructs";
import { isPerson } from "../../reach/person/is-person";
import { shared } from "../../rules/brand";
import type { Diagnostics } from "../kernel/diagnostics";
import { checkApp, type ConstructDiagnostic } from "../kernel/fail-closed";
import { workedOutOnce } from "../kernel/raw-l1s";
import type { Expectation, ExpectationOptions, PlacedExpectation } from "./expectation";
import type * as failures from "./failures";

const expectationsByApp = shared("expectations", () => new WeakMap<IConstruct, PlacedExpectation[]>());
const checksByApp = shared("expectationChecks", () => new WeakMap<IConstruct, () => readonly ConstructDiagnostic[]>());

/** Adds an expectation of an application, which is checked when the app is synthesized or validated. */
export function addExpectation(
  application: PlacedExpectation["application"],
  diagnostics: Diagnostics,
  expectation: Expectation,
): void {
  const { root } = application.node;
  const expectations = expectationsByApp.get(root) ?? [];
  const isFirst = !expectations.some((other) => other.application === application);
  expectationsByApp.set(root, [...expectations, { application, expectation }]);
  const check = checksByApp.get(root) ?? checkApp(root, () => failuresOf(root));
  checksByApp.set(root, check);
  if (isFirst) diagnostics.check(() => check().filter(({ path }) => path === application.node.path));
}

/** The expectations of an app that do not hold. The access model of the app is made once for all of them. */
function failuresOf(root: IConstruct): readonly ConstructDiagnostic[] {
  return workedOutOnce(root, "expectations", () => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- most stacks expect nothing, and need not load how it is checked
    const { failedExpectations } = require("./failures") as typeof failures;
    return failedExpectations(root, expectationsByApp.get(root) ?? []);
  });
}

/** Whether an argument is options, and not a person. */
export const isExpectationOptions = (value: unknown): value is ExpectationOptions =>
  typeof value === "object" && value !== null && !isPerson(value);
