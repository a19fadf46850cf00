import type { Static } from "@sinclair/typebox";
import { del, get, post } from "../../core/endpoint";
import { pages } from "../../core/paging";
import { Deleted } from "../../core/schema";
import { Type } from "../../core/type";

/** The certificate authority that issues short-lived SSH certificates for one application. */
export const ApplicationCa = Type.Object({
  id: Type.Optional(Type.String({ description: "Identifier of the CA." })),
  aud: Type.Optional(Type.String({ description: "Audience tag of the CA's application." })),
  public_key: Type.Optional(
    Type.String({ description: "Public key of the CA, in the format of `TrustedUserCAKeys` of `sshd`." }),
  ),
});
export type ApplicationCa = Static<typeof ApplicationCa>;

const apps = "/{accounts_or_zones}/{account_or_zone_id}/access/apps";
const one = `${apps}/{app_id}/ca` as const;
const permission = "Access: Apps and Policies";

/** Certificate authorities for short-lived SSH certificates. An application has at most one. */
export const applicationCas = {
  list: get(`${apps}/ca`, {
    summary: "List short-lived certificate CAs",
    permission,
    query: Type.Object(pages({ default: 100 })),
    result: ApplicationCa,
    paging: "page",
  }),
  get: get(one, { summary: "Get a short-lived certificate CA", permission, result: ApplicationCa }),
  create: post(one, { summary: "Create a short-lived certificate CA", permission, result: ApplicationCa }),
  delete: del(one, { summary: "Delete a short-lived certificate CA", permission, result: Deleted }),
} as const;
