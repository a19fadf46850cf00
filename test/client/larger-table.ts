import { Type } from "@sinclair/typebox";
import { del, get, post, put } from "../../lib/api/core/endpoint";

const Thing = Type.Object({ id: Type.String() });
const Page = Type.Object({ page: Type.Optional(Type.Integer()), per_page: Type.Optional(Type.Integer()) });

const secretBody = Type.Union([
  Type.Object({ kind: Type.Literal("a"), secret: Type.String({ sensitive: true }) }),
  Type.Object({ kind: Type.Literal("b"), headers: Type.Record(Type.String(), Type.String({ sensitive: true })) }),
  Type.Object({ kind: Type.Literal("c"), list: Type.Array(Type.Object({ value: Type.String({ sensitive: true }) })) }),
]);

/** Endpoints of kinds that the real table may contain in the future. The client supports them without changes. */
export const samples = {
  zoned: get("/{accounts_or_zones}/{account_or_zone_id}/access/things", {
    summary: "List things",
    permission: "Access: Apps and Policies",
    result: Thing,
    paging: "page",
    query: Page,
  }),
  byId: put("/{accounts_or_zones}/{account_or_zone_id}/access/things/{thing_id}", {
    summary: "Update a thing",
    permission: "Access: Apps and Policies",
    result: Thing,
    body: Type.Object({ thing_id: Type.String(), name: Type.Optional(Type.String()) }),
  }),
  inZone: get("/zones/{zone_id}/things", {
    summary: "List the things of a zone",
    permission: "Zone",
    result: Thing,
    paging: "single",
  }),
  cursor: get("/accounts/{account_id}/cursor", {
    summary: "List with a cursor",
    permission: "Zero Trust",
    result: Thing,
    paging: "cursor",
    query: Type.Object({ per_page: Type.Optional(Type.Integer({ default: 50 })) }),
  }),
  open: post("/accounts/{account_id}/open", {
    summary: "Create anything",
    permission: "Zero Trust",
    result: Type.Unknown(),
    body: Type.Record(Type.String(), Type.Unknown()),
  }),
  optional: post("/accounts/{account_id}/optional", {
    summary: "Create without required fields",
    permission: "Zero Trust",
    result: Thing,
    body: Type.Object({ name: Type.Optional(Type.String()) }),
  }),
  secret: post("/accounts/{account_id}/secret", {
    summary: "Create with a secret",
    permission: "MCP Portals",
    result: Thing,
    body: secretBody,
  }),
  remove: del("/accounts/{account_id}/things/{thing_id}", {
    summary: "Delete a thing",
    permission: "Zero Trust",
    result: Type.Object({ id: Type.Optional(Type.String()) }),
  }),
};
