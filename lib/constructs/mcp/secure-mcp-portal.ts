import type { DnsRecord } from "@cdktf/provider-cloudflare/lib/dns-record";
import { Annotations, dependable, Token, type IResolvable } from "cdktf";
import { Construct } from "constructs";
import {
  MCP_CODE_MODES,
  MCP_DESCRIPTION_LENGTH,
  MCP_ID_LENGTH,
  MCP_ID_PATTERN,
  MCP_PORTAL_CNAME,
  MCP_SERVERS_PER_PORTAL,
  MCP_SERVERS_PER_PORTAL_SURELY,
} from "../../api/areas/mcp/mcp-limits";
import { CfaccessMcpPortal } from "../../bindings/cfaccess/mcp-portal";
import type { CfaccessMcpPortalServer } from "../../bindings/cfaccess/mcp-portal-server";
import type { CfaccessMcpServerSync } from "../../bindings/cfaccess/mcp-server-sync";
import { AccessRule } from "../../rules";
import type { AccessAccount } from "../account/access-account";
import { AccessPolicy, type IAccessPolicy } from "../policies/access-policy";
import { checkZoneId } from "../account/account-or-zone";
import { accountOf, accountValidator } from "../account/account-of";
import { POLICY_VALIDATORS, type AttachedPoliciesProps } from "../applications/base/attached-policies";
import { checkZone, zoneNameValidator } from "../applications/base/domain";
import { LOGIN_VALIDATORS, type LoginSettingsProps } from "../applications/base/login-settings";
import type { McpApp } from "../applications/mcp-app";
import type { IMcpServer } from "../applications/base/mcp-server-reference";
import { McpPortalApp } from "../applications/mcp-portal-app";
import { oauthConfigurationValidator, type OauthConfigurationProps } from "../applications/base/oauth-configuration";
import { foreignProviders } from "../identity/identity-provider-reference";
import type { Duration } from "../values/duration";
import { loadL1 } from "../kernel/load-l1";
import { plainTextL1 } from "../kernel/plain-text";
import { Diagnostics } from "../kernel/diagnostics";
import { idFromFormer, movedFromValidator, type Movable } from "../kernel/moved-from";
import { placeOf } from "../kernel/place";
import {
  duration,
  constructWith,
  boolean,
  listOf,
  required,
  requiredString,
  string,
  type Validators,
  pickDefined,
} from "../kernel/validators";
import type { IServiceToken } from "../policies/service-token";
import { mcpServerId } from "./mcp-server";
import { PortalMember, portalServer, portalServersValidator, type PortalServerProps } from "./portal-member";

/** Whether a portal offers its tools as code (Code Mode). */
export type McpCodeMode = (typeof MCP_CODE_MODES)[number];

/** Props of `SecureMcpPortal`. */
export interface SecureMcpPortalProps extends AttachedPoliciesProps, Pick<LoginSettingsProps, "allowedIdps">, Movable {
  /** Name of the portal in the dashboard, up to 350 characters (the limit of the MCP portals API). */
  readonly name: string;

  /** Hostname of the portal, in a zone of the account: `mcp.example.com`. */
  readonly hostname: string;

  /**
   * The servers of the portal, by a key of your choice: new or existing ones. `allow` and `policies` of a server
   * replace those of the portal for that server. Users must still pass the policies of the portal itself.
   */
  readonly servers: Readonly<Record<string, PortalServerProps>>;

  /**
   * Identifier of the zone of `hostname`, 32 hexadecimal digits. Creates the proxied CNAME record that the portal needs. If it
   * is the ID of a zone that the app creates, or looks up by name, a hostname outside of the zone is refused at synthesis.
   *
   * @default - no DNS record is created
   */
  readonly zoneId?: string;

  /**
   * Name of the zone of `hostname`: `example.com`, or the name of a zone that the app creates or looks up. A hostname outside
   * of it is refused at synthesis.
   *
   * @default - the zone of `zoneId`, where the app tells its name
   */
  readonly zoneName?: string;

  /**
   * Identifier of the portal: lowercase letters, digits and underscores, with dashes between them, up to 32 characters
   * (the limit of the MCP portals API). A change replaces the portal.
   *
   * @default the construct's id, in lowercase and with dashes
   */
  readonly portalId?: string;

  /**
   * Description of the portal, up to 512 characters (the limit of the MCP portals API).
   *
   * @default - no description
   */
  readonly description?: string;

  /**
   * Service tokens of programs that may use the portal and all of its servers. Each application gets a Service Auth
   * policy for them. Programs do not see servers that require each user to log in (`onBehalf`).
   *
   * @default []
   */
  readonly serviceTokens?: readonly IServiceToken[];

  /**
   * Session duration of the portal and its servers, from `0s` to `744h` (the limit of the Access API).
   *
   * @default "24h"
   */
  readonly sessionDuration?: Duration | string;

  /**
   * OAuth server of the portal: which MCP clients may register, and the lifetime of their tokens. Needs version 5.22.0
   * of the official provider.
   *
   * @default - the defaults of the Cloudflare API
   */
  readonly oauthConfiguration?: OauthConfigurationProps;

  /**
   * Code Mode, in which a client calls tools by running code: disabled (`off`), enabled if the client requests it
   * (`opt_in`), enabled unless the client declines it (`default_on`), or always enabled (`enforced`).
   *
   * @default "opt_in", the default of the Cloudflare API
   */
  readonly codeMode?: McpCodeMode;

  /**
   * Sends the traffic to the portal, and to the servers that it creates, through Cloudflare Gateway. Needs version
   * 5.22.0 of the official provider.
   *
   * @default false
   */
  readonly secureWebGateway?: boolean | IResolvable;

  /**
   * The account of the construct.
   *
   * @default the nearest AccessAccount above, `AccessAccount.of(scope)`
   */
  readonly account?: AccessAccount;
}

/**
 * A complete MCP portal that only the given people and programs can use: the portal, its servers, an application with
 * policies for the portal and for each server, and the DNS record.
 *
 * ```ts
 * new SecureMcpPortal(this, "tools", {
 *   name: "Engineering tools",
 *   hostname: "mcp.example.com",
 *   zoneId,
 *   allow: [AccessRule.group(engineers)],
 *   servers: {
 *     jira: { url: "https://mcp.jira.example.com/mcp", auth: McpAuth.bearer(Secret.fromVariable("JIRA_TOKEN")) },
 *     docs: { url: "https://docs.example.com/mcp" },
 *   },
 * });
 * ```
 */
export class SecureMcpPortal extends Construct {
  /**
   * The L1 of the portal, of the companion provider: the official provider mixes up the settings of servers
   * (https://github.com/cloudflare/terraform-provider-cloudflare/issues/7296).
   */
  public readonly resource: CfaccessMcpPortal;
  /** The application that decides who may use the portal. */
  public readonly application: McpPortalApp;
  /** The DNS record of the hostname; undefined without `zoneId`. */
  public readonly dnsRecord: DnsRecord | undefined;
  /** The account of the portal. */
  public readonly account: AccessAccount;
  /** All servers, by key. */
  public readonly servers: Readonly<Record<string, IMcpServer>>;
  /** The applications of the servers, by key; without the servers with `existingApp`. */
  public readonly applications: Readonly<Record<string, McpApp>>;
  /** The L1s that fetch the tools of the servers, by key; without the servers with `sync: false`. */
  public readonly syncs: Readonly<Record<string, CfaccessMcpServerSync>>;
  /**
   * The L1s that take servers out of the portal before they are replaced or destroyed, by key; without the servers that
   * this stack does not create.
   */
  public readonly memberships: Readonly<Record<string, CfaccessMcpPortalServer>>;
  /** The policy with the rules of `allow`; undefined without `allow`. */
  public readonly allowPolicy: AccessPolicy | undefined;
  /** The policy for `serviceTokens`; undefined without them. */
  public readonly serviceTokenPolicy: AccessPolicy | undefined;
  private readonly diagnostics: Diagnostics;

  public constructor(scope: Construct, id: string, props: SecureMcpPortalProps) {
    super(...placeOf(scope, id));
    this.diagnostics = new Diagnostics(this);
    const given = this.diagnostics.validated(props, VALIDATORS);
    this.account = accountOf(this, "MCP portal", given.account);
    const valid = this.withOwnProviders(given);
    this.check(valid);
    this.serviceTokenPolicy = this.policyForTokens(valid);
    this.allowPolicy = this.policyForPeople(valid);
    const policies = this.sharedPolicies(valid);
    if (policies.all.length === 0) {
      this.diagnostics.add("CFA1511", "nobody may use the portal; set allow, policies or serviceTokens");
    }
    const portalId = this.checkedId(valid.portalId);
    const members = this.membersOf(valid, policies, portalId);
    this.servers = byKey(members, ({ server }) => server);
    this.applications = byKey(members, ({ application }) => application);
    this.syncs = byKey(members, ({ sync }) => sync);
    this.memberships = byKey(members, ({ membership }) => membership);
    this.resource = this.portal(valid, members, portalId);
    this.application = new McpPortalApp(this, "Application", {
      account: this.account,
      policies: policies.all,
      ...pickDefined(valid, ["name", "hostname", "sessionDuration", "allowedIdps", "oauthConfiguration"]),
      name: valid.name,
      hostname: valid.hostname,
    });
    // Order of creation: the portal, which nobody can use yet, then its application, then its DNS record.
    this.application.resource.dependsOn = [dependable(this.resource)];
    this.dnsRecord = this.record(valid);
  }

  /** Identifier of the portal. */
  public get portalId(): string {
    return this.resource.id;
  }

  /** URL of the portal for MCP clients: `https://mcp.example.com/mcp`. */
  public get url(): string {
    return `https://${this.resource.hostname}/mcp`;
  }

  /** The props without identity providers of another account, which would be reported for each application. */
  private withOwnProviders({ allowedIdps, ...props }: SecureMcpPortalProps): SecureMcpPortalProps {
    const foreign = foreignProviders(this.account, "allowedIdps", allowedIdps);
    this.diagnostics.addAll(foreign);
    return foreign.length > 0 || allowedIdps === undefined ? props : { ...props, allowedIdps };
  }

  private check({ name, description, servers, hostname, zoneName, zoneId }: SecureMcpPortalProps): void {
    this.diagnostics.checkName("name", name);
    checkZone(this.diagnostics, "hostname", [hostname], { zoneName, zoneId });
    const rule = "a hostname belongs to one portal; change one of them, or move the L1 to this construct";
    // The application of the portal claims the hostname from other constructs.
    this.diagnostics.claimFromL1s(this, this.account.accountId, { kind: "hostname", value: hostname, rule });
    if (description !== undefined) this.diagnostics.checkName("description", description, MCP_DESCRIPTION_LENGTH);
    const count = Object.keys(servers).length;
    if (count === 0) this.diagnostics.add("CFA1509", "servers is empty; add at least one server", "servers");
    if (count > MCP_SERVERS_PER_PORTAL) {
      const remedy = "move some of them to another portal";
      const message = `servers has ${count} servers; a portal can have at most ${MCP_SERVERS_PER_PORTAL}; ${remedy}`;
      this.diagnostics.add("CFA1509", message, "servers");
    } else if (count > MCP_SERVERS_PER_PORTAL_SURELY) {
      this.diagnostics.warn(
        "CFA1518",
        `servers has ${count} servers; in some accounts, a portal can have at most ${MCP_SERVERS_PER_PORTAL_SURELY}`,
      );
    }
  }

  private policyForTokens({ name, serviceTokens = [] }: SecureMcpPortalProps): AccessPolicy | undefined {
    const include = serviceTokens.map((token) => AccessRule.serviceToken(token));
    if (include.length === 0) return undefined;
    const { account } = this;
    const policy = { account, name: `${name}: service tokens`, decision: "non_identity", include } as const;
    return new AccessPolicy(this, "Machines", policy);
  }

  private policyForPeople({ name, allow, ...props }: SecureMcpPortalProps): AccessPolicy | undefined {
    if (allow === undefined) return undefined;
    const { account } = this;
    const policy = { account, name: `${name}: allow`, include: allow, ...pickDefined(props, ["sessionDuration"]) };
    return new AccessPolicy(this, "Allow", policy);
  }

  /** The policies of the portal. They also apply to each server without policies of its own. */
  private sharedPolicies({ policies = [] }: SecureMcpPortalProps) {
    const machines = this.serviceTokenPolicy === undefined ? [] : [this.serviceTokenPolicy];
    const people = this.allowPolicy === undefined ? [] : [this.allowPolicy];
    return { machines, all: [...machines, ...policies, ...people] };
  }

  private membersOf(
    props: SecureMcpPortalProps,
    policies: { readonly machines: readonly IAccessPolicy[]; readonly all: readonly IAccessPolicy[] },
    portalId: string,
  ): PortalMember[] {
    const shared = pickDefined(props, ["secureWebGateway", "sessionDuration", "allowedIdps"]);
    // Sorted, so that the order of the keys does not change the output.
    const sorted = Object.entries(props.servers).sort(([a], [b]) => (a < b ? -1 : 1));
    const members = sorted.map(
      ([key, server]) =>
        new PortalMember(this, key, portalServer(server), {
          account: this.account,
          diagnostics: this.diagnostics.part(`server "${key}"`),
          portalId,
          portalName: props.name,
          hostname: props.hostname,
          ...policies,
          ...shared,
        }),
    );
    const ids = members.map(({ literalId }) => literalId);
    for (const twin of new Set(ids.filter((id, index) => ids.indexOf(id) < index))) {
      const keys = members.filter(({ literalId }) => literalId === twin).map(({ key }) => `"${key}"`);
      const message = `servers ${keys.join(" and ")} have the same serverId, "${twin}"; remove one, or set its serverId`;
      this.diagnostics.add("CFA1510", message, "servers");
    }
    return members;
  }

  private portal(props: SecureMcpPortalProps, members: readonly PortalMember[], id: string): CfaccessMcpPortal {
    this.diagnostics.checkOneOf("codeMode", props.codeMode, MCP_CODE_MODES);
    const servers = members.map((member) => member.toL1()).sort(([a], [b]) => (a < b ? -1 : 1));
    const dependsOn = members.flatMap((member) => member.dependsOn);
    return new (plainTextL1(CfaccessMcpPortal))(this, "Resource", {
      provider: this.account.companionProvider,
      accountId: this.account.accountId,
      id,
      name: props.name,
      hostname: props.hostname,
      ...pickDefined(props, ["description", "codeMode", "secureWebGateway"]),
      servers: Object.fromEntries(servers),
      ...(dependsOn.length > 0 && { dependsOn }),
    });
  }

  private checkedId(portalId: string | undefined): string {
    const value = portalId ?? idFromFormer(this, "portalId", mcpServerId);
    if (Token.isUnresolved(value)) return value;
    if (value.length > MCP_ID_LENGTH || !new RegExp(MCP_ID_PATTERN).test(value)) {
      const rule = "it must have lowercase letters, digits and underscores, single dashes between them";
      const message = `portalId is "${value}"; ${rule}, and at most ${MCP_ID_LENGTH} characters`;
      this.diagnostics.add("CFA1501", message, "portalId");
    }
    this.diagnostics.claim(this, this.account, { kind: "portalId", value, rule: "set portalId of one of them" });
    return value;
  }

  private record({ zoneId, hostname, name }: SecureMcpPortalProps): DnsRecord | undefined {
    if (zoneId === undefined) {
      Annotations.of(this).addInfo(
        `zoneId is not set, so no DNS record is created: the portal needs a proxied CNAME record of ${hostname} to ` +
          MCP_PORTAL_CNAME,
      );
      return undefined;
    }
    checkZoneId(this.diagnostics, zoneId);
    const { DnsRecord } = loadL1(this, "dnsRecord");
    return new DnsRecord(this, "Dns", {
      provider: this.account.officialProvider,
      zoneId,
      name: hostname,
      type: "CNAME",
      content: MCP_PORTAL_CNAME,
      proxied: true,
      ttl: 1, // the value of every proxied record
      comment: Token.isUnresolved(name) ? "MCP portal" : `MCP portal ${name}`.slice(0, 100), // a Token cannot be cut
      dependsOn: [this.application.resource],
    });
  }
}

const VALIDATORS: Validators<SecureMcpPortalProps> = {
  ...POLICY_VALIDATORS,
  allowedIdps: LOGIN_VALIDATORS.allowedIdps,
  name: requiredString,
  hostname: requiredString,
  servers: required(portalServersValidator, () => ({})),
  zoneId: string,
  zoneName: zoneNameValidator,
  portalId: string,
  description: string,
  serviceTokens: listOf(
    constructWith("serviceTokenId", 'a ServiceToken or ServiceToken.fromId(this, "id", "…")'),
    "a list of ServiceToken constructs",
  ),
  sessionDuration: duration,
  oauthConfiguration: oauthConfigurationValidator,
  codeMode: string,
  secureWebGateway: boolean,
  movedFrom: movedFromValidator,
  account: accountValidator,
};

/** One part of each member, by key, without the members that do not have it. */
function byKey<Part>(
  members: readonly PortalMember[],
  part: (member: PortalMember) => Part | undefined,
): Record<string, Part> {
  const entries = members.map((member) => [member.key, part(member)] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, Part] => entry[1] !== undefined));
}
