import type { RecordedKind } from "../recorded-kind";

/** Zones. */
export const zones: RecordedKind = {
  kind: "zones",
  source: "API reference",
  certainty: "reported",
  paths: ["/zones"],
  collection: "/zones",
  key: "id",
  object: { id: "hex32", name: "string", status: "string" },
  notOnLive: "a zone is a domain",
};
