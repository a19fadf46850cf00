import { plain } from "../../reach/compare/render/plain-text";
import { GUARDRAILS } from "../checks";
import { pageOf, titleOf } from "../lint";
import type { Finding, Report, SuppressedFinding } from "../report";
import { placeOf } from "./texts";

/** The line of a part in a file of the repository. */
export interface SourceLine {
  /** Path in the repository, with slashes. */
  readonly file: string;
  readonly line: number;
}

export interface SarifOptions {
  readonly version: string;
  /** Where a part is defined; undefined if that is not known. */
  readonly lineOf?: (subject: Finding["subject"]) => SourceLine | undefined;
}

/**
 * A report as SARIF 2.1.0, which code hosts show beside the line. Suppressed findings are in it, marked as such
 * (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html).
 */
export function renderSarif(report: Report, { version, lineOf = () => undefined }: SarifOptions): string {
  const result = (finding: Finding | SuppressedFinding): object => {
    const line = lineOf(finding.subject);
    return {
      ruleId: finding.guardrail,
      level: finding.level,
      message: { text: messageOf(finding) },
      locations: [locationOf(finding, line)],
      partialFingerprints: { "cfaccess/v1": finding.fingerprint },
      ...("suppression" in finding && {
        suppressions: [{ kind: "external", justification: plain(finding.suppression.reason) }],
      }),
    };
  };
  const sarif = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "cfaccess lint", version, informationUri: INFORMATION, rules: rules() } },
        results: [...report.findings, ...report.suppressed].map(result),
        invocations: [
          {
            executionSuccessful: report.undecided.length === 0,
            toolExecutionNotifications: report.undecided.map(({ guardrail, reason }) => ({
              level: "error",
              message: { text: `${guardrail} could not be decided: ${plain(reason)}` },
            })),
          },
        ],
      },
    ],
  };
  return `${JSON.stringify(sarif, undefined, 2)}\n`;
}

const INFORMATION = "https://github.com/cdktf-cloudflare-access/cdktf-cloudflare-access";

const rules = (): object[] =>
  GUARDRAILS.map((guardrail) => ({
    id: guardrail.id,
    name: guardrail.code,
    shortDescription: { text: titleOf(guardrail) },
    fullDescription: { text: withoutMarks(guardrail.why) },
    help: { text: withoutMarks(guardrail.fix), markdown: guardrail.fix },
    helpUri: pageOf(guardrail.id),
    defaultConfiguration: { level: guardrail.level },
  }));

const withoutMarks = (markdown: string): string => markdown.replaceAll("`", "");

function messageOf({ message, example, mayDependOn }: Finding): string {
  const parts = [
    `${plain(message)}.`,
    ...(example === undefined ? [] : [`For example: ${plain(example)}.`]),
    ...(mayDependOn.length === 0
      ? []
      : [`It depends on what the source does not tell: ${plain(mayDependOn.join(", "))}.`]),
  ];
  return parts.join(" ");
}

function locationOf({ subject }: Finding, line: SourceLine | undefined): object {
  const { file } = subject.origin;
  const uri = line?.file ?? file;
  return {
    logicalLocations: [{ name: plain(subject.name), fullyQualifiedName: plain(placeOf(subject)), kind: "resource" }],
    ...(uri !== undefined && {
      physicalLocation: { artifactLocation: { uri: encodeURI(uri) }, region: { startLine: line?.line ?? 1 } },
    }),
  };
}
