import { randomUUID } from "node:crypto";
import {
  CERTIFICATES_PER_ACCOUNT,
  type AccessApi,
  type Certificate,
  type CertificateInput,
  type CertificateUpdate,
} from "../../../api";
import { ApiError, ERROR_CODE } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import { type StoredCertificate, uniqueHostname } from "../../state/stored-certificate";
import { readCaCertificate } from "./ca-certificate";
import { assertDistinct, certificateSettings, isPropagating } from "./certificate-settings";

function existing(context: HandlerContext, id: string): StoredCertificate {
  const certificate = context.collection("certificates").get(id.toLowerCase());
  if (certificate === undefined) throw ApiError.notFound("mTLS certificate", id);
  return certificate;
}

/** What the API shows of a certificate. */
function shown({ detached_at: _, ...certificate }: StoredCertificate): Certificate {
  return certificate;
}

/** @throws {ApiError} When another certificate has one of the hostnames. */
function assertFree(context: HandlerContext, hostnames: readonly string[], itself?: StoredCertificate): void {
  assertDistinct(hostnames, (index) => `/associated_hostnames/${index}`);
  for (const [index, hostname] of hostnames.entries()) {
    const holder = context.collection("certificates").holderOf(uniqueHostname(hostname));
    if (holder === undefined || holder.id === itself?.id) continue;
    throw ApiError.conflict(
      `/associated_hostnames/${index}`,
      `access.api.error.conflict: ${hostname} already belongs to certificate ${holder.id} (${holder.name})`,
      ERROR_CODE.stillAssociated,
    );
  }
}

function assertRoom(context: HandlerContext): void {
  if (context.collection("certificates").size < CERTIFICATES_PER_ACCOUNT) return;
  // The words, code and status are the real ones.
  throw ApiError.invalid(
    "",
    `maximum number of certificates has been reached: an account may have ${CERTIFICATES_PER_ACCOUNT}`,
  );
}

function create(context: HandlerContext, given: CertificateInput): Certificate {
  const certificates = context.collection("certificates");
  const { name, associated_hostnames = [] } = given;
  const content = readCaCertificate(given.certificate);
  assertRoom(context);
  const twin = certificates.holderOf(content.fingerprint);
  if (twin !== undefined) {
    const message = `access.api.error.conflict: the certificate is here already: ${twin.id} (${twin.name})`;
    throw ApiError.conflict("/certificate", message, ERROR_CODE.stillAssociated);
  }
  assertFree(context, associated_hostnames);
  const now = context.clock.timestamp();
  const certificate = { id: randomUUID(), name, associated_hostnames, ...content, created_at: now, updated_at: now };
  certificates.add(certificate);
  return shown(certificate);
}

function update(context: HandlerContext, id: string, { associated_hostnames, name }: CertificateUpdate): Certificate {
  const before = existing(context, id);
  assertFree(context, associated_hostnames, before);
  const now = context.clock.timestamp();
  const detaches = before.associated_hostnames.some((hostname) => !associated_hostnames.includes(hostname));
  const certificate: StoredCertificate = {
    ...before,
    associated_hostnames,
    ...(name === undefined ? {} : { name }),
    ...(detaches ? { detached_at: now } : {}),
    updated_at: now,
  };
  context.collection("certificates").replace(certificate);
  return shown(certificate);
}

function remove(context: HandlerContext, given: string): { id: string } {
  const { id, associated_hostnames, detached_at } = existing(context, given);
  if (associated_hostnames.length > 0 || isPropagating(context, detached_at)) {
    const message = "access.api.error.conflict: certificate has active associations";
    throw ApiError.conflict("", message, ERROR_CODE.stillAssociated);
  }
  context.collection("certificates").remove(id);
  return { id };
}

export const certificates: Handlers<AccessApi["certificates"]> = {
  list: (call) => call.collection("certificates").listed().map(shown),
  get: (call) => shown(existing(call, call.params.certificate_id)),
  create: (call) => create(call, call.body),
  update: (call) => update(call, call.params.certificate_id, call.body),
  delete: (call) => remove(call, call.params.certificate_id),
  settings: certificateSettings,
};
