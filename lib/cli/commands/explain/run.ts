import { parse } from "yaml";
import { suggestedName } from "../../../api/core/names";
import { explanationText } from "../../../reach/explain/explain";
import { judge, type Verdict } from "../../../reach/judge";
import { PersonError, type Person } from "../../../reach/person";
import { PERSON_FIELDS, personOf, problemOf, type PersonFacts } from "../../../reach/test-files";
import { wantedOf } from "../../../reach/wanted";
import { DEFAULT_SOURCE, readModels } from "../../support/access-sources";
import { UsageError } from "../../support/commander";
import { withInputErrors } from "../../support/input-errors";

/** Options of the command. Those of facts have the names of `FACTS`. */
interface ExplainOptions {
  readonly in?: readonly string[];
  readonly account?: string;
  readonly output?: "text" | "json";
}

/** The facts that options say, by the name of the option. */
const FACTS: Readonly<Record<string, string>> = {
  idp: "login",
  group: "groups",
  mfa: "mfa",
  method: "methods",
  country: "country",
  address: "address",
  posture: "posture",
  certificate: "certificate",
  list: "lists",
  risk: "risk",
  assuming: "assuming",
  any: "any",
};

/** Explains, and returns the exit code: 0 if the answer is sure, 3 if it rests on facts that the source does not tell. */
export async function runExplain(who: string, what: string, options: ExplainOptions): Promise<number> {
  return withInputErrors(async () => {
    const person = personFrom(who, options);
    const model = await readModels(options.in ?? [DEFAULT_SOURCE], options);
    const verdict = judge(model, person, wantedOf(model, what));
    process.stdout.write(options.output === "json" ? json(verdict) : text(verdict));
    return verdict.answer === "undecided" || verdict.answer === "depends" ? 3 : 0;
  });
}

function personFrom(who: string, options: ExplainOptions): Person {
  const said = Object.entries(FACTS).flatMap(([option, fact]) => {
    const value = (options as Readonly<Record<string, unknown>>)[option];
    return value === undefined ? [] : [[fact, value]];
  });
  const facts: PersonFacts = { ...factsFrom(who), ...(Object.fromEntries(said) as PersonFacts) };
  for (const [name, value] of Object.entries(facts)) {
    const problem = problemOf(PERSON_FIELDS[name]?.schema ?? {}, value);
    if (problem !== undefined) throw new PersonError(`${name} ${problem}`);
  }
  return personOf(facts);
}

function factsFrom(who: string): PersonFacts {
  if (who === "anonymous") return {};
  if (!who.trimStart().startsWith("{")) {
    if (who.includes("@")) return { email: who };
    throw new UsageError(
      `${JSON.stringify(who)} is neither an email address nor facts; write ann@example.com, anonymous, or "{ serviceToken: CI }"`,
    );
  }
  const facts = parsed(who);
  const known = Object.keys(PERSON_FIELDS);
  const unknown = Object.keys(facts).find((name) => !known.includes(name));
  if (unknown === undefined) return facts;
  throw new UsageError(`a person has no field ${JSON.stringify(unknown)}; ${suggestedName(unknown, known, "fields")}`);
}

function parsed(who: string): PersonFacts {
  try {
    return parse(who) as PersonFacts;
  } catch (error) {
    throw new UsageError(`the facts are not YAML: ${(error as Error).message.split("\n")[0] ?? ""}`, { cause: error });
  }
}

function text(verdict: Verdict): string {
  const { answer, restsOn } = verdict;
  if (answer === "undecided") {
    const facts = restsOn.map((fact) => `  ${fact}\n`).join("");
    return `It rests on facts that the source does not tell (say which of them hold with --assuming):\n${facts}\nIf they hold:\n${explanationText(verdict.explain("allowed"))}\n\nOtherwise:\n${explanationText(verdict.explain("denied"))}\n`;
  }
  if (answer === "depends") {
    return `It depends on the facts that may be anything.\n\n${explanationText(verdict.explain("allowed"))}\n\n${explanationText(verdict.explain("denied"))}\n`;
  }
  return `${explanationText(verdict.explain())}\n`;
}

const json = (verdict: Verdict): string =>
  `${JSON.stringify({ version: 1, answer: verdict.answer, restsOn: verdict.restsOn, ...verdict.explain() }, undefined, 2)}\n`;
