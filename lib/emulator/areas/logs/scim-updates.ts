import { randomUUID } from "node:crypto";
import type { Static } from "@sinclair/typebox";
import { Type } from "../../../api/core/type";
import { OneOf, ScimUpdate, type AccessApi } from "../../../api";
import type { Handlers } from "../../core/handler";
import { seedRecord } from "../../core/seed-record";
import { inTime, ordered } from "./log-page";

type Endpoint = AccessApi["logs"]["scim"]["updates"]["list"];
type Query = Static<Endpoint["query"]>;
type Test = (update: ScimUpdate) => boolean;

const ONE_OF_SEVERAL = ["idp_id", "status", "resource_type", "request_method"] as const;
const EXACTLY = ["resource_user_email", "resource_group_name", "cf_resource_id", "idp_resource_id"] as const;

function* tests(query: Query): Generator<Test> {
  for (const field of ONE_OF_SEVERAL) {
    const wanted: readonly string[] | undefined = query[field];
    if (wanted !== undefined) yield (update) => wanted.includes(update[field] ?? "");
  }
  for (const field of EXACTLY) {
    const wanted = query[field]?.toLowerCase();
    if (wanted !== undefined) yield (update) => update[field]?.toLowerCase() === wanted;
  }
}

const ScimUpdateRecord = Type.Object({
  ...ScimUpdate.properties,
  idp_id: Type.String({ description: "Identifier of the identity provider. The log is always asked for by it." }),
  request_method: Type.Optional(OneOf(["DELETE", "PATCH", "POST", "PUT"])),
  resource_type: Type.Optional(OneOf(["USER", "GROUP"])),
  status: Type.Optional(OneOf(["FAILURE", "SUCCESS"])),
});

/** An entry of the log to begin with. */
export const scimUpdateRecord = seedRecord(ScimUpdateRecord, (context, given) => {
  const logged_at = given.logged_at ?? context.clock.timestamp();
  const shown = { status: "SUCCESS", ...given, logged_at };
  context.collection("scimUpdates").add({ id: randomUUID(), logged_at, shown });
});

export const scimUpdates: Handlers<AccessApi["logs"]["scim"]["updates"]> = {
  list: (call) => {
    const [all, time] = [[...tests(call.query)], inTime(call.query)];
    const kept = call.collection("scimUpdates").all();
    const entries = kept.filter(({ logged_at, shown }) => time(logged_at) && all.every((test) => test(shown)));
    return ordered(entries, ({ logged_at }) => logged_at, call.query).map(({ shown }) => shown);
  },
};
