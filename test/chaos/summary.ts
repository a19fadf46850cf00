import { PHASES, type Phase, type PhaseReport, type RunReport } from "./chaos-run";
import { FAULT_NAMES, killInWords } from "./strikes";

/** One line about a run, and one for each of its problems. */
export function lineOf({ seed, resources, phases }: RunReport): string {
  const done = phases.map((phase) => `${phase.phase} ${strikesOf(phase)}: ${resultOf(phase)}`);
  const problems = phases.flatMap((phase) => phase.problems.map((problem) => `    ${phase.phase}: ${problem}`));
  return [`seed ${seed} (${resources.join(", ")}) | ${done.join(" | ")}`, ...problems].join("\n");
}

const strikesOf = ({ strikes: { name, fault, kill }, undisturbed, struck, killed }: PhaseReport): string => {
  const times = fault.times === 1 ? "" : ` ×${String(fault.times)}`;
  const [requests, all] = fault.match === undefined ? ["request", undisturbed.all] : ["read", undisturbed.reads];
  const at = struck ? ` at ${requests} ${(fault.after ?? 0) + 1} of ${all}` : " (not reached)";
  return `${name}${times}${at}${killed && kill !== undefined ? ` + ${killInWords(kill)}` : ""}`;
};

function resultOf({ problems, reruns }: PhaseReport): string {
  if (problems.length > 0) return "FAILED";
  return reruns === 0 ? "survived" : `survived with ${reruns} re-run${reruns === 1 ? "" : "s"}`;
}

/** The table of all runs: by what struck, for each phase the runs, the survivors, and those of them that needed a re-run. */
export function summaryOf(reports: readonly RunReport[]): string {
  const all = reports.flatMap(({ phases }) => phases);
  const groups: [string, PhaseReport[]][] = [
    ...FAULT_NAMES.map((name): [string, PhaseReport[]] => [
      name,
      all.filter(({ strikes, struck, killed }) => strikes.name === name && struck && !killed),
    ]),
    ...(["companion", "Terraform"] as const).map((whom): [string, PhaseReport[]] => [
      `kill -9 of ${whom === "companion" ? "the companion" : whom} (+ fault)`,
      all.filter(({ strikes, killed }) => killed && strikes.kill?.whom === whom),
    ]),
    ["kill -9 of the re-run, too", all.filter(({ reruns }) => reruns > 1)],
    ["nothing was reached", all.filter(({ struck, killed }) => !struck && !killed)],
    ["all", all],
  ];
  const rows = groups.map(([name, ofGroup]) => [name, ...PHASES.map((phase) => cellOf(ofGroup, phase))]);
  const byFault = table([
    ["struck by", ...PHASES.map((phase) => `${phase}: runs / survived / with a re-run`)],
    ...rows,
  ]);
  return `${byFault}\n\n${resourcesOf(reports)}`;
}

/** The table of the resources: in how many runs each was, and how many of them survived all phases. */
function resourcesOf(reports: readonly RunReport[]): string {
  const types = [...new Set(reports.flatMap(({ resources }) => resources))].sort();
  const rows = types.map((type) => {
    const runs = reports.filter(({ resources }) => resources.includes(type));
    return [type, `${runs.length} / ${runs.filter(isSurvived).length}`];
  });
  return table([["resource", "runs / survived"], ...rows]);
}

export const isSurvived = ({ phases }: RunReport): boolean => phases.every(({ problems }) => problems.length === 0);

function cellOf(reports: readonly PhaseReport[], phase: Phase): string {
  const ofPhase = reports.filter((report) => report.phase === phase);
  const survived = ofPhase.filter(({ problems }) => problems.length === 0);
  return `${ofPhase.length} / ${survived.length} / ${survived.filter(({ reruns }) => reruns > 0).length}`;
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const [head = "", ...body] = rows.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`,
  );
  return [head, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...body].join("\n");
}
