import type { CheckResult } from "../check-result";
import {
  CHANGE_KINDS,
  type Change,
  type ChangeKind,
  type Comparison,
  type Finding,
  type PartOfSource,
} from "../comparison";
import { detailsOf, thingsInWords, TITLES } from "./in-words";

/** Published schema of SARIF 2.1.0. */
const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

const DOCUMENTATION =
  "https://github.com/cdktf-cloudflare-access/cdktf-cloudflare-access/blob/main/docs/guides/proof.md";

type Level = "error" | "warning" | "note";

const LEVELS: Readonly<Record<ChangeKind, Level>> = {
  no_longer_protected: "error",
  became_public: "error",
  gained: "error",
  weakened: "warning",
  undecided: "warning",
  lost: "warning",
  tightened: "note",
  newly_protected: "note",
};

/** A comparison in the Static Analysis Results Interchange Format, for code scanning. */
export const comparisonSarif = ({ changes }: Comparison): object =>
  log(
    CHANGE_KINDS.map((kind) => rule(kind, TITLES[kind], LEVELS[kind])),
    changes.flatMap((change) => results(change.kind, levelOf(change), change, TITLES[change.kind], change.conditions)),
  );

const levelOf = ({ kind, certainty }: Change): Level =>
  certainty === "may" && LEVELS[kind] === "error" ? "warning" : LEVELS[kind];

/** The result of a check as SARIF. */
export const checkSarif = ({ check, question, findings }: CheckResult): object =>
  log(
    [rule(check, question, "error")],
    findings.flatMap((finding) =>
      results(check, finding.certainty === "certain" ? "error" : "warning", finding, `Does not hold: ${question}`),
    ),
  );

const rule = (id: string, text: string, level: Level): object => ({
  id,
  shortDescription: { text },
  helpUri: DOCUMENTATION,
  defaultConfiguration: { level },
});

/** One result for each place: code scanning shows one place of each. */
function results(
  ruleId: string,
  level: Level,
  finding: Finding,
  title: string,
  conditions?: Change["conditions"],
): object[] {
  const details = detailsOf(finding, conditions).map(({ label, text }) => `${label}: ${text}`);
  const text = [`${title}: ${thingsInWords(finding)}`, ...details].join("\n");
  const places = placesOf(finding);
  return (places.length === 0 ? [undefined] : places).map((place) => ({
    ruleId,
    level,
    message: { text },
    ...(place !== undefined && { locations: [location(place)] }),
    partialFingerprints: { finding: `${ruleId} ${place?.address ?? place?.name ?? ""} ${finding.who.join()}` },
  }));
}

/** The policy that lets the example in, or else the applications of the things. */
function placesOf({ things, example }: Finding): readonly PartOfSource[] {
  const policy = example?.after.policy ?? example?.before?.policy;
  if (policy !== undefined) return [policy];
  const applications = things.flatMap((thing) => thing.applications);
  return [...new Map(applications.map((part) => [part.address ?? part.name, part])).values()];
}

const location = ({ name, address, constructPath, file }: PartOfSource): object => ({
  ...(file !== undefined && { physicalLocation: { artifactLocation: { uri: uriOf(file) } } }),
  logicalLocations: [
    { name, fullyQualifiedName: address ?? constructPath ?? name, kind: "resource" },
    ...(address !== undefined && constructPath !== undefined
      ? [{ name, fullyQualifiedName: constructPath, kind: "object" }]
      : []),
  ],
});

/** A path as a relative reference of a URI. */
const uriOf = (file: string): string => file.split(/[\\/]/).map(encodeURIComponent).join("/");

const log = (rules: readonly object[], found: readonly object[]): object => ({
  $schema: SCHEMA,
  version: "2.1.0",
  runs: [{ tool: { driver: { name: "cfaccess", informationUri: DOCUMENTATION, rules } }, results: found }],
});
