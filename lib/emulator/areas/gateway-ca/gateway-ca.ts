import { randomUUID } from "node:crypto";
import type { AccessApi } from "../../../api";
import { ApiError, ERROR_CODE } from "../../core/api-error";
import type { Handlers } from "../../core/handler";
import { existing } from "../../core/stored-objects";
import { newSshPublicKey } from "../../core/ssh-public-key";

export const gatewayCa: Handlers<AccessApi["gatewayCa"]> = {
  list: (call) => call.collection("gatewayCas").listed(),
  create: (call) => {
    const cas = call.collection("gatewayCas");
    if (cas.size > 0) {
      throw ApiError.conflict("", "access.api.error.gateway_ca_already_exists", ERROR_CODE.gatewayCaAlreadyExists);
    }
    const ca = { id: randomUUID(), public_key: newSshPublicKey() };
    cas.add(ca);
    return ca;
  },
  delete: (call) => {
    const { id } = existing(call, "gatewayCas", call.params.certificate_id);
    call.collection("gatewayCas").remove(id);
    return { id };
  },
};
