import type { Static } from "@sinclair/typebox";
import { del, get, post, put } from "../../core/endpoint";
import { Nothing, Nullable, OneOf, Timestamp } from "../../core/schema";
import { TARGET_HOSTNAME_LENGTH, TARGET_HOSTNAME_PATTERN, TARGETS_PER_PAGE } from "./target-limits";
import { Type } from "../../core/type";
import { INFRASTRUCTURE_PAGE } from "../../core/sources";

const Hostname = Type.String({
  minLength: 1,
  maxLength: TARGET_HOSTNAME_LENGTH,
  pattern: TARGET_HOSTNAME_PATTERN,
  description:
    "A non-unique field that refers to a target. Case insensitive, at most 255 characters; letters, digits, dashes and periods, starting and ending with a letter or digit.",
});

const VirtualNetworkId = Type.String({
  format: "uuid",
  description: "Private virtual network of the address. If omitted, the account's default virtual network.",
});

const Address = (format: "ipv4" | "ipv6") =>
  Type.Object(
    {
      ip_addr: Type.Optional(Type.String({ format, description: "IP address of the target." })),
      virtual_network_id: Type.Optional(VirtualNetworkId),
    },
    { description: `The target's ${format === "ipv4" ? "IPv4" : "IPv6"} address.` },
  );

/** The addresses of a target: IPv4, IPv6, or both. An address and its virtual network belong to one target only. */
export const TargetIp = Type.Object(
  { ipv4: Type.Optional(Address("ipv4")), ipv6: Type.Optional(Address("ipv6")) },
  { description: "Where the target is reached: an IPv4 address, an IPv6 address, or both." },
);
export type TargetIp = Static<typeof TargetIp>;

// Any name: the pattern that is written where none is given passes over line breaks.
const Tags = Type.Record(Type.String({ pattern: "^[^]*$" }), Type.String(), {
  description: "Tags of the target: one value for each key.",
  newerThanReference: INFRASTRUCTURE_PAGE,
});

/** What a caller says of a target. */
export const TargetInput = Type.Object({
  hostname: Hostname,
  ip: TargetIp,
  tags: Type.Optional(Tags),
});
export type TargetInput = Static<typeof TargetInput>;

/** A host that infrastructure applications protect. */
export const Target = Type.Object({
  id: Type.String({ format: "uuid", description: "Target identifier." }),
  hostname: Hostname,
  ip: TargetIp,
  tags: Type.Optional(Tags),
  created_at: Timestamp({ description: "When the target was created." }),
  modified_at: Timestamp({ description: "When the target was last changed." }),
});
export type Target = Static<typeof Target>;

const Filters = Type.Object({
  hostname: Type.Optional(Nullable(Type.String(), { description: "Hostname of a target." })),
  hostname_contains: Type.Optional(Nullable(Type.String(), { description: "Part of a hostname." })),
  ip_v4: Type.Optional(Nullable(Type.String(), { description: "IPv4 address of the target." })),
  ip_v6: Type.Optional(Nullable(Type.String(), { description: "IPv6 address of the target." })),
  ip_like: Type.Optional(Nullable(Type.String(), { description: "An address, `*` standing for anything." })),
  ips: Type.Optional(Type.Array(Type.String(), { description: "Targets that have any of these addresses." })),
  ipv4_start: Type.Optional(
    Nullable(Type.String(), { description: "First address of a range (inclusive), with `ipv4_end`." }),
  ),
  ipv4_end: Type.Optional(
    Nullable(Type.String(), { description: "Last address of a range (inclusive), with `ipv4_start`." }),
  ),
  ipv6_start: Type.Optional(
    Nullable(Type.String(), { description: "First address of a range (inclusive), with `ipv6_end`." }),
  ),
  ipv6_end: Type.Optional(
    Nullable(Type.String(), { description: "Last address of a range (inclusive), with `ipv6_start`." }),
  ),
  virtual_network_id: Type.Optional(Nullable(Type.String(), { description: "Virtual network of the target." })),
  target_ids: Type.Optional(Type.Array(Type.String(), { description: "Targets that have any of these identifiers." })),
  created_after: Type.Optional(Nullable(Timestamp(), { description: "Created at or after this time." })),
  created_before: Type.Optional(Nullable(Timestamp(), { description: "Created at or before this time." })),
  modified_after: Type.Optional(Nullable(Timestamp(), { description: "Changed at or after this time." })),
  modified_before: Type.Optional(Nullable(Timestamp(), { description: "Changed at or before this time." })),
  tag: Type.Optional(
    Type.Array(Type.String({ pattern: "^[^:]+:.*$" }), {
      description: "`key:value`; targets that have all of these tags.",
      newerThanReference: INFRASTRUCTURE_PAGE,
    }),
  ),
  order: Type.Optional(
    Type.Union(
      [
        OneOf(["hostname", "created_at"]),
        Type.String({ pattern: "^tag:.+$", newerThanReference: INFRASTRUCTURE_PAGE }),
      ],
      {
        description: "The field to sort by: `hostname`, `created_at`, or `tag:` and a key.",
      },
    ),
  ),
  direction: Type.Optional(OneOf(["asc", "desc"], { description: "The sorting direction." })),
  page: Type.Optional(Type.Integer({ minimum: 1, description: "Page to return, from 1." })),
  per_page: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: TARGETS_PER_PAGE,
      default: TARGETS_PER_PAGE,
      description: "Targets on a page.",
    }),
  ),
});

const collection = "/accounts/{account_id}/infrastructure/targets";
const permission = "Zero Trust";

/** Infrastructure targets: the hosts behind SSH and RDP applications. */
export const targets = {
  list: get(collection, { summary: "List all targets", permission, query: Filters, result: Target, paging: "page" }),
  get: get(`${collection}/{target_id}`, { summary: "Get target", permission, result: Target }),
  create: post(collection, { summary: "Create new target", permission, body: TargetInput, result: Target }),
  update: put(`${collection}/{target_id}`, { summary: "Update target", permission, body: TargetInput, result: Target }),
  delete: del(`${collection}/{target_id}`, { summary: "Delete target", permission, result: Nothing }),
  /** A PUT that adds: sent twice, the second one collides with the first. */
  createBatch: put(`${collection}/batch`, {
    summary: "Create new targets",
    permission,
    body: Type.Array(TargetInput),
    result: Target,
    paging: "single",
    repeat: "unsafe",
  }),
  deleteBatch: post(`${collection}/batch_delete`, {
    summary: "Delete targets",
    permission,
    body: Type.Object({
      target_ids: Type.Array(Type.String({ format: "uuid" }), { description: "Identifiers of the targets to delete." }),
    }),
    result: Nothing,
    repeat: "safe",
    destroys: true,
  }),
  deleteBatchLegacy: del(`${collection}/batch`, {
    summary: "Delete targets (Deprecated)",
    permission,
    result: Nothing,
    deprecated: "Use `deleteBatch`, which names the targets it deletes.",
  }),
} as const;
