import { Token, type TerraformStack } from "cdktf";
import { ESCAPED, evaluated, HOSTILE, jsonOf, replaced, stringPaths } from "../safety/template-strings";
import { SUBJECTS } from "./subjects";
import { FREE_NAMES, type Subject } from "./subjects/subject";
import { newAccount, newStack, diagnosticsOf, synthesizeText } from "./synthesis";
import { longOr, sampleOf } from "../support/long-runs";

/** A stack with the construct, after a change of its props. */
function stackWith(
  { kind: Kind, every, providerVersion }: Subject<Record<string, unknown>>,
  change: (props: Record<string, unknown>) => unknown,
): TerraformStack {
  const stack = newStack();
  newAccount(stack, providerVersion === undefined ? {} : { providerVersion });
  new Kind(stack, "thing", change(every(stack)) as Record<string, unknown>);
  return stack;
}

const propsOf = (one: Subject<Record<string, unknown>>): [prop: string, value: unknown][] => {
  const stack = newStack();
  newAccount(stack, { providerVersion: "5.29.0" }); // it has every attribute
  return Object.entries(one.every(stack));
};

/** Matches a diagnostic of a prop. The policy created from `allow` has the rules in `include`. */
const mentions = (prop: string): RegExp => new RegExp(`\\b(${prop === "allow" ? "include" : prop})\\b`);

const JUNK = [undefined, null, -1, "no name, no address", true, {}, [], [undefined]] as const;

const kindOf = (value: unknown): string => (Array.isArray(value) ? "list" : value === null ? "null" : typeof value);

/** Whether a value has the type of the prop, and so may be valid. */
const mayBeValid = (junk: unknown, value: unknown): boolean =>
  kindOf(junk) === kindOf(value) && !(Array.isArray(junk) && junk.length > 0);

describe.each(SUBJECTS.map((one) => [one.kind.name, one] as const))("%s", (_name, one) => {
  test("accepts all props", () => {
    expect(diagnosticsOf(stackWith(one, (props) => props))).toEqual([]);
  });

  test("fails with one diagnostic for each required prop that is missing", () => {
    for (const nothing of [{}, undefined]) {
      const messages = diagnosticsOf(stackWith(one, () => nothing));
      const named = [...one.required, ...(one.orAnother === undefined ? [] : [one.orAnother])];
      expect(messages).toEqual(named.map((prop) => expect.stringMatching(mentions(prop)) as string));
    }
  });

  test.each(propsOf(one))("fails with a diagnostic that names %s if it is malformed", (prop, value) => {
    const mayBeLeftOut = !one.required.includes(prop);
    const isNothing = (junk: unknown): boolean => (junk ?? undefined) === undefined;
    const malformed = JUNK.filter((junk) => !mayBeValid(junk, value) && !(mayBeLeftOut && isNothing(junk)));
    for (const junk of longOr(malformed, [malformed[prop.length % malformed.length]])) {
      const messages = diagnosticsOf(stackWith(one, (props) => ({ ...props, [prop]: junk })));
      const named = [junk, expect.arrayContaining([expect.stringMatching(mentions(prop))])];
      expect([junk, messages]).toEqual(named);
    }
  });

  test("fails with a diagnostic that names an unknown prop, at every depth", () => {
    const { every } = one;
    expect(diagnosticsOf(stackWith(one, (props) => ({ ...props, misspelt: undefined })))).toEqual([]);
    expect(diagnosticsOf(stackWith(one, (props) => ({ ...props, misspelt: 0 })))).toEqual([
      expect.stringContaining("misspelt is not a prop; ") as string,
    ]);
    const probe = newStack();
    newAccount(probe);
    for (const path of sampleOf(objectsIn(every(probe)), 3)) {
      const problems = diagnosticsOf(stackWith(one, (props) => withUnknown(props, path)));
      const named = path.map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`)).join("");
      const shown = path[0] === "targets" ? `target "${path[1] ?? ""}": ` : `${named.slice(1)}.`;
      expect([path, problems]).toEqual([path, [expect.stringContaining(`${shown}misspelt is not a prop; `) as string]]);
    }
  });

  test("accepts a Token for every string, number, list of strings, and boolean", () => {
    for (const [prop, value] of sampleOf(propsOf(one), 4)) {
      const token = tokenLike(value);
      if (token === undefined || one.atSynthesis?.includes(prop) === true) continue;
      const stack = stackWith(one, (props) => ({ ...props, [prop]: token }));
      expect([prop, diagnosticsOf(stack)]).toEqual([prop, []]);
      expect([prop, synthesizeText(stack)]).toEqual([prop, expect.stringContaining("local.later")]);
    }
  });

  test("writes the strings of every prop, at every depth, as plain text", () => {
    for (const path of sampleOf([...stringPaths(Object.fromEntries(propsOf(one)))], 4)) {
      const json = jsonOf(stackWith(one, (props) => replaced(props, path, HOSTILE)));
      expect([path, evaluated(json)]).toEqual([path, []]);
      expect([path, json]).toEqual([path, expect.not.stringMatching(/\${3}\{|%{3}\{/)]); // escaped twice
      if (path[0] === "name" || path[0] === "description") expect(json).toContain(JSON.stringify(ESCAPED).slice(1, -1));
    }
  });
});

/** The paths of the plain objects in props, except those whose names are free. */
function objectsIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [];
  const isPlain = Object.getPrototypeOf(value) === Object.prototype;
  if (!isPlain && !Array.isArray(value)) return [];
  const below = Object.entries(value).flatMap(([name, field]) => objectsIn(field, [...path, name]));
  const isChecked = isPlain && path.length > 0 && !FREE_NAMES.has(path.at(-1) ?? "");
  return isChecked ? [path, ...below] : below;
}

function withUnknown(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return { ...(value as object), misspelt: 0 };
  if (Array.isArray(value)) {
    return value.map((one: unknown, index) => (String(index) === step ? withUnknown(one, rest) : one));
  }
  return { ...(value as object), [step]: withUnknown((value as Record<string, unknown>)[step], rest) };
}

/** A Token of the same type as a value. */
function tokenLike(value: unknown): unknown {
  const later = { resolve: () => "${local.later}", creationStack: [], toString: () => "" };
  if (typeof value === "string") return Token.asString(later);
  if (typeof value === "number") return Token.asNumber(later);
  if (typeof value === "boolean") return later;
  const isStrings = Array.isArray(value) && value.every((one) => typeof one === "string");
  return isStrings ? Token.asList(later) : undefined;
}
