import { randomUUID } from "node:crypto";
import type { Static } from "@sinclair/typebox";
import { Type } from "../../../api/core/type";
import { OneOf, ScimUpdate, type AccessApi } from "../../../api";
import { seedRecord, type Handlers } from "../../core/handler";
import { inTime, ordered } from "./log-page";

type Endpoint = AccessApi["logs"]["scim"]["updates"]["list"];
type Query = Static<Endpoint["query"]>;
type Test = (update: ScimUpdate) => boolean;

const LIST_FILTERS = ["idp_id", "status", "resource_type", "request_method"] as const;
const VALUE_FILTERS = ["resource_user_email", "resource_group_name", "cf_resource_id", "idp_resource_id"] as const;

function* tests(query: Query): Generator<Test> {
  for (const field of LIST_FILTERS) {
    const wanted: readonly string[] | undefined = query[field];
    if (wanted !== undefined) yield (update) => wanted.includes(update[field] ?? "");
  }
  for (const field of VALUE_FILTERS) {
    const wanted = query[field]?.toLowerCase();
    if (wanted !== undefined) yield (update) => update[field]?.toLowerCase() === wanted;
  }
}

const ScimUpdateRecord = Type.Object({
  ...ScimUpdate.properties,
  idp_id: Type.String({ description: "Identifier of the identity provider. Every query of the log names one." }),
  request_method: Type.Optional(OneOf(["DELETE", "PATCH", "POST", "PUT"])),
  resource_type: Type.Optional(OneOf(["USER", "GROUP"])),
  status: Type.Optional(OneOf(["FAILURE", "SUCCESS"])),
});

/** A seeded entry of the SCIM log. */
export const scimUpdateRecord = seedRecord(ScimUpdateRecord, (context, record) => {
  const logged_at = record.logged_at ?? context.clock.timestamp();
  const entry = { status: "SUCCESS", ...record, logged_at };
  context.collection("scimUpdates").add({ id: randomUUID(), logged_at, entry });
});

export const scimUpdates: Handlers<AccessApi["logs"]["scim"]["updates"]> = {
  list: (call) => {
    const [allTests, time] = [[...tests(call.query)], inTime(call.query)];
    const updates = call.collection("scimUpdates").all();
    const entries = updates.filter(({ logged_at, entry }) => time(logged_at) && allTests.every((test) => test(entry)));
    return ordered(entries, ({ logged_at }) => logged_at, call.query).map(({ entry }) => entry);
  },
};
