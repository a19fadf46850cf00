import { randomBytes } from "node:crypto";
import type { AccessApi, ApplicationCa } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import { existing } from "../../core/stored-objects";
import { newSshPublicKey } from "../../core/ssh-public-key";
import type { StoredObject } from "../../state/collections";

type StoredCa = StoredObject<"applicationCas">;

const ID_BYTES = 24;

const caResponse = ({ application_id: _, ...ca }: StoredCa): ApplicationCa => ca;

function existingCa(context: HandlerContext, applicationId: string): StoredCa {
  const { id } = existing(context, "applications", applicationId);
  return existing(context, "applicationCas", id);
}

export const applicationCas: Handlers<AccessApi["applications"]["cas"]> = {
  list: (call) => call.collection("applicationCas").listed().map(caResponse),
  get: (call) => caResponse(existingCa(call, call.params.app_id)),
  create: (call) => {
    const { id: application_id, aud } = existing(call, "applications", call.params.app_id);
    const cas = call.collection("applicationCas");
    if (cas.get(application_id) !== undefined) {
      throw ApiError.conflict(
        "",
        `access.api.error.conflict: application ${application_id} already has a certificate authority; use it, or delete it first`,
      );
    }
    const ca = { id: randomBytes(ID_BYTES).toString("hex"), application_id, aud, public_key: newSshPublicKey() };
    cas.add(ca);
    return caResponse(ca);
  },
  delete: (call) => {
    const { id, application_id } = existingCa(call, call.params.app_id);
    call.collection("applicationCas").remove(application_id);
    return { id };
  },
};
