import { TerraformStack, Token } from "cdktf";
import type { IConstruct } from "constructs";
import { DURATION_PATTERN, type DurationRange } from "../../api/core/durations";
import { NAME_LENGTH } from "../../api/core/limits";
import { Duration } from "../values/duration";
import { usableProps, type Validators } from "./validators";

/** Diagnostics shown of one construct. */
const SHOWN = 20;

/**
 * What is wrong with one construct. cdktf shows it before it synthesizes, together with the problems of all other
 * constructs of the stack, each once, with the construct's path before it.
 */
export class Diagnostics {
  private readonly checks: (() => readonly string[])[] = [];
  private readonly malformed: string[] = [];
  /** Props that are missing or malformed: what else is said of them follows from that. */
  private readonly unusable = new Set<string>();

  public constructor(construct?: IConstruct) {
    if (construct === undefined) return;
    const { scopes, root, path } = construct.node;
    const problems = (): string[] => shortened([...new Set(this.all())]);
    if (scopes.some((scope) => TerraformStack.isStack(scope))) construct.node.addValidation({ validate: problems });
    // cdktf asks the constructs of its stacks and the app itself, and nothing between.
    else root.node.addValidation({ validate: () => problems().map((problem) => `[${path}] ${problem}`) });
  }

  /** Problems of a part of the construct, which is named before each. */
  public of(part: string): Diagnostics {
    const problems = new Diagnostics();
    this.check(() => problems.all().map((problem) => `${part}: ${problem}`));
    return problems;
  }

  /** What can be used of the props that a construct was given; adds what cannot. */
  public usable<Props extends object>(given: Props, validators: Validators<Props>): Props {
    return usableProps(given, validators, (prop, problem) => {
      this.unusable.add(prop);
      this.malformed.push(problem);
    });
  }

  /** Adds what is wrong already. */
  public add(...problems: readonly string[]): void {
    if (problems.length > 0) this.checks.push(() => problems);
  }

  /** Has something looked at when everything of the stack is there. */
  public check(check: () => readonly string[]): void {
    this.checks.push(check);
  }

  private all(): string[] {
    const problems = this.checks.flatMap((check) => check());
    const isNews = (problem: string) => !this.unusable.has(/^\w+/.exec(problem)?.[0] ?? "");
    return [...this.malformed, ...problems.filter(isNews)];
  }

  /** Adds what is wrong with a name. A Token passes. */
  public checkName(prop: string, name: string, longest = NAME_LENGTH): void {
    if (Token.isUnresolved(name)) return;
    if (name.trim() === "") this.add(`${prop} is empty; give it a name that people recognize`);
    else if (name.length > longest)
      this.add(`${prop} has ${name.length} characters, and at most ${longest} are allowed`);
  }

  /** Adds what is wrong with a value out of a few. A Token passes. */
  public checkOneOf(prop: string, value: string | undefined, words: readonly string[]): void {
    if (value === undefined || Token.isUnresolved(value) || words.includes(value)) return;
    this.add(`${prop} is "${value}"; give ${words.map((word) => `"${word}"`).join(" or ")}`);
  }

  /** A length of time for Terraform; undefined where it is none that will do, which is added. A Token passes. */
  public duration(
    prop: string,
    value: Duration | string | undefined,
    range: DurationRange | undefined,
    print: (duration: Duration) => string | undefined = String,
  ): string | undefined {
    if (value === undefined || (typeof value === "string" && Token.isUnresolved(value))) return value;
    if (typeof value === "string" && !new RegExp(DURATION_PATTERN).test(value)) {
      this.add(`${prop} is "${value}", which is not a length of time; write it as Duration.hours(8), or as "2h45m"`);
      return undefined;
    }
    const duration = typeof value === "string" ? Duration.parse(value) : value;
    const problems = range === undefined ? [] : outside(prop, duration, range);
    const text = print(duration);
    if (text === undefined) problems.push(`${prop} is ${duration.toString()}; it must be whole minutes or hours`);
    this.add(...problems);
    return problems.length === 0 ? text : undefined;
  }
}

function outside(prop: string, duration: Duration, { minimum, maximum }: DurationRange): string[] {
  const { milliseconds } = duration;
  const fits =
    milliseconds >= Duration.parse(minimum).milliseconds && milliseconds <= Duration.parse(maximum).milliseconds;
  return fits ? [] : [`${prop} is ${duration.toString()}; it must be from ${minimum} to ${maximum}`];
}

function shortened(problems: readonly string[]): string[] {
  if (problems.length <= SHOWN) return [...problems];
  return [...problems.slice(0, SHOWN), `and ${problems.length - SHOWN} more`];
}
