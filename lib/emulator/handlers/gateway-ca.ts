import { randomUUID } from "node:crypto";
import type { AccessApi } from "../../api";
import { ApiError } from "../api-error";
import type { Handlers } from "../handler";
import { newSshPublicKey } from "../ssh-public-key";

/** The words are the real ones; status and code are not confirmed. */
const ALREADY_EXISTS = { code: 12133, message: "access.api.error.gateway_ca_already_exists" } as const;

export const gatewayCa: Handlers<AccessApi["gatewayCa"]> = {
  list: (call) => call.collection("gatewayCas").listed(),
  create: (call) => {
    const existing = call.collection("gatewayCas");
    if (existing.size > 0) throw ApiError.conflict("", ALREADY_EXISTS.message, ALREADY_EXISTS.code);
    const ca = { id: randomUUID(), public_key: newSshPublicKey() };
    existing.add(ca);
    return ca;
  },
  delete: (call) => {
    const id = call.params.certificate_id.toLowerCase();
    if (call.collection("gatewayCas").remove(id) === undefined)
      throw ApiError.notFound("SSH certificate authority", id);
    return { id };
  },
};
