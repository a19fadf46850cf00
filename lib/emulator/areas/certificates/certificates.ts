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
import { existing } from "../../core/stored-objects";
import { type StoredCertificate, uniqueHostname } from "../../state/stored-certificate";
import { readCaCertificate } from "./ca-certificate";
import { assertDistinct, isPropagating } from "./certificate-settings";

type Endpoints = AccessApi["certificates"];

function certificateResponse({ detached_at: _, ...certificate }: StoredCertificate): Certificate {
  return certificate;
}

/** @throws {ApiError} If another certificate has one of the hostnames. */
function assertHostnamesFree(context: HandlerContext, hostnames: readonly string[], itself?: StoredCertificate): void {
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

function assertBelowLimit(context: HandlerContext): void {
  if (context.collection("certificates").size < CERTIFICATES_PER_ACCOUNT) return;
  // Message, code and status come from a real response.
  throw ApiError.invalid(
    "",
    `maximum number of certificates has been reached: an account may have ${CERTIFICATES_PER_ACCOUNT}`,
  );
}

function create(context: HandlerContext, input: CertificateInput): Certificate {
  const certificates = context.collection("certificates");
  const { name, associated_hostnames = [] } = input;
  const content = readCaCertificate(input.certificate);
  assertBelowLimit(context);
  const duplicate = certificates.holderOf(content.fingerprint);
  if (duplicate !== undefined) {
    const message = `access.api.error.conflict: the certificate already exists: ${duplicate.id} (${duplicate.name})`;
    throw ApiError.conflict("/certificate", message, ERROR_CODE.stillAssociated);
  }
  assertHostnamesFree(context, associated_hostnames);
  const now = context.clock.timestamp();
  const certificate = { id: randomUUID(), name, associated_hostnames, ...content, created_at: now, updated_at: now };
  certificates.add(certificate);
  return certificateResponse(certificate);
}

/** Omitted hostnames are removed: before the official provider deletes a certificate, it updates it with `{}`. */
function update(context: HandlerContext, id: string, input: CertificateUpdate): Certificate {
  const { associated_hostnames = [], name } = input;
  const before = existing(context, "certificates", id);
  assertHostnamesFree(context, associated_hostnames, before);
  const now = context.clock.timestamp();
  const detached = before.associated_hostnames.some((hostname) => !associated_hostnames.includes(hostname));
  const certificate: StoredCertificate = {
    ...before,
    associated_hostnames,
    ...(name === undefined ? {} : { name }),
    ...(detached ? { detached_at: now } : {}),
    updated_at: now,
  };
  context.collection("certificates").replace(certificate);
  return certificateResponse(certificate);
}

function remove(context: HandlerContext, certificateId: string): { id: string } {
  const { id, associated_hostnames, detached_at } = existing(context, "certificates", certificateId);
  if (associated_hostnames.length > 0 || isPropagating(context, detached_at)) {
    const message = "access.api.error.conflict: certificate has active associations";
    throw ApiError.conflict("", message, ERROR_CODE.stillAssociated);
  }
  context.collection("certificates").remove(id);
  return { id };
}

export const certificates: Handlers<Omit<Endpoints, "settings">> = {
  list: (call) => call.collection("certificates").listed().map(certificateResponse),
  get: (call) => certificateResponse(existing(call, "certificates", call.params.certificate_id)),
  create: (call) => create(call, call.body),
  update: (call) => update(call, call.params.certificate_id, call.body),
  delete: (call) => remove(call, call.params.certificate_id),
};
