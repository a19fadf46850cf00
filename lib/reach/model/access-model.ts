import type { Application as ApiApplication } from "../../api/areas/applications/applications";
import type { AccessRule } from "../../api/areas/policies/rules";
import type { Decision } from "../../api/areas/policies/policy-limits";

/**
 * Who may reach what in an account: everything that decides, and where it stands. Immutable. Each reader of
 * `lib/reach/readers` makes one, from a plan, a state, a synthesized app, a live account or a snapshot; the same
 * configuration gives the same model from each.
 *
 * References between the parts are keys, not IDs: an object that Terraform has yet to create has no ID. The key of a part is
 * unique among the parts of its kind; references of rules (`{ group: { id } }`) hold keys too.
 */
export interface AccessModel {
  /** What Access protects, by key. */
  readonly applications: ReadonlyMap<Key, Application>;
  /** Reusable policies, and policies that belong to one application. */
  readonly policies: ReadonlyMap<Key, Policy>;
  /** Access groups, by key. */
  readonly groups: ReadonlyMap<Key, Group>;
  /** Zero Trust lists, by key. */
  readonly lists: ReadonlyMap<Key, AccessList>;
  /** What users log in with, by key. */
  readonly identityProviders: ReadonlyMap<Key, IdentityProvider>;
  /** Credentials of programs, by key. */
  readonly serviceTokens: ReadonlyMap<Key, ServiceToken>;
  /** Checks of devices, by key. */
  readonly postureChecks: ReadonlyMap<Key, PostureCheck>;
  /** MCP servers, by key. */
  readonly mcpServers: ReadonlyMap<Key, McpServer>;
  /** MCP portals, by key. */
  readonly mcpPortals: ReadonlyMap<Key, McpPortal>;
  /** Targets of infrastructure applications, by key. */
  readonly targets: ReadonlyMap<Key, Target>;
  /** Settings of the organization. A setting that the source does not tell is undefined. */
  readonly organization: OrganizationSettings;
  /** What the source does not tell, and what a reader of answers must know: a list that a role filters, a masked value. */
  readonly notes: readonly Note[];
}

/** Key of a part: unique among the parts of its kind in one model, and the same wherever the model refers to the part. */
export type Key = string;

/** Where a part comes from: whatever the source tells. */
export interface Origin {
  /** Address in Terraform: `module.apps.cloudflare_zero_trust_access_policy.staff["web"]`. */
  readonly address?: string;
  /** Path of the construct: `company/apps/wiki`. */
  readonly constructPath?: string;
  /** File that the part was read from. */
  readonly file?: string;
}

/** What all parts have. */
export interface Part {
  readonly key: Key;
  /** ID of the object in the API; undefined until Terraform has created it. */
  readonly id?: string | undefined;
  /** Name of the object. Undefined if it has none, or if the source does not tell it. */
  readonly name?: string | undefined;
  readonly origin: Origin;
}

/**
 * A fact that the source does not tell: a value that is unknown until apply, masked or outside the source. Two opaque facts
 * of one name are the same fact, also in two models that are compared.
 */
export interface OpaqueFact {
  /** Names the fact: `group "f174e90a-…"`, `include of cloudflare_zero_trust_access_policy.staff`. */
  readonly name: string;
  /** Why it is unknown, as a clause: `the plan does not contain the group`. */
  readonly reason: string;
}

/** A rule, with keys in place of IDs; or a rule of which only its name is known. */
export type ModelRule = AccessRule | { readonly opaque: OpaqueFact };

/** The rules of a group or a policy. */
export interface ModelRules {
  /** At least one of these must match. */
  readonly include: readonly ModelRule[];
  /** All of these must match. */
  readonly require: readonly ModelRule[];
  /** None of these may match. */
  readonly exclude: readonly ModelRule[];
}

export interface Group extends Part, ModelRules {}

/** Multi-factor authentication by Access itself, apart from that of the identity provider. */
export interface MfaSettings {
  /** True if no second factor is asked for, whatever the organization says. */
  readonly disabled?: boolean | undefined;
  readonly allowedAuthenticators?: readonly string[] | undefined;
  readonly sessionDuration?: string | undefined;
}

/** A policy of which everything that decides is known. */
export interface KnownPolicy extends Part, ModelRules {
  readonly decision: Decision;
  /** Whether applications refer to it; false for a policy that belongs to one application. */
  readonly reusable: boolean;
  readonly approvalRequired?: boolean | undefined;
  /** How many approvals are needed, by whom: `2 of ann@example.com, bob@example.com`. */
  readonly approvers?: readonly string[] | undefined;
  readonly purposeJustificationRequired?: boolean | undefined;
  readonly isolationRequired?: boolean | undefined;
  /** `30m`. Undefined or empty: that of the application. */
  readonly sessionDuration?: string | undefined;
  readonly mfa?: MfaSettings | undefined;
  /** How users may connect: Unix usernames over SSH, clipboard formats over RDP. */
  readonly connection?: ConnectionRules | undefined;
  readonly opaque?: undefined;
}

/** A policy of which the source tells nothing that decides. It may do anything. */
export interface OpaquePolicy extends Part {
  readonly opaque: OpaqueFact;
}

export type Policy = KnownPolicy | OpaquePolicy;

export interface ConnectionRules {
  readonly ssh?: { readonly usernames: readonly string[]; readonly allowEmailAlias: boolean } | undefined;
  readonly rdp?:
    | {
        readonly clipboardLocalToRemote: readonly string[] | undefined;
        readonly clipboardRemoteToLocal: readonly string[] | undefined;
      }
    | undefined;
}

/** Type of an application, as in the API. */
export type ApplicationType = ApiApplication["type"];

export interface Application extends Part {
  readonly type: ApplicationType;
  /** What the application protects: destinations, `domain` and `self_hosted_domains`, each once. */
  readonly destinations: readonly ModelDestination[];
  /** Keys of its policies, in the order of their precedence. */
  readonly policies: readonly Key[];
  /** Keys of the identity providers with which users may log in; undefined if all. */
  readonly allowedIdps?: readonly Key[] | undefined;
  /** `24h`, the default, if undefined. */
  readonly sessionDuration?: string | undefined;
  readonly mfa?: MfaSettings | undefined;
  /** Whether a WARP session counts as login; undefined: the setting of the organization. */
  readonly allowAuthenticateViaWarp?: boolean | undefined;
  /** Whether preflight requests (`OPTIONS`) reach the origin without a check. */
  readonly optionsPreflightBypass?: boolean | undefined;
  readonly cors?:
    | {
        readonly allowAllOrigins?: boolean | undefined;
        readonly allowedOrigins?: readonly string[] | undefined;
        readonly allowCredentials?: boolean | undefined;
      }
    | undefined;
  /** Names of the application's tags. */
  readonly tags?: readonly string[] | undefined;
}

/** What an application protects. */
export type ModelDestination =
  /** Hostname and path, lower case in the hostname, `*` as wildcard, no scheme, no slash at the end: `*.example.com/admin`. */
  | { readonly type: "public"; readonly uri: string }
  | {
      readonly type: "private";
      readonly hostname?: string | undefined;
      readonly cidr?: string | undefined;
      readonly l4Protocol?: "tcp" | "udp" | undefined;
      /** `80` or `80-90`; undefined: all ports. */
      readonly portRange?: string | undefined;
      /** ID or key of the virtual network; undefined: all virtual networks. */
      readonly virtualNetwork?: string | undefined;
    }
  /** The MCP server with this key, through portals. */
  | { readonly type: "mcp_server"; readonly server: Key }
  | { readonly type: "worker" | "preview_worker"; readonly worker: string }
  | { readonly type: "all_workers" | "all_preview_workers" }
  | { readonly type: "targets"; readonly criteria: TargetCriteria }
  | { readonly type: "opaque"; readonly fact: OpaqueFact };

/** Which targets an application protects, on which port. */
export interface TargetCriteria {
  readonly protocol: "SSH" | "RDP";
  readonly port: number;
  /** A target must match one of `include`, all of `require` and none of `exclude`. */
  readonly include: readonly TargetSelector[];
  readonly require: readonly TargetSelector[];
  readonly exclude: readonly TargetSelector[];
}

/** Targets with one of these hostnames, or with one of these values of a tag. */
export type TargetSelector =
  { readonly hostname: readonly string[] } | { readonly tag: string; readonly values: readonly string[] };

export interface AccessList extends Part {
  /** `EMAIL`, `IP`, or another type, which no rule uses. */
  readonly type: string;
  /** Values of the list; undefined if the source does not tell them: then, who is on the list is a free fact. */
  readonly items?: readonly string[] | undefined;
}

export interface IdentityProvider extends Part {
  /** `onetimepin`, `okta`, `azureAD`, `saml`, … */
  readonly type: string | undefined;
}

export interface ServiceToken extends Part {
  /** `8760h`, `forever`. */
  readonly duration?: string | undefined;
  readonly expiresAt?: string | undefined;
  /** When the token was last used; null if it never was. */
  readonly lastSeenAt?: string | null | undefined;
}

export interface PostureCheck extends Part {
  readonly type: string | undefined;
}

export interface McpServer extends Part {
  /** URL of the server itself, which an application of type `mcp` does not protect. */
  readonly url: string | undefined;
  /** Names of its tools; undefined before the first sync, and where the source does not tell. */
  readonly tools?: readonly string[] | undefined;
  /** Overrides that hold in every portal. */
  readonly toolOverrides: readonly ToolOverride[];
}

export interface ToolOverride {
  readonly name: string;
  readonly enabled: boolean;
}

export interface McpPortal extends Part {
  readonly hostname: string | undefined;
  readonly servers: readonly {
    /** Key of the server. */
    readonly server: Key;
    /** Whether tools are disabled that no override enables. */
    readonly defaultDisabled: boolean;
    /** Whether every user logs in to the server: then service tokens cannot use it. */
    readonly onBehalf: boolean;
    readonly toolOverrides: readonly ToolOverride[];
  }[];
}

export interface Target extends Part {
  readonly hostname: string;
  /** IP addresses. */
  readonly addresses: readonly string[];
  readonly virtualNetwork?: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

export interface OrganizationSettings {
  readonly origin?: Origin | undefined;
  /** Whether a request with a service token is decided by Service Auth policies only. */
  readonly strictServiceTokens?: boolean | undefined;
  readonly denyUnmatchedRequests?: boolean | undefined;
  /** Zones exempt from `denyUnmatchedRequests`. */
  readonly denyUnmatchedExemptZones?: readonly string[] | undefined;
  readonly mfaRequiredForAllApps?: boolean | undefined;
  readonly mfa?: MfaSettings | undefined;
  readonly allowAuthenticateViaWarp?: boolean | undefined;
  readonly sessionDuration?: string | undefined;
}

export interface Note {
  /** What to know, in a sentence. */
  readonly text: string;
  readonly origin?: Origin | undefined;
}

/** A model without any part. */
export const EMPTY_MODEL: AccessModel = {
  applications: new Map(),
  policies: new Map(),
  groups: new Map(),
  lists: new Map(),
  identityProviders: new Map(),
  serviceTokens: new Map(),
  postureChecks: new Map(),
  mcpServers: new Map(),
  mcpPortals: new Map(),
  targets: new Map(),
  organization: {},
  notes: [],
};
