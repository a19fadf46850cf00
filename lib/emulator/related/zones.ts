import type { Static } from "@sinclair/typebox";
import { ACCOUNT_CREATED_AT, type AccountOrZone, type Directory } from "../core/directory";
import type { Handlers } from "../core/handler";
import type { RelatedApis } from "./api";
import type { Zone } from "./api/zones";
import { filtered, ordered, type Filter } from "../core/list-query";

type Query = Static<RelatedApis["zones"]["list"]["query"]>;

function zoneResponse({ accounts }: Directory, { id, name }: AccountOrZone): Zone {
  return {
    id,
    name,
    account: { id: accounts[0]?.id ?? "", name: accounts[0]?.name ?? "" },
    owner: { id: null, type: "user" },
    status: "active",
    type: "full",
    paused: false,
    development_mode: 0,
    name_servers: ["ada.ns.cloudflare.com", "bob.ns.cloudflare.com"],
    original_name_servers: null,
    original_registrar: null,
    original_dnshost: null,
    created_on: ACCOUNT_CREATED_AT,
    modified_on: ACCOUNT_CREATED_AT,
    activated_on: ACCOUNT_CREATED_AT,
  };
}

const fieldsOf = ({ name, status, account }: Zone) => ({
  name,
  status,
  "account.id": account.id,
  "account.name": account.name,
});
const FIELDS = ["name", "status", "account.id", "account.name"] as const;

function listed(directory: Directory, query: Query): readonly Zone[] {
  const filters = FIELDS.flatMap((field): Filter<Zone>[] => {
    const wanted = query[field];
    return wanted === undefined ? [] : [(zone) => fieldsOf(zone)[field] === wanted];
  });
  const zones = directory.zones.map((zone) => zoneResponse(directory, zone));
  const { match, order, direction } = query;
  return ordered(filtered(zones, filters, match), { by: order && ((zone) => fieldsOf(zone)[order]), direction });
}

export const zones: Handlers<RelatedApis["zones"]> = {
  list: ({ directory, query }) => listed(directory, query),
  get: ({ directory, scope }) => zoneResponse(directory, directory.get(scope)),
};
