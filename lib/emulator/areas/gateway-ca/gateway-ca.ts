import { randomUUID } from "node:crypto";
import type { AccessApi } from "../../../api";
import { ApiError, ERROR_CODE } from "../../core/api-error";
import type { Handlers } from "../../core/handler";
import { newSshPublicKey } from "../../core/ssh-public-key";

export const gatewayCa: Handlers<AccessApi["gatewayCa"]> = {
  list: (call) => call.collection("gatewayCas").listed(),
  create: (call) => {
    const existing = call.collection("gatewayCas");
    if (existing.size > 0) {
      throw ApiError.conflict("", "access.api.error.gateway_ca_already_exists", ERROR_CODE.gatewayCaAlreadyExists);
    }
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
