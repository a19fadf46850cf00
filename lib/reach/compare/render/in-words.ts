import type { Change, ChangeKind, DecisionOnExample, Finding, PartOfSource } from "../comparison";

/** What a kind of change is called. */
export const TITLES: Readonly<Record<ChangeKind, string>> = {
  no_longer_protected: "No longer protected by Access",
  became_public: "Open to anybody",
  gained: "Gains access",
  weakened: "Gets in under weaker conditions",
  undecided: "Cannot be decided",
  lost: "Loses access",
  tightened: "Gets in under stronger conditions",
  newly_protected: "Newly protected",
};

/** One line about a finding: what it is about, and the text. */
export interface Detail {
  readonly label: string;
  readonly text: string;
}

/** The things of a finding in words, the first of them named: `12 applications: a, b and 10 more`. */
export function thingsInWords({ things }: Finding, shown = 5): string {
  if (things.length === 1) return things[0]?.text ?? "";
  const names = things.slice(0, shown).map(({ text }) => text);
  const more = things.length - names.length;
  return `${countInWords(things)}: ${names.join(", ")}${more === 0 ? "" : ` and ${more} more`}`;
}

function countInWords(things: Finding["things"]): string {
  const applications = new Set(
    things.flatMap((thing) => thing.applications.map(({ name, address }) => address ?? name)),
  );
  return applications.size === things.length ? `${applications.size} applications` : `${things.length} things`;
}

/** What there is to say about a finding. */
export function detailsOf(finding: Finding, conditions?: Change["conditions"]): readonly Detail[] {
  const { who, example, certainty, restsOn } = finding;
  return [
    { label: "who", text: who.join("; ") },
    ...(conditions === undefined ? [] : conditionDetails(conditions)),
    ...(example === undefined ? [] : exampleDetails(example)),
    ...restsOn.map(({ name, reason }) => ({
      label: certainty === "may" ? "may" : "not known",
      text: `${name}: ${reason}`,
    })),
  ];
}

const conditionDetails = ({ dropped, added }: NonNullable<Change["conditions"]>): Detail[] => [
  ...(dropped.length === 0 ? [] : [{ label: "no longer", text: dropped.join(", ") }]),
  ...(added.length === 0 ? [] : [{ label: "now", text: added.join(", ") }]),
];

const exampleDetails = ({ who, before, after }: NonNullable<Finding["example"]>): Detail[] => [
  { label: "example", text: who },
  ...(before === undefined ? [] : [{ label: "before", text: decisionInWords(before) }]),
  { label: before === undefined ? "then" : "after", text: decisionInWords(after) },
];

/** `gets in to "wiki" by the Allow policy "staff" (x.staff): it includes the email domain example.com`. */
function decisionInWords(example: DecisionOnExample): string {
  const { outcome, conditions, application, policy, decision, rules, but } = example;
  return [
    outcome,
    ...(conditions.length === 0 ? [] : [`, ${conditions.join(", ")}`]),
    ...(policy === undefined
      ? []
      : [`; by the ${decision === undefined ? "" : `${decision} `}policy ${partInWords(policy)}`]),
    ...(policy === undefined && application !== undefined
      ? [`; no policy of ${partInWords(application)} lets it in`]
      : []),
    ...(rules.length === 0 ? [] : [`, which includes ${rules.join(" and ")}`]),
    ...(but === undefined ? [] : [`, but ${but}`]),
  ].join("");
}

const partInWords = ({ name, constructPath, address }: PartOfSource): string => {
  const place = constructPath ?? address;
  return `"${name}"${place === undefined ? "" : ` (${place})`}`;
};
