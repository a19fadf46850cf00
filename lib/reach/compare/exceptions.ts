import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from "yaml";
import { CHECKS, type CheckName } from "./check-name";
import type { Finding } from "./comparison";

/** Something that a check lets pass, for a reason, until a day. */
export interface Exception {
  /** A thing as the findings call it (`wiki.example.com/admin`), or the name of an application. */
  readonly what: string;
  readonly reason: string;
  /** The last day, UTC: `2026-12-31`. */
  readonly expires: string;
  /** Undefined: all checks. */
  readonly check?: CheckName | undefined;
}

/** What became of the exceptions of a file. */
export interface ExceptionsUse {
  /** Those that took a thing out of the findings. */
  readonly used: readonly Exception[];
  /** Those that expired, so that they do not count. */
  readonly expired: readonly Exception[];
  /** Those that take nothing out. */
  readonly unused: readonly Exception[];
}

/** A file of exceptions that cannot be used. The message names the file and each mistake with its line. */
export class ExceptionsFileError extends Error {
  override readonly name = "ExceptionsFileError";
}

const FIELDS = ["what", "reason", "expires", "check"] as const;

const FORM =
  'a file of exceptions is {"exceptions": [{"what": "wiki.example.com", "reason": "…", "expires": "2026-12-31"}]}, as YAML';

/**
 * Reads a YAML file of exceptions.
 *
 * @throws {ExceptionsFileError}
 */
export function readExceptions(text: string, file: string): readonly Exception[] {
  const reader = new ExceptionsReader(text);
  const exceptions = reader.exceptions();
  if (reader.mistakes.length > 0) {
    throw new ExceptionsFileError(reader.mistakes.map(([line, message]) => `${file}:${line}: ${message}`).join("\n"));
  }
  return exceptions;
}

class ExceptionsReader {
  public readonly mistakes: (readonly [line: number, message: string])[] = [];
  readonly #lines = new LineCounter();
  readonly #text: string;

  public constructor(text: string) {
    this.#text = text;
  }

  public exceptions(): readonly Exception[] {
    const document = parseDocument(this.#text, { lineCounter: this.#lines, prettyErrors: false });
    for (const { message, pos } of document.errors) this.#report(pos[0], `it is not YAML: ${message}`);
    if (this.mistakes.length > 0) return [];
    const list = isMap(document.contents) ? document.contents.get("exceptions") : undefined;
    if (isSeq(list)) return list.items.flatMap((item) => this.#exception(item as Node | null) ?? []);
    this.#report(0, FORM);
    return [];
  }

  #exception(node: Node | null): Exception | undefined {
    if (!isMap(node)) {
      this.#report(node?.range?.[0] ?? 0, "an exception is an object with what, reason and expires");
      return undefined;
    }
    for (const { key } of node.items) {
      if (FIELDS.includes(String(key) as (typeof FIELDS)[number])) continue;
      this.#report(placeOf(node), `an exception has no field "${String(key)}"; its fields are ${FIELDS.join(", ")}`);
    }
    const [what, reason, expires] = (["what", "reason", "expires"] as const).map((field) => this.#textOf(node, field));
    const check = node.has("check") ? this.#check(node) : undefined;
    if (what === undefined || reason === undefined || expires === undefined || !this.#isDay(node, expires))
      return undefined;
    return { what, reason, expires, ...(check !== undefined && { check }) };
  }

  #textOf(node: YAMLMap, field: string): string | undefined {
    const value = node.get(field, true) as Node | undefined;
    const text = isScalar(value) ? (value.source ?? String(value.value)).trim() : "";
    if (text !== "") return text;
    this.#report(placeOf(node), `an exception needs ${field}: ${MEANING[field] ?? ""}`);
    return undefined;
  }

  #check(node: YAMLMap): CheckName | undefined {
    const given = String(node.get("check"));
    const check = CHECKS.find((name) => name === given);
    if (check === undefined) this.#report(placeOf(node), `"${given}" is no check; the checks are ${CHECKS.join(", ")}`);
    return check;
  }

  #isDay(node: YAMLMap, text: string): boolean {
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(new Date(`${text}T00:00:00Z`)) === text;
    if (!isDay) this.#report(placeOf(node), `expires is "${text}"; it must be a day such as 2026-12-31`);
    return isDay;
  }

  #report(offset: number, message: string): void {
    this.mistakes.push([this.#lines.linePos(offset).line, message]);
  }
}

const MEANING: Readonly<Record<string, string>> = {
  what: "the thing as the findings call it, or the name of an application",
  reason: "why it is right, for whoever reads it next year",
  expires: "the last day on which it counts, such as 2026-12-31",
};

const placeOf = (node: YAMLMap): number => node.range?.[0] ?? 0;

const dayOf = (date: Date): string => (Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10));

/** Findings without the things that exceptions let pass, and what became of the exceptions. */
export function withoutExceptions<One extends Finding>(
  findings: readonly One[],
  exceptions: readonly Exception[],
  { check, today }: { readonly check: CheckName; readonly today: Date },
): { readonly findings: readonly One[]; readonly use: ExceptionsUse } {
  const day = dayOf(today);
  const mine = exceptions.filter((exception) => exception.check === undefined || exception.check === check);
  const valid = mine.filter(({ expires }) => expires >= day);
  const used = new Set<Exception>();
  const rest = findings.flatMap((finding) => {
    const things = finding.things.filter((thing) => {
      const matching = valid.filter((exception) => isAbout(exception, thing));
      for (const exception of matching) used.add(exception);
      return matching.length === 0;
    });
    return things.length === 0 ? [] : { ...finding, things };
  });
  const expired = mine.filter((exception) => !valid.includes(exception));
  const unused = valid.filter((exception) => !used.has(exception));
  return { findings: rest, use: { used: [...used], expired, unused } };
}

const isAbout = ({ what }: Exception, { text, applications }: Finding["things"][number]): boolean =>
  what === text || applications.some(({ name }) => name === what);
