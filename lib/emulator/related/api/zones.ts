import type { Static } from "@sinclair/typebox";
import { Type } from "../../../api/core/type";
import { get, Nullable, OneOf, Timestamp } from "../../../api";

/** A zone: the fields that deployments read. */
export const Zone = Type.Object({
  id: Type.String({ description: "Identifier of the zone." }),
  name: Type.String({ description: "Name of the zone, a domain." }),
  account: Type.Object({ id: Type.String(), name: Type.String() }, { description: "Account the zone belongs to." }),
  owner: Type.Object({ id: Nullable(Type.String()), type: Type.String() }, { description: "Owner of the zone." }),
  status: Type.String({ description: "Status of the zone: `active`." }),
  type: Type.String({ description: "Type of zone: `full`." }),
  paused: Type.Boolean({ description: "Cloudflare serves DNS only." }),
  development_mode: Type.Number({ description: "Seconds until development mode ends." }),
  name_servers: Type.Array(Type.String(), { description: "Name servers of the zone." }),
  original_name_servers: Nullable(Type.Array(Type.String())),
  original_registrar: Nullable(Type.String()),
  original_dnshost: Nullable(Type.String()),
  created_on: Timestamp(),
  modified_on: Timestamp(),
  activated_on: Timestamp(),
});
export type Zone = Static<typeof Zone>;

const permission = "Zone";

export const zones = {
  list: get("/zones", {
    summary: "List zones",
    permission,
    query: Type.Object({
      name: Type.Optional(Type.String({ description: "Name of a zone." })),
      status: Type.Optional(Type.String({ description: "Status of the zones." })),
      "account.id": Type.Optional(Type.String({ description: "Account of the zones." })),
      "account.name": Type.Optional(Type.String({ description: "Name of the account of the zones." })),
      match: Type.Optional(
        OneOf(["any", "all"], { default: "all", description: "Whether any or all filters must match." }),
      ),
      order: Type.Optional(OneOf(["name", "status", "account.id", "account.name"], { description: "Sort field." })),
      direction: Type.Optional(OneOf(["asc", "desc"], { description: "Sort direction." })),
      page: Type.Optional(Type.Integer({ minimum: 1, description: "Page number, from 1." })),
      per_page: Type.Optional(Type.Integer({ minimum: 5, maximum: 50, default: 20, description: "Items per page." })),
    }),
    result: Zone,
    paging: "page",
  }),
  get: get("/zones/{zone_id}", { summary: "Get a zone", permission, result: Zone }),
} as const;
