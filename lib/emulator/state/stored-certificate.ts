import type { Static } from "@sinclair/typebox";
import { Type } from "../../api/core/type";
import { Certificate, CertificateSettings, Timestamp, Uuid } from "../../api";

/** A certificate as it is kept. Of its text nothing is needed: the API does not show it. */
export const StoredCertificate = Type.Object({
  ...Certificate.properties,
  id: Uuid(),
  name: Type.String(),
  fingerprint: Type.String(),
  associated_hostnames: Type.Array(Type.String()),
  /** When a hostname was last taken from it. */
  detached_at: Type.Optional(Timestamp()),
});
export type StoredCertificate = Static<typeof StoredCertificate>;

/** The settings of all hostnames: they are always replaced as a whole. */
export const StoredCertificateSettings = Type.Object({
  settings: Type.Array(CertificateSettings),
  updated_at: Timestamp(),
});

/** What no two certificates have in common: the certificate itself, and their hostnames. */
export const uniqueInCertificate = ({ fingerprint, associated_hostnames }: StoredCertificate): string[] => [
  fingerprint,
  ...associated_hostnames.map(uniqueHostname),
];

export const uniqueHostname = (hostname: string): string => `hostname ${hostname.toLowerCase()}`;
