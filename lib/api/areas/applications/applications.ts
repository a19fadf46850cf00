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

/** The fields to create or update an application. The `type` determines which fields it can have. */
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
  {
    description: "An application. The `type` determines which fields it can have.",
    tagError: "app type is missing or invalid",
  },
);

/** An application that Access protects or shows. The `type` determines its fields. */
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
  { description: "An application. The `type` determines its fields." },
);

/** A type of application, such as `self_hosted`. */
export type ApplicationType = Application["type"];

/** An application of one type: `ApplicationOf<"saas">`. */
export type ApplicationOf<Type extends ApplicationType> = Extract<Application, { type: Type }>;

/** The fields to create or update an application of one type. */
export type ApplicationInputOf<Type extends ApplicationType> = Extract<ApplicationInput, { type: Type }>;

const ApplicationFilters = Type.Object({
  name: Type.Optional(Type.String({ description: "Name of an application." })),
  domain: Type.Optional(Type.String({ description: "Domain of an application." })),
  aud: Type.Optional(Type.String({ description: "Audience tag of the application." })),
  exact: Type.Optional(
    Type.Boolean({
      description: "Requires `name` and `domain` to match exactly. By default, they also match as substrings.",
    }),
  ),
  search: Type.Optional(Type.String({ description: "Substring to search for in the fields of the other parameters." })),
  target_attributes: Type.Optional(
    Type.String({ description: "Attribute of the target criteria, as `key=value`: `hostname=web-1`." }),
  ),
  ...pages({ default: 1_000 }),
});

const collection = "/{accounts_or_zones}/{account_or_zone_id}/access/apps";
const one = `${collection}/{app_id}` as const;
const permission = "Access: Apps and Policies";

/** The applications that Access protects. */
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
    successStatus: 201,
  }),
  update: put(one, {
    summary: "Update an Access application",
    permission,
    body: ApplicationInput,
    result: Application,
  }),
  /** Also deletes the application's own policies and its CA. */
  delete: del(one, { summary: "Delete an Access application", permission, result: Deleted }),
  /** Ends all sessions: every user must log in again. */
  revokeTokens: post(`${one}/revoke_tokens`, {
    summary: "Revoke application tokens",
    permission,
    result: Type.Object({}),
    repeat: "safe",
    destroys: true,
  }),
} as const;
