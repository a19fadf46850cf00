import { explanationText } from "../explain/explain";
import { judge, type Answer } from "../judge";
import type { AccessModel } from "../model/access-model";
import { listed, PersonError, type Person } from "../person";
import { WantedError, wantedOf, type Wanted } from "../wanted";
import type { AccessTest, Mistake, PlacedText } from "./test-file";
import { TestFileError } from "./test-file";

/** What became of one expectation of a test: one person, and one thing. */
export interface TestResult {
  readonly file: string;
  /** Line of what is asked for. */
  readonly line: number;
  /** Name of the test. */
  readonly test: string | undefined;
  readonly who: string;
  readonly what: string;
  readonly expected: "allowed" | "denied";
  readonly answer: Answer;
  readonly status: "passed" | "failed" | "undecided";
  /** Why, in several lines; empty if it passed. */
  readonly explanation: string;
}

/**
 * Runs the tests of a file on a model.
 *
 * @throws {TestFileError} When tests name people or things that the model does not know.
 */
export function runTests(model: AccessModel, file: string, tests: readonly AccessTest[]): readonly TestResult[] {
  const mistakes: Mistake[] = [];
  const wanted = new Map<string, Wanted | undefined>();
  const find = ({ text, line }: PlacedText): Wanted | undefined => {
    if (!wanted.has(text))
      wanted.set(
        text,
        orMistake(mistakes, line, () => wantedOf(model, text)),
      );
    return wanted.get(text);
  };
  const results = tests.flatMap((test) =>
    expectationsOf(test).flatMap(({ person, thing, expected }) => {
      const found = find(thing);
      if (found === undefined) return [];
      const result = orMistake(mistakes, test.line, () => resultOf(model, person, found, expected));
      return result === undefined ? [] : { file, line: thing.line, test: test.name, ...result };
    }),
  );
  if (mistakes.length > 0) throw new TestFileError(file, distinct(mistakes));
  return results;
}

interface Expected {
  readonly person: Person;
  readonly thing: PlacedText;
  readonly expected: "allowed" | "denied";
}

const expectationsOf = ({ people, allow, deny }: AccessTest): readonly Expected[] =>
  people.flatMap((person) => [
    ...allow.map((thing) => ({ person, thing, expected: "allowed" as const })),
    ...deny.map((thing) => ({ person, thing, expected: "denied" as const })),
  ]);

function resultOf(
  model: AccessModel,
  person: Person,
  wanted: Wanted,
  expected: "allowed" | "denied",
): Omit<TestResult, "file" | "line" | "test"> {
  const verdict = judge(model, person, wanted);
  const { answer } = verdict;
  const status = answer === expected ? "passed" : answer === "undecided" ? "undecided" : "failed";
  const rests =
    answer === "undecided" ? `\n  it rests on ${listed(verdict.restsOn)}, which the source does not tell` : "";
  return {
    who: person.toString(),
    what: wanted.words,
    expected,
    answer,
    status,
    explanation:
      status === "passed"
        ? ""
        : explanationText(verdict.explain(expected === "allowed" ? "denied" : "allowed")) + rests,
  };
}

function orMistake<Result>(mistakes: Mistake[], line: number, find: () => Result): Result | undefined {
  try {
    return find();
  } catch (error) {
    if (!(error instanceof PersonError || error instanceof WantedError)) throw error;
    mistakes.push({ line, message: error.message });
    return undefined;
  }
}

const distinct = (mistakes: readonly Mistake[]): readonly Mistake[] => [
  ...new Map(mistakes.map((mistake) => [`${mistake.line} ${mistake.message}`, mistake])).values(),
];
