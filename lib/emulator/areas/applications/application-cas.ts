import { randomBytes } from "node:crypto";
import type { AccessApi, ApplicationCa } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import { newSshPublicKey } from "../../core/ssh-public-key";
import type { StoredApplicationCa } from "../../state/stored-application-ca";
import { existingApplication } from "./existing-application";

const ID_BYTES = 24;

const shown = ({ application_id: _, ...ca }: StoredApplicationCa): ApplicationCa => ca;

function existing(context: HandlerContext, applicationId: string): StoredApplicationCa {
  const { id } = existingApplication(context, applicationId);
  const ca = context.collection("applicationCas").get(id);
  if (ca === undefined) throw ApiError.notFound("certificate authority of application", id);
  return ca;
}

export const applicationCas: Handlers<AccessApi["applications"]["cas"]> = {
  list: (call) => call.collection("applicationCas").listed().map(shown),
  get: (call) => shown(existing(call, call.params.app_id)),
  create: (call) => {
    const { id: application_id, aud } = existingApplication(call, call.params.app_id);
    const cas = call.collection("applicationCas");
    if (cas.get(application_id) !== undefined) {
      throw ApiError.conflict(
        "",
        `access.api.error.conflict: application ${application_id} has a certificate authority already; get it, or delete it first`,
      );
    }
    const ca = { id: randomBytes(ID_BYTES).toString("hex"), application_id, aud, public_key: newSshPublicKey() };
    cas.add(ca);
    return shown(ca);
  },
  delete: (call) => {
    const { id, application_id } = existing(call, call.params.app_id);
    call.collection("applicationCas").remove(application_id);
    return { id };
  },
};
