import { randomBytes } from "node:crypto";
import type { Handlers, HandlerContext } from "../core/handler";
import type { RelatedApis } from "./api";
import type { DnsRecord, DnsRecordInput } from "./api/dns-records";
import { contentOf } from "./dns-content";
import { dnsError } from "./dns-error";
import { matchingRecords } from "./dns-filter";
import { absoluteName } from "./dns-name";

type Admitted = Omit<DnsRecord, "id" | "created_on" | "modified_on">;

const PROXIABLE: readonly string[] = ["A", "AAAA", "CNAME"];

function existing(context: HandlerContext, id: string): DnsRecord {
  const record = context.collection("dnsRecords").get(id.toLowerCase());
  if (record === undefined) throw dnsError(81044, "", "Record does not exist.", 404);
  return record;
}

/** @throws {ApiError} When another record of the zone leaves no place for this one. */
function assertRoom(context: HandlerContext, { type, name, content }: Admitted, itself?: DnsRecord): void {
  for (const other of context.collection("dnsRecords").all()) {
    if (other.id === itself?.id || other.name !== name) continue;
    if (other.type === type && other.content === content) {
      throw dnsError(81058, "", "An identical record already exists.");
    }
    const hosts = PROXIABLE.includes(type) && PROXIABLE.includes(other.type);
    if (hosts && (type === "CNAME" || other.type === "CNAME")) {
      throw dnsError(81053, "/name", "An A, AAAA, or CNAME record with that host already exists.");
    }
  }
}

/** What is kept of a record as given, or why it is refused. */
function admitted(context: HandlerContext, given: DnsRecordInput, itself?: DnsRecord): Admitted {
  const { proxied = false, ttl = 1, comment = null, tags = [], settings = {} } = given;
  const proxiable = PROXIABLE.includes(given.type);
  const name = absoluteName(given.name, context.directory.placeOf(context.scope).name);
  const content = contentOf(given);
  if (proxied && !proxiable) throw dnsError(9004, "/proxied", "This record type cannot be proxied.");
  const priority = given.priority ?? given.data?.priority;
  if (given.type === "MX" && priority === undefined) {
    throw dnsError(9100, "/priority", "priority is a required field for MX records.");
  }
  const record: Admitted = {
    ...given,
    name,
    content,
    proxied,
    proxiable,
    ttl: proxied ? 1 : ttl,
    comment,
    tags,
    settings,
    meta: {},
    ...(priority === undefined ? {} : { priority: Number(priority) }),
  };
  assertRoom(context, record, itself);
  return record;
}

function create(context: HandlerContext, given: DnsRecordInput): DnsRecord {
  const now = context.clock.timestamp();
  const record = {
    id: randomBytes(16).toString("hex"),
    ...admitted(context, given),
    created_on: now,
    modified_on: now,
  };
  context.collection("dnsRecords").add(record);
  return record;
}

function overwrite(context: HandlerContext, before: DnsRecord, given: DnsRecordInput): DnsRecord {
  const { id, created_on } = before;
  const record = { id, ...admitted(context, given, before), created_on, modified_on: context.clock.timestamp() };
  context.collection("dnsRecords").replace(record);
  return record;
}

/** What a caller would say of a record to have it as it is. */
function inputOf(record: DnsRecord, changes: Partial<DnsRecordInput>): DnsRecordInput {
  const {
    id: _id,
    created_on: _created,
    modified_on: _modified,
    proxiable: _proxiable,
    meta: _meta,
    data,
    ...rest
  } = record;
  // Other content takes the place of the parts the old one was made of.
  return { ...rest, ...(data === undefined || changes.content !== undefined ? {} : { data }), ...changes };
}

export const dnsRecords: Handlers<RelatedApis["dnsRecords"]> = {
  list: (call) => matchingRecords(call.collection("dnsRecords").listed(), call.query),
  get: (call) => existing(call, call.params.dns_record_id),
  create: (call) => create(call, call.body),
  overwrite: (call) => overwrite(call, existing(call, call.params.dns_record_id), call.body),
  update: (call) => {
    const before = existing(call, call.params.dns_record_id);
    return overwrite(call, before, inputOf(before, call.body));
  },
  delete: (call) => {
    const { id } = existing(call, call.params.dns_record_id);
    call.collection("dnsRecords").remove(id);
    return { id };
  },
};
