import { randomUUID } from "node:crypto";
import {
  CERTIFICATES_PER_ACCOUNT,
  type AccessApi,
  type Certificate,
  type CertificateInput,
  type CertificateUpdate,
} from "../../api";
import { ApiError, ERROR_CODE } from "../api-error";
import type { Handlers, World } from "../handler";
import { type KeptCertificate, uniqueHostname } from "../state/kept-certificate";
import { readCaCertificate } from "./ca-certificate";
import { assertDistinct, certificateSettings, isPropagating } from "./certificate-settings";

function existing(world: World, id: string): KeptCertificate {
  const certificate = world.collection("certificates").get(id.toLowerCase());
  if (certificate === undefined) throw ApiError.notFound("mTLS certificate", id);
  return certificate;
}

/** What the API shows of a certificate. */
function shown({ detached_at: _, ...certificate }: KeptCertificate): Certificate {
  return certificate;
}

/** @throws {ApiError} When another certificate has one of the hostnames. */
function assertFree(world: World, hostnames: readonly string[], itself?: KeptCertificate): void {
  assertDistinct(hostnames, (index) => `/associated_hostnames/${index}`);
  for (const [index, hostname] of hostnames.entries()) {
    const holder = world.collection("certificates").holderOf(uniqueHostname(hostname));
    if (holder === undefined || holder.id === itself?.id) continue;
    throw ApiError.conflict(
      `/associated_hostnames/${index}`,
      `access.api.error.conflict: ${hostname} already belongs to certificate ${holder.id} (${holder.name})`,
      ERROR_CODE.stillAssociated,
    );
  }
}

function assertRoom(world: World): void {
  if (world.collection("certificates").size < CERTIFICATES_PER_ACCOUNT) return;
  // The words, code and status are the real ones.
  throw ApiError.invalid(
    "",
    `maximum number of certificates has been reached: an account may have ${CERTIFICATES_PER_ACCOUNT}`,
  );
}

function create(world: World, given: CertificateInput): Certificate {
  const certificates = world.collection("certificates");
  const { name, associated_hostnames = [] } = given;
  const content = readCaCertificate(given.certificate);
  assertRoom(world);
  const twin = certificates.holderOf(content.fingerprint);
  if (twin !== undefined) {
    const message = `access.api.error.conflict: the certificate is here already: ${twin.id} (${twin.name})`;
    throw ApiError.conflict("/certificate", message, ERROR_CODE.stillAssociated);
  }
  assertFree(world, associated_hostnames);
  const now = world.clock.timestamp();
  const certificate = { id: randomUUID(), name, associated_hostnames, ...content, created_at: now, updated_at: now };
  certificates.add(certificate);
  return shown(certificate);
}

function update(world: World, id: string, { associated_hostnames, name }: CertificateUpdate): Certificate {
  const before = existing(world, id);
  assertFree(world, associated_hostnames, before);
  const now = world.clock.timestamp();
  const detaches = before.associated_hostnames.some((hostname) => !associated_hostnames.includes(hostname));
  const certificate: KeptCertificate = {
    ...before,
    associated_hostnames,
    ...(name === undefined ? {} : { name }),
    ...(detaches ? { detached_at: now } : {}),
    updated_at: now,
  };
  world.collection("certificates").replace(certificate);
  return shown(certificate);
}

function remove(world: World, given: string): { id: string } {
  const { id, associated_hostnames, detached_at } = existing(world, given);
  if (associated_hostnames.length > 0 || isPropagating(world, detached_at)) {
    const message = "access.api.error.conflict: certificate has active associations";
    throw ApiError.conflict("", message, ERROR_CODE.stillAssociated);
  }
  world.collection("certificates").remove(id);
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
