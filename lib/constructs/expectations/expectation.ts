import type { Construct } from "constructs";
import type { Person } from "../../reach/person";
import { isPerson } from "../../reach/person/is-person";
import type { AccessRule } from "../../rules";
import { shared } from "../../rules/brand";
import type { Diagnostics } from "../kernel/diagnostics";
import { checkApp, type ConstructDiagnostic } from "../kernel/fail-closed";
import { workedOutOnce } from "../kernel/raw-l1s";
import type * as failures from "./failures";

/** What of an application is asked for. */
export interface ExpectationOptions {
  /**
   * Path below the application's hostname: `/admin`. The application with the most specific path decides on it.
   *
   * @default - the application itself decides
   */
  readonly path?: string;

  /**
   * Unix user, for SSH applications of targets.
   *
   * @default - any Unix user
   */
  readonly as?: string;

  /**
   * Tool of an MCP server, for applications of portals: `jira/search`.
   *
   * @default - the portal itself
   */
  readonly tool?: string;
}

/** What is expected of an application. */
export type Expectation =
  | {
      readonly kind: "allowed" | "denied";
      readonly people: readonly Person[];
      readonly options: ExpectationOptions;
    }
  | { readonly kind: "only"; readonly rules: readonly AccessRule[] };

/** An expectation, and the application that it is about. */
export interface PlacedExpectation {
  readonly application: Construct & { readonly resource: Construct };
  readonly expectation: Expectation;
}

const expectationsByApp = shared("expectations", () => new WeakMap<Construct, PlacedExpectation[]>());
const checksByApp = shared("expectationChecks", () => new WeakMap<Construct, () => readonly ConstructDiagnostic[]>());

/** Adds an expectation of an application, which is checked when the app is synthesized or validated. */
export function addExpectation(
  application: PlacedExpectation["application"],
  diagnostics: Diagnostics,
  expectation: Expectation,
): void {
  const root = application.node.root as Construct;
  const expectations = expectationsByApp.get(root) ?? [];
  const isFirst = !expectations.some((other) => other.application === application);
  expectationsByApp.set(root, [...expectations, { application, expectation }]);
  const check = checksByApp.get(root) ?? checkApp(root, () => failuresOf(root));
  checksByApp.set(root, check);
  if (isFirst) diagnostics.check(() => check().filter(({ path }) => path === application.node.path));
}

/** The expectations of an app that do not hold. The access model of the app is made once for all of them. */
function failuresOf(root: Construct): readonly ConstructDiagnostic[] {
  return workedOutOnce(root, "expectations", () => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- most stacks expect nothing, and need not load how it is checked
    const { failedExpectations } = require("./failures") as typeof failures;
    return failedExpectations(root, expectationsByApp.get(root) ?? []);
  });
}

/** Whether an argument is options, and not a person. */
export const isExpectationOptions = (value: unknown): value is ExpectationOptions =>
  typeof value === "object" && value !== null && !isPerson(value);
