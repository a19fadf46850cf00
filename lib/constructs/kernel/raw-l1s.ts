import { TerraformResource, TerraformStack, Token } from "cdktf";
import type { IConstruct } from "constructs";
import { shared } from "../../rules/brand";
import { referenceOf } from "./reference";

/** The L1s that constructs of this package created. */
const own = shared("ownL1s", () => new WeakSet<object>());

/** Notes that a construct of this package created an L1. */
export const noteOwnL1 = (l1: object): void => void own.add(l1);

/** An L1 that a user created. Its fields are the values that were set, by the names of cdktf: `hostnameInput`. */
export interface RawL1 extends IConstruct {
  readonly terraformResourceType: string;
  readonly accountIdInput?: unknown;
  readonly applicationIdInput?: unknown;
  readonly emailInput?: unknown;
  readonly idInput?: unknown;
  readonly nameInput?: unknown;
  readonly associatedHostnamesInput?: unknown;
  readonly hostnameInput?: unknown;
  readonly typeInput?: unknown;
  readonly domainInput?: unknown;
  readonly selfHostedDomainsInput?: unknown;
  readonly destinationsInput?: unknown;
  readonly ipInput?: unknown;
  readonly targetsInput?: unknown;
}

interface Found {
  readonly l1s: readonly RawL1[];
  readonly claims: ReadonlyMap<string, IConstruct>;
}

/** What was found below each child of an app that is being validated. */
const validated = new Map<IConstruct, Map<IConstruct, Found>>();

/**
 * Runs a synthesis or a validation, in which nothing but the aspects of the stack itself creates constructs: each stack is
 * searched once for all claims. Otherwise the time would grow with the square of the number of constructs.
 */
export function searchedOnce<Result>({ node: { root, scopes } }: IConstruct, validate: () => Result): Result {
  const parts = validated.get(root);
  if (parts !== undefined) {
    parts.delete(scopes[1] ?? root);
    return validate();
  }
  validated.set(root, new Map());
  workedOut.set(root, new Map());
  try {
    return validate();
  } finally {
    validated.delete(root);
    workedOut.delete(root);
  }
}

/** What was worked out about the app that is being validated, by what it is. */
const workedOut = new Map<IConstruct, Map<string, unknown>>();

/** Works something out about an app: once in a synthesis or a validation, and otherwise each time. */
export function workedOutOnce<Result>({ node: { root } }: IConstruct, what: string, workOut: () => Result): Result {
  const results = workedOut.get(root);
  if (results?.has(what) === true) return results.get(what) as Result; // each name has one function
  const result = workOut();
  results?.set(what, result);
  return result;
}

/** The L1s of an app that users created. */
export const rawL1s = ({ node: { root } }: IConstruct): readonly RawL1[] => found(root).flatMap(({ l1s }) => l1s);

function found(root: IConstruct): Found[] {
  const parts = validated.get(root);
  return root.node.children.map((part) => {
    const before = parts?.get(part);
    if (before !== undefined) return before;
    const l1s = part.node.findAll().filter((one): one is IConstruct & RawL1 => isRaw(one));
    const now = { l1s, claims: claimsOf(l1s) };
    parts?.set(part, now);
    return now;
  });
}

const isRaw = (construct: IConstruct): boolean =>
  TerraformResource.isTerraformResource(construct) && !own.has(construct);

/** The kinds of values that constructs claim, and that L1s can have, too. */
export type ClaimKind =
  | "domain"
  | "hostname"
  | "key configuration of"
  | "login method"
  | "MCP server"
  | "mTLS hostname"
  | "mTLS settings of"
  | "organization of account"
  | "portalId"
  | "serverId"
  | "settings of"
  | "short-lived certificate of"
  | "tag"
  | "type"
  | "user"
  | "virtual network"
  | "Worker";

/** Kinds of values whose case matters. */
const CASE_MATTERS: ReadonlySet<string> = new Set<ClaimKind>(["tag", "virtual network"]);

/** A claimed value as a key: one account, kind and value, ignoring case where it does not matter. */
export const claimKey = (accountId: string, kind: string, value: string): string =>
  JSON.stringify([accountId.toLowerCase(), kind, CASE_MATTERS.has(kind) ? value : value.toLowerCase()]);

/** The L1 that has a value which a construct claims. */
export function rawOwnerOf({ node: { root } }: IConstruct, accountId: string, kind: string, value: string) {
  const key = claimKey(accountId, kind, value);
  for (const { claims } of found(root)) {
    const owner = claims.get(key);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

function claimsOf(l1s: readonly RawL1[]): Map<string, IConstruct> {
  const claims = new Map<string, IConstruct>();
  for (const l1 of l1s) {
    const { accountIdInput } = l1;
    if (!isKnownString(accountIdInput)) continue; // also an application of a zone
    for (const [kind, value] of VALUES[l1.terraformResourceType]?.(l1) ?? []) {
      if (isKnownString(value)) claims.set(claimKey(accountIdInput, kind, value), l1);
    }
  }
  return claims;
}

const isKnownString = (value: unknown): value is string => typeof value === "string" && !Token.isUnresolved(value);

type Values = readonly (readonly [kind: ClaimKind, value: unknown])[];

const portalValues = ({ idInput, hostnameInput }: RawL1): Values => [
  ["portalId", idInput],
  ["hostname", hostnameInput],
];

/** The login method that an account has once. */
export const ONE_TIME_PIN = "one-time PIN";

/** The values of an L1 that constructs claim, by type. */
const VALUES: Readonly<Record<string, ((l1: RawL1) => Values) | undefined>> = {
  cfaccess_application_settings: ({ applicationIdInput }) => [["settings of", applicationIdInput]],
  cfaccess_mcp_portal: portalValues,
  cfaccess_user: ({ emailInput }) => [["user", emailInput]],
  cloudflare_zero_trust_access_ai_controls_mcp_portal: portalValues,
  cloudflare_zero_trust_access_ai_controls_mcp_server: ({ idInput }) => [["serverId", idInput]],
  cloudflare_zero_trust_access_application: applicationValues,
  cloudflare_zero_trust_access_identity_provider: ({ typeInput }) =>
    typeInput === "onetimepin" ? [["login method", ONE_TIME_PIN]] : [],
  cloudflare_zero_trust_organization: ({ accountIdInput }) => [["organization of account", accountIdInput]],
  cloudflare_zero_trust_access_key_configuration: ({ accountIdInput }) => [["key configuration of", accountIdInput]],
  cloudflare_zero_trust_access_mtls_certificate: ({ associatedHostnamesInput }) =>
    listed(associatedHostnamesInput).map((hostname) => ["mTLS hostname", hostname]),
  cloudflare_zero_trust_access_mtls_hostname_settings: ({ accountIdInput }) => [["mTLS settings of", accountIdInput]],
  cloudflare_zero_trust_access_tag: ({ nameInput }) => [["tag", nameInput]],
  cloudflare_zero_trust_tunnel_cloudflared_virtual_network: ({ nameInput }) => [["virtual network", nameInput]],
};

function applicationValues({ typeInput, domainInput, selfHostedDomainsInput, destinationsInput }: RawL1): Values {
  const destinations = listed(destinationsInput) as readonly Destination[];
  if (typeInput === "mcp") return destinations.map(({ mcpServerId }) => ["MCP server", serverOf(mcpServerId)] as const);
  const uris = destinations.flatMap(({ type = "public", uri }) => (type === "public" ? [uri] : []));
  return [domainInput, ...listed(selfHostedDomainsInput), ...uris].map((domain) => ["domain", bare(domain)]);
}

interface Destination {
  readonly type?: string;
  readonly uri?: unknown;
  readonly mcpServerId?: unknown;
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const bare = (domain: unknown): unknown => (typeof domain === "string" ? domain.replace(/\/$/, "") : domain);

/** A server by its identifier; a server of the app by its path, as `McpApp` claims it. */
function serverOf(id: unknown): unknown {
  const l1 = Token.isUnresolved(id) ? referenceOf(id)?.l1 : undefined;
  const scope = l1?.node.scope;
  if (l1 === undefined || scope === undefined || !own.has(l1) || TerraformStack.isStack(scope)) return id;
  return scope.node.path;
}
