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
    "Hostname of the target. It need not be unique or exist in DNS. Case-insensitive, at most 255 characters: letters, digits, dashes and periods, starting and ending with a letter or digit.",
});

const VirtualNetworkId = Type.String({
  format: "uuid",
  description: "Identifier of the virtual network of the address. If omitted, the account's default virtual network.",
});

const Address = (format: "ipv4" | "ipv6") =>
  Type.Object(
    {
      ip_addr: Type.Optional(Type.String({ format, description: "IP address of the target." })),
      virtual_network_id: Type.Optional(VirtualNetworkId),
    },
    { description: `The target's ${format === "ipv4" ? "IPv4" : "IPv6"} address.` },
  );

/** The addresses of a target: IPv4, IPv6 or both. An address in a virtual network can belong to only one target. */
export const TargetIp = Type.Object(
  { ipv4: Type.Optional(Address("ipv4")), ipv6: Type.Optional(Address("ipv6")) },
  { description: "IP addresses of the target: IPv4, IPv6 or both." },
);
export type TargetIp = Static<typeof TargetIp>;

// Any key: TypeBox's default pattern does not match line breaks.
const Tags = Type.Record(Type.String({ pattern: "^[^]*$" }), Type.String(), {
  description: "Tags of the target: one value per key.",
  newerThanReference: INFRASTRUCTURE_PAGE,
});

/** The fields to create or update a target. */
export const TargetInput = Type.Object({
  hostname: Hostname,
  ip: TargetIp,
  tags: Type.Optional(Tags),
});
export type TargetInput = Static<typeof TargetInput>;

/** A target: a host that infrastructure applications protect. */
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
  hostname: Type.Optional(Nullable(Type.String(), { description: "Targets with this hostname." })),
  hostname_contains: Type.Optional(
    Nullable(Type.String(), { description: "Targets whose hostname contains this string." }),
  ),
  ip_v4: Type.Optional(Nullable(Type.String(), { description: "Targets with this IPv4 address." })),
  ip_v6: Type.Optional(Nullable(Type.String(), { description: "Targets with this IPv6 address." })),
  ip_like: Type.Optional(
    Nullable(Type.String(), { description: "Targets whose IP address matches this pattern; `*` is a wildcard." }),
  ),
  ips: Type.Optional(Type.Array(Type.String(), { description: "Targets with any of these IP addresses." })),
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
  virtual_network_id: Type.Optional(Nullable(Type.String(), { description: "Targets in this virtual network." })),
  target_ids: Type.Optional(Type.Array(Type.String(), { description: "Targets with any of these identifiers." })),
  created_after: Type.Optional(
    Nullable(Timestamp(), { description: "Targets that were created at or after this time." }),
  ),
  created_before: Type.Optional(
    Nullable(Timestamp(), { description: "Targets that were created at or before this time." }),
  ),
  modified_after: Type.Optional(
    Nullable(Timestamp(), { description: "Targets that were changed at or after this time." }),
  ),
  modified_before: Type.Optional(
    Nullable(Timestamp(), { description: "Targets that were changed at or before this time." }),
  ),
  tag: Type.Optional(
    Type.Array(Type.String({ pattern: "^[^:]+:.*$" }), {
      description: "Targets with all of these tags, as `key:value`.",
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
        description: "Field to sort by: `hostname`, `created_at`, or `tag:` followed by a tag key.",
      },
    ),
  ),
  direction: Type.Optional(OneOf(["asc", "desc"], { description: "Sort direction." })),
  page: Type.Optional(Type.Integer({ minimum: 1, description: "Page to return, from 1." })),
  per_page: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: TARGETS_PER_PAGE,
      default: TARGETS_PER_PAGE,
      description: "Number of targets per page.",
    }),
  ),
});

const collection = "/accounts/{account_id}/infrastructure/targets";
const permission = "Zero Trust";

/** Infrastructure targets: the hosts that SSH and RDP applications protect. */
export const targets = {
  list: get(collection, {
    summary: "List all targets",
    permission,
    query: Filters,
    result: Target,
    paging: "page",
    omittedResultInfo: ["total_pages"],
  }),
  get: get(`${collection}/{target_id}`, { summary: "Get target", permission, result: Target }),
  create: post(collection, { summary: "Create new target", permission, body: TargetInput, result: Target }),
  update: put(`${collection}/{target_id}`, { summary: "Update target", permission, body: TargetInput, result: Target }),
  delete: del(`${collection}/{target_id}`, { summary: "Delete target", permission, result: Nothing }),
  /** Creates targets although it is a PUT: a repeated request conflicts with the first. */
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
    deprecated: "Use `deleteBatch`, which takes the identifiers of the targets.",
  }),
} as const;
