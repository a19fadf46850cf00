import type { AccessModel, Origin } from "../../model/access-model";
import { PART_KINDS } from "../../model/references";
import { SNAPSHOT_FORMAT, SNAPSHOT_VERSION } from "./snapshot-format";

/** Fields that change without anybody's doing, and those that differ from machine to machine. */
const VOLATILE: ReadonlySet<string> = new Set(["lastSeenAt", "expiresAt"]);

/**
 * A model as JSON, to be committed and compared: the same model is the same text, with sorted keys. It has only what decides,
 * so no secrets; and no times of service tokens and no paths of files, which change without anybody's doing.
 */
export function writeSnapshot(model: AccessModel): string {
  const parts = PART_KINDS.map((kind) => [kind, Object.fromEntries(model[kind])] as const);
  const { organization, notes } = model;
  const snapshot = {
    format: SNAPSHOT_FORMAT,
    version: SNAPSHOT_VERSION,
    model: { ...Object.fromEntries(parts), organization, notes },
  };
  return `${JSON.stringify(stable(snapshot), undefined, 2)}\n`;
}

/** Sorted by key, without what is not set. Lists keep their order: it has a meaning, or the readers have sorted them. */
function stable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stable);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(([name, field]) => field !== undefined && !VOLATILE.has(name));
  return Object.fromEntries(
    fields
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, field]) => [name, name === "origin" ? stable(withoutFile(field as Origin)) : stable(field)]),
  );
}

const withoutFile = ({ file: _file, ...origin }: Origin): Origin => origin;
