import { randomBytes } from "node:crypto";
import type { Handlers, HandlerContext } from "../core/handler";
import type { RelatedApis } from "./api";
import type { DnsRecord, DnsRecordInput } from "./api/dns-records";
import { matchingRecords } from "./dns-filter";
import { absoluteName, contentOf, dnsError } from "./dns-values";

/** The fields of a record that derive from the input. */
type InputFields = Omit<DnsRecord, "id" | "created_on" | "modified_on">;

const PROXIABLE: readonly string[] = ["A", "AAAA", "CNAME"];

function existing(context: HandlerContext, id: string): DnsRecord {
  const record = context.collection("dnsRecords").get(id.toLowerCase());
  if (record === undefined) throw dnsError(81044, "", "Record does not exist.", 404);
  return record;
}

/** @throws {ApiError} If the record conflicts with another one of the zone. */
function assertNoConflict(context: HandlerContext, { type, name, content }: InputFields, itself?: DnsRecord): void {
  for (const other of context.collection("dnsRecords").all()) {
    if (other.id === itself?.id || other.name !== name) continue;
    if (other.type === type && other.content === content) {
      throw dnsError(81058, "", "An identical record already exists.");
    }
    const areHosts = PROXIABLE.includes(type) && PROXIABLE.includes(other.type);
    if (areHosts && (type === "CNAME" || other.type === "CNAME")) {
      throw dnsError(81053, "/name", "An A, AAAA, or CNAME record with that host already exists.");
    }
  }
}

/** Validates the input and completes it. @throws {ApiError} If the input is invalid. */
function validated(context: HandlerContext, input: DnsRecordInput, itself?: DnsRecord): InputFields {
  const { proxied = false, ttl = 1, comment = null, tags = [], settings = {} } = input;
  const proxiable = PROXIABLE.includes(input.type);
  const name = absoluteName(input.name, context.directory.get(context.scope).name);
  const content = contentOf(input);
  if (proxied && !proxiable) throw dnsError(9004, "/proxied", "This record type cannot be proxied.");
  const priority = input.priority ?? input.data?.priority;
  if (input.type === "MX" && priority === undefined) {
    throw dnsError(9100, "/priority", "priority is a required field for MX records.");
  }
  const record: InputFields = {
    ...input,
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
  assertNoConflict(context, record, itself);
  return record;
}

function create(context: HandlerContext, input: DnsRecordInput): DnsRecord {
  const now = context.clock.timestamp();
  const record = {
    id: randomBytes(16).toString("hex"),
    ...validated(context, input),
    created_on: now,
    modified_on: now,
  };
  context.collection("dnsRecords").add(record);
  return record;
}

function overwrite(context: HandlerContext, before: DnsRecord, input: DnsRecordInput): DnsRecord {
  const { id, created_on } = before;
  const record = { id, ...validated(context, input, before), created_on, modified_on: context.clock.timestamp() };
  context.collection("dnsRecords").replace(record);
  return record;
}

/** The input that would create the record, with changes. */
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
  // New content replaces the data that the old content was made from.
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
