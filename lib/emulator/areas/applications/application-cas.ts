import { randomBytes } from "node:crypto";
import type { AccessApi, ApplicationCa } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import { existing } from "../../core/stored-objects";
import { newSshPublicKey } from "../../core/ssh-public-key";
import type { StoredApplication } from "../../state/stored-application";
import type { CollectionName, StoredObject } from "../../state/collections";

type StoredCa = StoredObject<"applicationCas">;

const ID_BYTES = 24;

const caResponse = ({ application_id: _, ...ca }: StoredCa): ApplicationCa => ca;

type Call = HandlerContext & { readonly params: { readonly app_id: string } };

/** The application of a CA, and the context that stores both. By behavior, a zone can use applications of its account. */
function ownerOf(call: Call): { readonly owner: HandlerContext; readonly application: StoredApplication } {
  const { app_id } = call.params;
  const throughZone = call.scope.kind === "zone" && call.behaviors.applicationCasThroughZone;
  const isOwn = call.collection("applications").get(app_id.toLowerCase()) !== undefined;
  const owner: HandlerContext =
    throughZone && !isOwn
      ? { ...call, collection: <Name extends CollectionName>(name: Name) => call.accountCollection(name) }
      : call;
  return { owner, application: existing(owner, "applications", app_id) };
}

function existingCa(call: Call): { readonly owner: HandlerContext; readonly ca: StoredCa } {
  const { owner, application } = ownerOf(call);
  return { owner, ca: existing(owner, "applicationCas", application.id) };
}

export const applicationCas: Handlers<AccessApi["applications"]["cas"]> = {
  list: (call) => call.collection("applicationCas").listed().map(caResponse),
  get: (call) => caResponse(existingCa(call).ca),
  create: (call) => {
    const { owner, application } = ownerOf(call);
    const { id: application_id, aud } = application;
    const cas = owner.collection("applicationCas");
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
    const { owner, ca } = existingCa(call);
    owner.collection("applicationCas").remove(ca.application_id);
    return { id: ca.id };
  },
};
