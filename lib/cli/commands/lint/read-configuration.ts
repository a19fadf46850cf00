import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { reasonOf } from "../../../diagnostics";
import { configurationOf, suppressionsOf } from "../../../guardrails/configuration";
import { GuardrailError, type GuardrailSettings } from "../../../guardrails";
import type { LintCommandOptions } from "./options";

/** The configuration file that is read if none is named. */
const DEFAULT_FILE = ".cfaccess.yaml";

/** The settings of the configuration file, and the suppressions of all files. */
export function readConfiguration({ config, suppressions }: LintCommandOptions): GuardrailSettings {
  const file = config ?? (existsSync(DEFAULT_FILE) ? DEFAULT_FILE : undefined);
  const settings = file === undefined ? {} : configurationOf(readYaml(file), file);
  const others = suppressions.flatMap((path) => suppressionsOf(readYaml(path), path));
  return { ...settings, suppressions: [...(settings.suppressions ?? []), ...others] };
}

function readYaml(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    throw new GuardrailError(`${file} cannot be read: ${reasonOf(cause)}`, { cause });
  }
  try {
    return parse(text);
  } catch (cause) {
    const [line = ""] = cause instanceof Error ? cause.message.split("\n") : [];
    throw new GuardrailError(`${file} is not YAML: ${line.replace(/:$/, "")}`, { cause });
  }
}
