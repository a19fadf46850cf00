import type { AccessModel } from "../../model/access-model";
import { PART_KINDS, type PartKind } from "../../model/references";
import { SourceError } from "../source-error";
import { problemWithSnapshot } from "./snapshot-schema";
import { SNAPSHOT_FORMAT, SNAPSHOT_VERSION } from "./snapshot-format";

interface Snapshot {
  readonly format: string;
  readonly version: number;
  readonly model: Readonly<Record<PartKind, Readonly<Record<string, unknown>>>> &
    Pick<AccessModel, "organization" | "notes">;
}

/** Whether JSON says that it is a snapshot. */
export const isSnapshot = (json: unknown): boolean =>
  typeof json === "object" && json !== null && "format" in json && json.format === SNAPSHOT_FORMAT;

/** The model of a snapshot. @throws SourceError that names the place where it is not one */
export function readSnapshot(json: unknown, file = "the snapshot"): AccessModel {
  const { format, version } = (json ?? {}) as Partial<Snapshot>;
  if (format !== SNAPSHOT_FORMAT || version !== SNAPSHOT_VERSION) {
    throw new SourceError(
      `${file} has format ${JSON.stringify(format ?? null)} and version ${JSON.stringify(version ?? null)}; this version reads ` +
        `"${SNAPSHOT_FORMAT}", version ${SNAPSHOT_VERSION}. Write it with \`cfaccess snapshot\`, or upgrade cdktf-cloudflare-access.`,
    );
  }
  const problem = problemWithSnapshot(json);
  if (problem !== undefined)
    throw new SourceError(`${file} is not a snapshot: ${problem}. Write it again with \`cfaccess snapshot\`.`);
  const { model } = json as Snapshot;
  const parts = PART_KINDS.map((kind) => [kind, new Map(Object.entries(model[kind]))] as const);
  // The schema is that of the model's types.
  return {
    ...(Object.fromEntries(parts) as unknown as AccessModel),
    organization: model.organization,
    notes: model.notes,
  };
}
