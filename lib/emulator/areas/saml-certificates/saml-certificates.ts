import { randomUUID } from "node:crypto";
import type { AccessApi, SamlCertificateSet } from "../../../api";
import { DAY, timestampOf } from "../../core/clock";
import type { Handlers, HandlerContext } from "../../core/handler";
import { organizationOf } from "../../core/organization";
import { existing } from "../../core/stored-objects";
import { selfSignedCertificate } from "./self-signed-certificate";

type SamlCertificate = NonNullable<SamlCertificateSet["current_certificate"]>;

/** How long a certificate is valid, in milliseconds. Cloudflare does not document it. */
const VALIDITY = 365 * DAY;

function newCertificate(context: HandlerContext): SamlCertificate {
  const now = context.clock.now();
  return {
    uid: randomUUID(),
    is_current: true,
    not_after: timestampOf(now + VALIDITY),
    public_certificate: selfSignedCertificate(organizationOf(context).auth_domain, now, now + VALIDITY),
  };
}

/** Creates a certificate set for an identity provider. */
export function createSamlCertificateSet(context: HandlerContext): SamlCertificateSet {
  const now = context.clock.timestamp();
  const set: SamlCertificateSet = {
    uid: randomUUID(),
    current_certificate: newCertificate(context),
    previous_certificate: null,
    created_at: now,
    updated_at: now,
  };
  context.collection("samlCertificateSets").add(set);
  return set;
}

function rotated(context: HandlerContext, set: SamlCertificateSet): SamlCertificateSet {
  const { current_certificate: before } = set;
  const changed: SamlCertificateSet = {
    ...set,
    current_certificate: newCertificate(context),
    previous_certificate: before === undefined ? null : { ...before, is_current: false },
    updated_at: context.clock.timestamp(),
  };
  context.collection("samlCertificateSets").replace(changed);
  return changed;
}

export const samlCertificates: Handlers<AccessApi["samlCertificates"]> = {
  list: (call) => {
    const sets = call.collection("samlCertificateSets").listed();
    const wanted = call.query.id?.split(",").map((id) => id.trim().toLowerCase());
    return wanted === undefined ? sets : sets.filter(({ uid }) => wanted.includes(uid));
  },
  get: (call) => existing(call, "samlCertificateSets", call.params.saml_cert_set_id),
  getPem: (call) =>
    existing(call, "samlCertificateSets", call.params.saml_cert_set_id).current_certificate?.public_certificate ?? "",
  rotate: (call) => rotated(call, existing(call, "samlCertificateSets", call.params.saml_cert_set_id)),
};
