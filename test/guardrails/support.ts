import type { TerraformStack } from "cdktf";
import { lint, type LintOptions, type Report } from "../../lib/guardrails";
import { readSynthesized } from "../../lib/reach/readers";
import type { AccessModel } from "../../lib/reach/model/access-model";
import { newAccount, newStack, synthesizeText } from "../constructs/synthesis";

/** The time in these tests. */
export const NOW = new Date("2026-12-01T12:00:00Z");

/** The model of a stack, by the JSON that it is synthesized to. */
export function modelOfStack(build: (stack: TerraformStack) => unknown): AccessModel {
  const stack = newStack();
  newAccount(stack);
  build(stack);
  const json = JSON.parse(synthesizeText(stack)) as Record<string, unknown>;
  return readSynthesized([{ name: "stack", json, file: "cdk.tf.json" }]);
}

export const reportOn = (
  source: AccessModel | ((stack: TerraformStack) => unknown),
  options: LintOptions = {},
): Report => lint(typeof source === "function" ? modelOfStack(source) : source, { now: NOW, ...options });

/** The findings as `level id subject`. */
export const foundIn = ({ findings }: Pick<Report, "findings">): string[] =>
  findings.map(({ level, guardrail, subject }) => `${level} ${guardrail} ${subject.name}`);
