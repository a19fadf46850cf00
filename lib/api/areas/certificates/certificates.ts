import type { Static } from "@sinclair/typebox";
import { del, get, post, put } from "../../core/endpoint";
import { HOSTNAME_LENGTH, HOSTNAME_PATTERN } from "../../core/hostnames";
import { NAME_LENGTH } from "../../core/limits";
import { PagesOnly } from "../../core/paging";
import { Deleted, Timestamp } from "../../core/schema";
import { Type } from "../../core/type";

const name = Type.String({ minLength: 1, maxLength: NAME_LENGTH, description: "Name of the certificate." });
const hostname = { pattern: HOSTNAME_PATTERN, maxLength: HOSTNAME_LENGTH };
const associatedHostnames = Type.Array(Type.String(hostname), {
  description: "Hostnames of the applications that ask for client certificates of this CA.",
});

/** A CA certificate to add. */
export const CertificateInput = Type.Object({
  certificate: Type.String({ description: "The CA certificate, PEM. It cannot be changed later." }),
  name,
  associated_hostnames: Type.Optional(associatedHostnames),
});
export type CertificateInput = Static<typeof CertificateInput>;

/** What can be changed of a certificate. */
export const CertificateUpdate = Type.Object({
  associated_hostnames: associatedHostnames,
  name: Type.Optional(name),
});
export type CertificateUpdate = Static<typeof CertificateUpdate>;

/** A CA whose client certificates Access accepts. */
export const Certificate = Type.Object({
  id: Type.Optional(Type.String({ description: "Identifier of the certificate." })),
  name: Type.Optional(name),
  associated_hostnames: Type.Optional(associatedHostnames),
  fingerprint: Type.Optional(Type.String({ description: "MD5 fingerprint: `MD5 Fingerprint=1E:80:…`." })),
  expires_on: Type.Optional(Timestamp({ description: "Until when the certificate is valid." })),
  created_at: Type.Optional(Timestamp({ description: "When it was added." })),
  updated_at: Type.Optional(Timestamp({ description: "When it was last changed." })),
});
export type Certificate = Static<typeof Certificate>;

/** How client certificates are handled for one hostname. */
export const CertificateSettings = Type.Object({
  hostname: Type.String({ ...hostname, description: "Hostname these settings are for." }),
  china_network: Type.Boolean({
    description: "Ask for client certificates in China too. Needs a zone with China network.",
  }),
  client_certificate_forwarding: Type.Boolean({
    description: "Pass the client certificate on to the origin, as a header.",
  }),
});
export type CertificateSettings = Static<typeof CertificateSettings>;

const collection = "/{accounts_or_zones}/{account_or_zone_id}/access/certificates";
const one = `${collection}/{certificate_id}` as const;
const permission = "Access: Mutual TLS Certificates";

/** CAs of client certificates (mTLS). One with hostnames cannot be deleted: update it to none first. */
export const certificates = {
  list: get(collection, {
    summary: "List mTLS certificates",
    permission,
    query: PagesOnly,
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
    }),
    /** Replaces the settings of all hostnames. */
    update: put(`${collection}/settings`, {
      summary: "Update an mTLS certificate's hostname settings",
      permission,
      body: Type.Object({
        settings: Type.Array(CertificateSettings, {
          description: "Settings of every hostname; they replace the old ones.",
        }),
      }),
      result: CertificateSettings,
      paging: "single",
    }),
  },
} as const;
