/**
 * Says in a few lines what a saved plan changes, in the log of the job and on the page of the run. It names objects and fields, and
 * no values, because a plan as JSON has its secrets in plain text.
 * Usage: node --import tsx report.ts plan|apply|drift
 */
import { execFileSync } from "node:child_process";
import { appendFileSync } from "node:fs";

interface Change {
  readonly actions: readonly string[];
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  readonly after_unknown: Readonly<Record<string, unknown>> | boolean;
  readonly importing?: object;
}

interface Plan {
  readonly resource_changes?: readonly { address: string; previous_address?: string; change: Change }[];
  readonly output_changes?: Readonly<Record<string, { readonly actions: readonly string[] }>>;
}

/** What a plan is for, and what to do if it changes something. */
const KINDS = {
  plan: { title: "Plan", advice: "The job apply makes these changes after the merge." },
  apply: { title: "Apply", advice: "The changes follow in the next step." },
  drift: {
    title: "Drift",
    advice:
      "The account is not as the code says. Nothing was changed. Write what you want to keep into the code, then run the job apply: it undoes the rest.",
  },
};

/** The exit code of a drift report that has found something, as of `terraform plan -detailed-exitcode`. */
const DRIFTED = 2;

const VERBS: Readonly<Record<string, string>> = {
  create: "create",
  update: "update",
  delete: "delete",
  "delete,create": "replace",
  "create,delete": "replace",
  forget: "forget",
};

/** One line for each change, such as "update cloudflare_zero_trust_access_group.staff: include". */
function changesOf({ resource_changes = [], output_changes = {} }: Plan): string[] {
  const resources = resource_changes.flatMap(({ address, previous_address: from, change }) => {
    const verb = VERBS[change.actions.join()];
    return [
      ...(from === undefined ? [] : [`move ${from} to ${address}`]),
      ...(change.importing === undefined ? [] : [`import ${address}`]),
      ...(verb === undefined
        ? []
        : [`${verb} ${address}${verb === "update" ? `: ${fieldsOf(change).join(", ")}` : ""}`]),
    ];
  });
  const outputs = Object.entries(output_changes)
    .filter(([, { actions }]) => actions.join() !== "no-op")
    .map(([name, { actions }]) => `${actions.join()} output ${name}`);
  return [...resources, ...outputs];
}

/** The fields that have another value, or one that is not known yet. */
function fieldsOf({ before, after, after_unknown: unknown }: Change): string[] {
  const text = (value: unknown): string => JSON.stringify(value ?? null);
  const names = Object.keys({ ...before, ...after }).filter((name) => text(before?.[name]) !== text(after?.[name]));
  const later = typeof unknown === "boolean" ? [] : Object.keys(unknown).filter((name) => unknown[name] === true);
  return [...new Set([...names, ...later])].sort();
}

function savedPlan(): Plan {
  const json = execFileSync("terraform", ["show", "-json", "tfplan"], {
    cwd: "cdktf.out/stacks/access",
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  return JSON.parse(json) as Plan;
}

function main(kind: string | undefined): void {
  if (kind !== "plan" && kind !== "apply" && kind !== "drift")
    throw new Error("usage: node --import tsx report.ts plan|apply|drift");
  const { title, advice } = KINDS[kind];
  const changes = changesOf(savedPlan());
  const lines = changes.map((one) => `- ${one}`);
  const report =
    changes.length === 0
      ? `## ${title}: no changes\n\nThe account is as the code says.\n`
      : `## ${title}: ${lines.length} ${lines.length === 1 ? "change" : "changes"}\n\n${lines.join("\n")}\n\n${advice}\n`;
  process.stdout.write(report);
  // GitHub shows this file on the page of the run.
  const { GITHUB_STEP_SUMMARY } = process.env;
  if (GITHUB_STEP_SUMMARY !== undefined) appendFileSync(GITHUB_STEP_SUMMARY, report);
  if (kind === "drift" && changes.length > 0) process.exitCode = DRIFTED;
}

main(process.argv[2]);
