import { del, get, post, put } from "../../core/endpoint";
import { pages } from "../../core/paging";
import { Deleted, Variants, type TVariants } from "../../core/schema";
import { AppLauncherApplication, AppLauncherApplicationInput } from "./types/app-launcher";
import { BisoApplication, BisoApplicationInput } from "./types/biso";
import { BookmarkApplication, BookmarkApplicationInput } from "./types/bookmark";
import { DashSsoApplication, DashSsoApplicationInput } from "./types/dash-sso";
import { InfrastructureApplication, InfrastructureApplicationInput } from "./types/infrastructure";
import { McpApplication, McpApplicationInput } from "./types/mcp";
import { McpPortalApplication, McpPortalApplicationInput } from "./types/mcp-portal";
import { ProxyEndpointApplication, ProxyEndpointApplicationInput } from "./types/proxy-endpoint";
import { RdpApplication, RdpApplicationInput } from "./types/rdp";
import { SaasApplication, SaasApplicationInput } from "./types/saas";
import { SelfHostedApplication, SelfHostedApplicationInput } from "./types/self-hosted";
import { SshApplication, SshApplicationInput } from "./types/ssh";
import { VncApplication, VncApplicationInput } from "./types/vnc";
import { WarpApplication, WarpApplicationInput } from "./types/warp";
import { Type } from "../../core/type";

/** What a caller says of an application. Its `type` says which fields it may have. */
export type ApplicationInput =
  | SelfHostedApplicationInput
  | SaasApplicationInput
  | SshApplicationInput
  | VncApplicationInput
  | AppLauncherApplicationInput
  | WarpApplicationInput
  | BisoApplicationInput
  | BookmarkApplicationInput
  | DashSsoApplicationInput
  | InfrastructureApplicationInput
  | RdpApplicationInput
  | McpApplicationInput
  | McpPortalApplicationInput
  | ProxyEndpointApplicationInput;
export const ApplicationInput: TVariants<ApplicationInput> = Variants(
  "type",
  [
    SelfHostedApplicationInput,
    SaasApplicationInput,
    SshApplicationInput,
    VncApplicationInput,
    AppLauncherApplicationInput,
    WarpApplicationInput,
    BisoApplicationInput,
    BookmarkApplicationInput,
    DashSsoApplicationInput,
    InfrastructureApplicationInput,
    RdpApplicationInput,
    McpApplicationInput,
    McpPortalApplicationInput,
    ProxyEndpointApplicationInput,
  ],
  { description: "An application. Its `type` says which fields it may have." },
);

/** Something that Access protects, or shows. Its `type` says which fields it has. */
export type Application =
  | SelfHostedApplication
  | SaasApplication
  | SshApplication
  | VncApplication
  | AppLauncherApplication
  | WarpApplication
  | BisoApplication
  | BookmarkApplication
  | DashSsoApplication
  | InfrastructureApplication
  | RdpApplication
  | McpApplication
  | McpPortalApplication
  | ProxyEndpointApplication;
export const Application: TVariants<Application> = Variants(
  "type",
  [
    SelfHostedApplication,
    SaasApplication,
    SshApplication,
    VncApplication,
    AppLauncherApplication,
    WarpApplication,
    BisoApplication,
    BookmarkApplication,
    DashSsoApplication,
    InfrastructureApplication,
    RdpApplication,
    McpApplication,
    McpPortalApplication,
    ProxyEndpointApplication,
  ],
  { description: "An application. Its `type` says which fields it has." },
);

/** The 14 types of applications. */
export type ApplicationType = Application["type"];

/** The application of one type: `ApplicationOf<"saas">`. */
export type ApplicationOf<Type extends ApplicationType> = Extract<Application, { type: Type }>;

/** What a caller says of an application of one type. */
export type ApplicationInputOf<Type extends ApplicationType> = Extract<ApplicationInput, { type: Type }>;

const ApplicationFilters = Type.Object({
  name: Type.Optional(Type.String({ description: "Name of an application." })),
  domain: Type.Optional(Type.String({ description: "Domain of an application." })),
  aud: Type.Optional(Type.String({ description: "Audience tag of the application." })),
  exact: Type.Optional(Type.Boolean({ description: "`name` and `domain` are whole, not parts." })),
  search: Type.Optional(Type.String({ description: "Part of what the other parameters look for." })),
  target_attributes: Type.Optional(
    Type.String({ description: "Attribute in the target criteria, as `key=value`: `hostname=web-1`." }),
  ),
  ...pages(),
});

const collection = "/{accounts_or_zones}/{account_or_zone_id}/access/apps";
const one = `${collection}/{app_id}` as const;
const permission = "Access: Apps and Policies";

/** Applications: what Access protects. */
export const applicationEndpoints = {
  list: get(collection, {
    summary: "List Access applications",
    permission,
    query: ApplicationFilters,
    result: Application,
    paging: "page",
  }),
  get: get(one, { summary: "Get an Access application", permission, result: Application }),
  create: post(collection, {
    summary: "Add an Access application",
    permission,
    body: ApplicationInput,
    result: Application,
  }),
  update: put(one, {
    summary: "Update an Access application",
    permission,
    body: ApplicationInput,
    result: Application,
  }),
  /** Takes the application's own policies and its CA along. */
  delete: del(one, { summary: "Delete an Access application", permission, result: Deleted }),
  /** Whoever is logged in must log in again. */
  revokeTokens: post(`${one}/revoke_tokens`, {
    summary: "Revoke application tokens",
    permission,
    result: Type.Object({}),
    repeat: "safe",
    destroys: true,
  }),
} as const;
