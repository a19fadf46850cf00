import type { Static } from "@sinclair/typebox";
import { get, post } from "../../core/endpoint";
import { pages } from "../../core/paging";
import { Nullable, Timestamp, Uuid } from "../../core/schema";
import { SDK_7_3 } from "../../core/sources";
import { Type } from "../../core/type";

const SamlCertificate = Type.Object(
  {
    uid: Uuid({ description: "Identifier of the certificate." }),
    is_current: Type.Boolean({ description: "Whether the identity provider should encrypt with this certificate." }),
    not_after: Timestamp({ description: "When the certificate expires." }),
    public_certificate: Type.String({
      description: "X.509 certificate in PEM, to configure at the identity provider.",
    }),
  },
  { description: "Certificate with which the identity provider encrypts SAML assertions." },
);

/** The certificates with which a SAML identity provider encrypts its assertions: the current and the previous one. */
export const SamlCertificateSet = Type.Object(
  {
    uid: Uuid({ description: "Identifier of the certificate set." }),
    current_certificate: Type.Optional(SamlCertificate),
    previous_certificate: Type.Optional(
      Nullable(SamlCertificate, { description: "Certificate before the last rotation; null before the first one." }),
    ),
    created_at: Timestamp({ description: "When the certificate set was created." }),
    updated_at: Timestamp({ description: "When the certificate set was last rotated." }),
  },
  { description: "Certificates of a SAML identity provider." },
);
export type SamlCertificateSet = Static<typeof SamlCertificateSet>;

const collection = "/accounts/{account_id}/access/saml_certificates";
const one = `${collection}/{saml_cert_set_id}` as const;
const permission = "Access: Organizations, Identity Providers, and Groups";
const newerThanReference = SDK_7_3;

/** SAML certificate sets. `identityProviders.samlCertificate.create` creates one. */
export const samlCertificates = {
  list: get(collection, {
    summary: "List SAML encryption certificate sets",
    permission,
    newerThanReference,
    query: Type.Object({
      id: Type.Optional(Type.String({ description: "Identifiers of certificate sets, separated by commas." })),
      ...pages(),
    }),
    result: SamlCertificateSet,
    paging: "page",
  }),
  get: get(one, {
    summary: "Get a SAML encryption certificate set",
    permission,
    newerThanReference,
    result: SamlCertificateSet,
  }),
  getPem: get(`${one}/pem`, {
    summary: "Download the current SAML encryption certificate",
    permission,
    newerThanReference,
    result: Type.String({ description: "The current certificate in PEM." }),
    contentType: "application/x-pem-file",
  }),
  /** The current certificate becomes the previous one, which stops working. */
  rotate: post(`${one}/rotate`, {
    summary: "Rotate a SAML encryption certificate set",
    permission,
    newerThanReference,
    result: SamlCertificateSet,
    destroys: true,
  }),
} as const;
