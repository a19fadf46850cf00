import type { Origin, Part } from "../reach/model/access-model";
import type { Subject, SubjectKind } from "./guardrail";

/** A part of the model as the subject of a finding. */
export const subjectOf = (kind: SubjectKind, part: Part): Subject => ({
  kind,
  key: part.key,
  name: nameOf(part),
  id: part.id,
  origin: part.origin,
});

/** The account, for what is about no single object. */
export const ACCOUNT: Subject = { kind: "account", key: "account", name: "account", origin: {} };

export const organizationSubject = (origin: Origin = {}): Subject => ({
  kind: "organization",
  key: "organization",
  name: "organization",
  origin,
});

/** How messages name a part: as people named it, else by where it comes from. */
export const nameOf = ({ name, origin, key }: Part): string => name ?? origin.constructPath ?? origin.address ?? key;

/** `application "Wiki"`. */
export const named = (kind: SubjectKind, part: Part): string => `${kind} "${nameOf(part)}"`;

/** `"Wiki"`, `"Wiki" and "Git"`, `"Wiki", "Git" and 3 more`. */
export function list(names: readonly string[], most = 3): string {
  const quoted = names.map((name) => JSON.stringify(name));
  if (quoted.length > most + 1) return `${quoted.slice(0, most).join(", ")} and ${quoted.length - most} more`;
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1) ?? ""}`;
}

/** `one application`, `3 applications`. */
export const count = (number: number, noun: string): string => (number === 1 ? `one ${noun}` : `${number} ${noun}s`);
