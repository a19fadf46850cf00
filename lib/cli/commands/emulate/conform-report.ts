import type { Finding } from "../../../emulator/recorded/findings";
import type { ConformanceResult } from "./conformance";

/** The result of a comparison. It contains no values of the account. */
export interface ConformReport extends ConformanceResult {
  readonly against: string;
  readonly wrote: boolean;
  readonly prefix: string;
}

const ISSUES = "https://github.com/cdktf-cloudflare-access/cdktf-cloudflare-access/issues";

/** The report as JSON, on one line. */
export const jsonReport = ({ prefix, ...report }: ConformReport): string =>
  `${JSON.stringify({ ...report, ...(report.left.length === 0 ? {} : { prefix }) })}\n`;

/** The report for people. */
export function textReport(report: ConformReport): string {
  const { compared, skipped, findings, left, requests, isStopped, prefix, wrote } = report;
  const kinds = [...new Set(findings.map(({ kind }) => kind))];
  const lines = [
    `Compared ${count(compared.length, "kind")} of objects with ${count(requests, "request")}; ${wrote ? "created objects were deleted" : "nothing was changed"}.`,
    ...(isStopped ? ["Stopped before the end."] : []),
    findings.length === 0
      ? "The responses are as the emulator knows them."
      : `${count(findings.length, "difference")} in ${kinds.join(", ")}:`,
    ...kinds.flatMap((kind) => ["", kind, ...findings.filter((one) => one.kind === kind).map(lineOf)]),
    ...(skipped.length === 0
      ? []
      : ["", "Not compared:", ...skipped.map(({ kind, reason }) => `  ${kind}: ${reason}`)]),
    ...(left.length === 0
      ? []
      : ["", `Could not be deleted: ${left.join(", ")}. Delete the objects whose name begins with ${prefix}.`]),
    ...(findings.length === 0
      ? []
      : ["", `Please send this report to ${ISSUES}. It contains no values of the account.`]),
  ];
  return `${lines.join("\n")}\n`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

const lineOf = ({ request, at, expected, found }: Finding): string =>
  `  ${request}${at === "" ? "" : ` ${at}`}: expected ${expected}, found ${found}`;
