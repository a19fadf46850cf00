import type { Static } from "@sinclair/typebox";
import { Type } from "../../api/core/type";
import { Certificate, CertificateSettings, Timestamp, Uuid } from "../../api";

/** A stored certificate. Its PEM is not stored: the API never returns it. */
export const StoredCertificate = Type.Object({
  ...Certificate.properties,
  id: Uuid(),
  name: Type.String(),
  fingerprint: Type.String(),
  associated_hostnames: Type.Array(Type.String()),
  /** When a hostname was last removed. */
  detached_at: Type.Optional(Timestamp()),
});
export type StoredCertificate = Static<typeof StoredCertificate>;

/** The settings of all hostnames. An update replaces the whole list. */
export const StoredCertificateSettings = Type.Object({
  settings: Type.Array(CertificateSettings),
  updated_at: Timestamp(),
});

/** Unique keys of a certificate: its fingerprint and its hostnames. */
export const uniqueCertificateKeys = ({ fingerprint, associated_hostnames }: StoredCertificate): string[] => [
  fingerprint,
  ...associated_hostnames.map(uniqueHostname),
];

export const uniqueHostname = (hostname: string): string => `hostname ${hostname.toLowerCase()}`;
