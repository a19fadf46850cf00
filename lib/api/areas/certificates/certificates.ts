import type { Static } from "@sinclair/typebox";
import { del, get, post, put } from "../../core/endpoint";
import { HOSTNAME_LENGTH, HOSTNAME_PATTERN } from "../../core/hostnames";
import { NAME_LENGTH } from "../../core/limits";
import { pages } from "../../core/paging";
import { Deleted, Timestamp } from "../../core/schema";
import { Type } from "../../core/type";

/** Maximum number of mTLS root certificates in an account (https://developers.cloudflare.com/cloudflare-one/account-limits/). */
export const CERTIFICATES_PER_ACCOUNT = 50;

const name = Type.String({ minLength: 1, maxLength: NAME_LENGTH, description: "Name of the certificate." });
const hostname = { pattern: HOSTNAME_PATTERN, maxLength: HOSTNAME_LENGTH };
const associatedHostnames = Type.Array(Type.String(hostname), {
  description: "Hostnames of the applications that require client certificates from this CA.",
});

/** The fields to add a CA certificate. */
export const CertificateInput = Type.Object({
  certificate: Type.String({ description: "The CA certificate in PEM format. It cannot be changed later." }),
  name,
  associated_hostnames: Type.Optional(associatedHostnames),
});
export type CertificateInput = Static<typeof CertificateInput>;

/** The fields of a certificate that can be changed. */
export const CertificateUpdate = Type.Object({
  associated_hostnames: associatedHostnames,
  name: Type.Optional(name),
});
export type CertificateUpdate = Static<typeof CertificateUpdate>;

/** A CA certificate for mTLS: Access accepts the client certificates that it signed. */
export const Certificate = Type.Object({
  id: Type.Optional(Type.String({ description: "Identifier of the certificate." })),
  name: Type.Optional(name),
  associated_hostnames: Type.Optional(associatedHostnames),
  fingerprint: Type.Optional(Type.String({ description: "MD5 fingerprint: `MD5 Fingerprint=1E:80:…`." })),
  expires_on: Type.Optional(Timestamp({ description: "When the certificate expires." })),
  created_at: Type.Optional(Timestamp({ description: "When the certificate was added." })),
  updated_at: Type.Optional(Timestamp({ description: "When the certificate was last changed." })),
});
export type Certificate = Static<typeof Certificate>;

/** How client certificates are handled for one hostname. */
export const CertificateSettings = Type.Object({
  hostname: Type.String({ ...hostname, description: "Hostname to which the settings apply." }),
  china_network: Type.Boolean({
    description: "Requires client certificates in China too. Needs a zone with China Network.",
  }),
  client_certificate_forwarding: Type.Boolean({
    description: "Forwards the client certificate to the origin in a header.",
  }),
});
export type CertificateSettings = Static<typeof CertificateSettings>;

const collection = "/{accounts_or_zones}/{account_or_zone_id}/access/certificates";
const one = `${collection}/{certificate_id}` as const;
const permission = "Access: Mutual TLS Certificates";

/** CA certificates for mTLS. A certificate with hostnames cannot be deleted: remove its hostnames first. */
export const certificates = {
  list: get(collection, {
    summary: "List mTLS certificates",
    permission,
    query: Type.Object(pages({ default: 50 })),
    result: Certificate,
    paging: "page",
  }),
  get: get(one, { summary: "Get an mTLS certificate", permission, result: Certificate }),
  create: post(collection, {
    summary: "Add an mTLS certificate",
    permission,
    body: CertificateInput,
    result: Certificate,
  }),
  update: put(one, {
    summary: "Update an mTLS certificate",
    permission,
    body: CertificateUpdate,
    result: Certificate,
  }),
  delete: del(one, { summary: "Delete an mTLS certificate", permission, result: Deleted }),
  settings: {
    list: get(`${collection}/settings`, {
      summary: "List all mTLS hostname settings",
      permission,
      result: CertificateSettings,
      paging: "single",
      omittedResultInfo: "all",
    }),
    /** Replaces the settings of all hostnames. */
    update: put(`${collection}/settings`, {
      summary: "Update an mTLS certificate's hostname settings",
      permission,
      body: Type.Object({
        settings: Type.Array(CertificateSettings, {
          description: "Settings of every hostname. They replace all existing settings.",
        }),
      }),
      result: CertificateSettings,
      paging: "single",
      omittedResultInfo: "all",
    }),
  },
} as const;
