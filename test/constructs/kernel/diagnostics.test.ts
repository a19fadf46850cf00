import { Token } from "cdktf";
import { Construct } from "constructs";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Diagnostics } from "../../../lib/constructs/kernel/diagnostics";
import {
  listOf,
  knownBoolean,
  number,
  requiredString,
  strings,
  type Validators,
} from "../../../lib/constructs/kernel/validators";
import { DIAGNOSTIC_CODES } from "../../../lib/diagnostics";
import { annotationsOf, codesOf, diagnosticsOf, newStack, synthesize } from "../synthesis";

interface Props {
  readonly name: string;
  readonly tags?: string[];
  readonly ports?: number[];
  readonly isOpen?: boolean;
}

const VALIDATORS: Validators<Props> = {
  name: requiredString,
  tags: strings,
  ports: listOf(number, "a list of numbers"),
  isOpen: knownBoolean,
};

/** A stack with one construct, and the diagnostics of the construct. */
function stackWith() {
  const stack = newStack();
  return { stack, diagnostics: new Diagnostics(new Construct(stack, "thing")) };
}

/** What a stack prints for these props, from a caller in JavaScript. */
function printedFor(props: object): [code: string, line: string][] {
  const { stack, diagnostics } = stackWith();
  diagnostics.validated(props as Props, VALIDATORS);
  const codes = codesOf(stack);
  return diagnosticsOf(stack).map((line, index) => [codes[index] ?? "", line.replace("[stack/thing] ", "")]);
}

test.each<[object, code: string, message: string]>([
  [{}, "CFA1001", "name is required (string)"],
  [{ name: null }, "CFA1001", "name is required (string)"],
  [{ name: ["a"] }, "CFA1002", "name must be a string, not a list"],
  [{ name: "a", tags: "secret" }, "CFA1002", "tags must be a list of strings, not a string"],
  [{ name: "a", ports: [1, {}] }, "CFA1002", "ports[1] must be a number, not an object"],
  [{ name: "a", isOpen: 1 }, "CFA1002", "isOpen must be a boolean, not 1"],
  [
    { name: "a", isOpen: Token.asAny({ resolve: () => true }) },
    "CFA1003",
    "isOpen must be known at synthesis, and it is a Token; set it to a boolean",
  ],
])("fails with the props %j", (props, code, message) => {
  expect(printedFor(props)).toEqual([[code, message]]);
});

test("the usable props are returned, with a placeholder for a missing required one", () => {
  const { diagnostics } = stackWith();
  const valid = diagnostics.validated({ tags: ["a", 5], isOpen: "yes" } as unknown as Props, VALIDATORS);

  expect(valid).toEqual({ name: expect.any(String) as unknown, tags: ["a"] });
  expect(Token.isUnresolved(valid.name)).toBe(true);
});

test("a diagnostic of an unusable prop, or of a part of it, is dropped", () => {
  const { stack, diagnostics } = stackWith();
  diagnostics.validated({ name: "a", tags: 5 } as unknown as Props, VALIDATORS);
  diagnostics.add("CFA1011", "tags is empty", "tags");
  diagnostics.add("CFA1012", "tags[0] is there twice", "tags[0]");
  diagnostics.add("CFA1004", "name is empty", "name");

  expect(codesOf(stack)).toEqual(["CFA1002", "CFA1004"]);
});

test("a part has its name before its messages, and unusable props of its own", () => {
  const { stack, diagnostics } = stackWith();
  const part = diagnostics.part("policy 1");
  part.validated({} as Props, VALIDATORS);
  part.warn("CFA1414", "nobody gets access");
  diagnostics.add("CFA1004", "name is empty", "name");

  expect(diagnosticsOf(stack)).toEqual([
    "[stack/thing] policy 1: name is required (string)",
    "[stack/thing] name is empty",
  ]);
});

test("a warning has a code, and does not stop synthesis", () => {
  const { stack, diagnostics } = stackWith();
  diagnostics.part("policy 1").warn("CFA1414", "nobody gets access");
  synthesize(stack);

  expect(annotationsOf(stack)).toEqual(["CFA1414: policy 1: nobody gets access"]);
});

test("the same diagnostic is shown once, and at most 20 are shown", () => {
  const { stack, diagnostics } = stackWith();
  for (let index = 0; index < 25; index += 1) {
    diagnostics.add("CFA1004", `name ${index} is empty`);
    diagnostics.add("CFA1004", `name ${index} is empty`);
  }

  const lines = diagnosticsOf(stack);
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toBe("[stack/thing] and 5 more");
});

test("every code is used in lib", () => {
  const lib = join(__dirname, "../../../lib");
  const files = readdirSync(lib, { recursive: true, encoding: "utf8" });
  const sources = files.filter((file) => file.endsWith(".ts") && !/^(diagnostics.codes|bindings|emulator)/.test(file));
  const used = new Set(sources.flatMap((file) => readFileSync(join(lib, file), "utf8").match(/CFA\d{4}/g) ?? []));

  expect(Object.keys(DIAGNOSTIC_CODES).filter((code) => !used.has(code))).toEqual([]);
});
