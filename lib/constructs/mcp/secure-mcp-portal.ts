import type { DnsRecord } from "@cdktf/provider-cloudflare/lib/dns-record";
import { Annotations, dependable, Token, type IResolvable } from "cdktf";
import { Construct } from "constructs";
import { ACCOUNT_ID_PATTERN } from "../../api/core/identifiers";
import {
  MCP_CODE_MODES,
  MCP_DESCRIPTION_LENGTH,
  MCP_ID_LENGTH,
  MCP_ID_PATTERN,
  MCP_SERVERS_PER_PORTAL,
  MCP_SERVERS_PER_PORTAL_SURELY,
} from "../../api/areas/mcp/mcp-limits";
import { MCP_PORTAL_CNAME } from "../../api/areas/mcp/portal-dns";
import { CfaccessMcpPortal } from "../../bindings/cfaccess/mcp-portal";
import type { CfaccessMcpServerSync } from "../../bindings/cfaccess/mcp-server-sync";
import { AccessRule } from "../../rules";
import type { AccessAccount } from "../account/access-account";
import { AccessPolicy, type IAccessPolicy } from "../policies/access-policy";
import { accountOf, accountValidator } from "../account/account-of";
import { POLICY_VALIDATORS, type AttachedPoliciesProps } from "../applications/base/attached-policies";
import { given } from "../applications/base/given";
import { LOGIN_VALIDATORS, type LoginSettingsProps } from "../applications/base/login-settings";
import type { McpApp } from "../applications/mcp-app";
import { McpPortalApp } from "../applications/mcp-portal-app";
import { oauthConfigurationValidator, type OauthConfigurationProps } from "../applications/base/oauth-configuration";
import { claim } from "../kernel/claims";
import { durationValidator, type Duration } from "../values/duration";
import { officialL1 } from "../kernel/official-l1";
import { Diagnostics } from "../kernel/diagnostics";
import { constructWith, flag, listOf, required, requiredText, text, type Validators } from "../kernel/validators";
import type { IServiceToken } from "../policies/service-token";
import { mcpServerId, type IMcpServer } from "./mcp-server";
import { portalServer, portalServersValidator, type PortalServerProps } from "./portal-server";
import { PortalMember } from "./portal-member";

/** What clients of a portal may do with code. */
export type McpCodeMode = (typeof MCP_CODE_MODES)[number];

/** What a `SecureMcpPortal` takes. */
export interface SecureMcpPortalProps extends AttachedPoliciesProps, Pick<LoginSettingsProps, "allowedIdps"> {
  /** Name of the portal, at most 350 characters. */
  readonly name: string;

  /** Where clients find it: `mcp.example.com`. */
  readonly hostname: string;

  /**
   * The servers it offers, by a key of your choice: made here, or existing already. `allow` and `policies` of a server take
   * the place of the portal's for that server; people pass the portal's too.
   */
  readonly servers: Readonly<Record<string, PortalServerProps>>;

  /**
   * Identifier of the hostname's zone. Makes the proxied CNAME record without which nobody reaches the portal.
   *
   * @default - the record is made elsewhere
   */
  readonly zoneId?: string;

  /**
   * Identifier of the portal: small letters, digits, dashes and underscores, at most 32. A change makes it anew.
   *
   * @default - the construct's id, in that form
   */
  readonly portalId?: string;

  /**
   * What the portal is for, at most 512 characters.
   *
   * @default - none
   */
  readonly description?: string;

  /**
   * Programs that may use the portal and every server of it, by a policy of Service Auth on each application. Servers that
   * ask each user to log in (`onBehalf`) are not shown to them.
   *
   * @default - none
   */
  readonly serviceTokens?: readonly IServiceToken[];

  /**
   * How long sessions last, up to a month.
   *
   * @default "24h"
   */
  readonly sessionDuration?: Duration | string;

  /**
   * Access as the OAuth server of the portal's clients: which may register themselves. Needs version 5.22.0 of the official
   * provider.
   *
   * @default - Cloudflare's own
   */
  readonly oauthConfiguration?: OauthConfigurationProps;

  /**
   * What clients may do with code: nothing (`off`), what they ask for (`opt_in`), or unless they object (`default_on`), or
   * always (`enforced`).
   *
   * @default "opt_in", which is Cloudflare's own
   */
  readonly codeMode?: McpCodeMode;

  /**
   * Traffic to the portal, and to the servers that are made with it, goes through Gateway. Needs version 5.22.0 of the
   * official provider.
   *
   * @default false
   */
  readonly secureWebGateway?: boolean | IResolvable;

  /** @default - the account of the scope, `AccessAccount.of(scope)` */
  readonly account?: AccessAccount;
}

/**
 * An MCP portal that works, and is closed to others: the servers, an application with policies for each and for the portal,
 * the portal itself, and its DNS record.
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
  /** The L1 of the portal: the companion's, since the official one mixes up servers that differ (issue 7296). */
  public readonly resource: CfaccessMcpPortal;
  /** Who may use the portal. */
  public readonly application: McpPortalApp;
  /** The DNS record of its hostname; undefined without `zoneId`. */
  public readonly dnsRecord: DnsRecord | undefined;
  public readonly account: AccessAccount;
  /** The servers by key. */
  public readonly servers: Readonly<Record<string, IMcpServer>>;
  /** Who may use each server, by its key; those that are made elsewhere (`existingApp`) are not here. */
  public readonly applications: Readonly<Record<string, McpApp>>;
  /** The L1s that ask each server for its tools, by its key; those with `sync: false` are not here. */
  public readonly syncs: Readonly<Record<string, CfaccessMcpServerSync>>;
  /** The policy that is made of `allow`; undefined without it. */
  public readonly allowPolicy: AccessPolicy | undefined;
  /** The policy that is made of `serviceTokens`; undefined without them. */
  public readonly serviceTokenPolicy: AccessPolicy | undefined;
  private readonly problems: Diagnostics;

  public constructor(scope: Construct, id: string, raw: SecureMcpPortalProps) {
    super(scope, id);
    this.problems = new Diagnostics(this);
    const props = this.problems.usable(raw, VALIDATORS);
    this.account = accountOf(this, "MCP portal", props.account);
    this.check(props);
    this.serviceTokenPolicy = this.policyForTokens(props);
    this.allowPolicy = this.policyForPeople(props);
    const policies = this.sharedPolicies(props);
    if (policies.all.length === 0)
      this.problems.add("nobody may use the portal: give allow, policies or serviceTokens");
    const members = this.membersOf(props, policies);
    this.servers = byKey(members, ({ server }) => server);
    this.applications = byKey(members, ({ application }) => application);
    this.syncs = byKey(members, ({ sync }) => sync);
    this.resource = this.portal(props, members);
    this.application = new McpPortalApp(this, "Application", {
      account: this.account,
      policies: policies.all,
      ...given(props, ["name", "hostname", "sessionDuration", "allowedIdps", "oauthConfiguration"]),
      name: props.name,
      hostname: props.hostname,
    });
    // First the portal, which shows nobody anything; then who may use it; then the way there.
    this.application.resource.dependsOn = [dependable(this.resource)];
    this.dnsRecord = this.record(props);
  }

  public get portalId(): string {
    return this.resource.id;
  }

  /** The address that clients are given. */
  public get url(): string {
    return `https://${this.resource.hostname}/mcp`;
  }

  private check({ name, description, servers }: SecureMcpPortalProps): void {
    this.problems.checkName("name", name);
    if (description !== undefined) this.problems.checkName("description", description, MCP_DESCRIPTION_LENGTH);
    const count = Object.keys(servers).length;
    if (count === 0) this.problems.add("servers is empty, so the portal offers nothing; give it one");
    if (count > MCP_SERVERS_PER_PORTAL) {
      this.problems.add(`servers has ${count}, and a portal takes ${MCP_SERVERS_PER_PORTAL}; make another portal`);
    } else if (count > MCP_SERVERS_PER_PORTAL_SURELY) {
      Annotations.of(this).addWarning(
        `servers has ${count}; some accounts are limited to ${MCP_SERVERS_PER_PORTAL_SURELY} in a portal`,
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
    const policy = { account, name: `${name}: allow`, include: allow, ...given(props, ["sessionDuration"]) };
    return new AccessPolicy(this, "Allow", policy);
  }

  /** The policies of the portal, which are those of each server that has none of its own. */
  private sharedPolicies({ policies = [] }: SecureMcpPortalProps) {
    const machines = this.serviceTokenPolicy === undefined ? [] : [this.serviceTokenPolicy];
    const people = this.allowPolicy === undefined ? [] : [this.allowPolicy];
    return { machines, all: [...machines, ...policies, ...people] };
  }

  private membersOf(
    props: SecureMcpPortalProps,
    policies: { readonly machines: readonly IAccessPolicy[]; readonly all: readonly IAccessPolicy[] },
  ): PortalMember[] {
    const shared = given(props, ["secureWebGateway", "sessionDuration", "allowedIdps"]);
    const inOrder = Object.entries(props.servers).sort(([a], [b]) => (a < b ? -1 : 1)); // of no map, so that output is stable
    const members = inOrder.map(
      ([key, server]) =>
        new PortalMember(this, key, portalServer(server), {
          account: this.account,
          problems: this.problems.of(`server "${key}"`),
          portalName: props.name,
          hostname: props.hostname,
          ...policies,
          ...shared,
        }),
    );
    const ids = members.map(({ literalId }) => literalId);
    for (const twin of new Set(ids.filter((id, place) => ids.indexOf(id) < place))) {
      const keys = members.filter(({ literalId }) => literalId === twin).map(({ key }) => `"${key}"`);
      this.problems.add(`servers ${keys.join(" and ")} are the same ("${twin}"); a portal offers a server once`);
    }
    return members;
  }

  private portal(props: SecureMcpPortalProps, members: readonly PortalMember[]): CfaccessMcpPortal {
    this.problems.checkOneOf("codeMode", props.codeMode, MCP_CODE_MODES);
    const servers = members.map((member) => member.toL1()).sort(([a], [b]) => (a < b ? -1 : 1));
    return new CfaccessMcpPortal(this, "Resource", {
      provider: this.account.companionProvider,
      accountId: this.account.accountId,
      id: this.checkedId(props.portalId),
      name: props.name,
      hostname: props.hostname,
      ...given(props, ["description", "codeMode", "secureWebGateway"]),
      servers: Object.fromEntries(servers),
      dependsOn: members.flatMap(({ dependsOn }) => dependsOn),
    });
  }

  private checkedId(portalId: string | undefined): string {
    const value = portalId ?? mcpServerId(this.node.id);
    if (Token.isUnresolved(value)) return value;
    if (value.length > MCP_ID_LENGTH || !new RegExp(MCP_ID_PATTERN).test(value)) {
      this.problems.add(
        `portalId is "${value}"; it must be small letters, digits and underscores, with dashes between, at most ` +
          `${MCP_ID_LENGTH}`,
      );
    }
    claim(this.problems, this, this.account, { kind: "portalId", value, rule: "give one of them another portalId" });
    return value;
  }

  private record({ zoneId, hostname, name }: SecureMcpPortalProps): DnsRecord | undefined {
    if (zoneId === undefined) {
      Annotations.of(this).addInfo(
        `no zoneId is given: the portal is reached by a proxied CNAME record of ${hostname} to ${MCP_PORTAL_CNAME}, ` +
          `which must be made elsewhere`,
      );
      return undefined;
    }
    if (!Token.isUnresolved(zoneId) && !new RegExp(ACCOUNT_ID_PATTERN, "i").test(zoneId)) {
      this.problems.add(`zoneId is "${zoneId}", which is not the identifier of a zone: 32 hexadecimal digits`);
    }
    const { DnsRecord } = officialL1(this, "dnsRecord");
    return new DnsRecord(this, "Dns", {
      provider: this.account.officialProvider,
      zoneId,
      name: hostname,
      type: "CNAME",
      content: MCP_PORTAL_CNAME,
      proxied: true,
      ttl: 1, // what a proxied record always has
      comment: Token.isUnresolved(name) ? "MCP portal" : `MCP portal ${name}`.slice(0, 100), // a Token must stay whole
      dependsOn: [this.application.resource],
    });
  }
}

const VALIDATORS: Validators<SecureMcpPortalProps> = {
  ...POLICY_VALIDATORS,
  allowedIdps: LOGIN_VALIDATORS.allowedIdps,
  name: requiredText,
  hostname: requiredText,
  servers: required(portalServersValidator, () => ({})),
  zoneId: text,
  portalId: text,
  description: text,
  serviceTokens: listOf(
    constructWith("serviceTokenId", 'a ServiceToken, or ServiceToken.fromId(this, "id", "…")'),
    "a list of ServiceToken",
  ),
  sessionDuration: durationValidator,
  oauthConfiguration: oauthConfigurationValidator,
  codeMode: text,
  secureWebGateway: flag,
  account: accountValidator,
};

/** What members have, by their keys; those that have it not are left out. */
function byKey<Part>(
  members: readonly PortalMember[],
  part: (member: PortalMember) => Part | undefined,
): Record<string, Part> {
  const entries = members.map((member) => [member.key, part(member)] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, Part] => entry[1] !== undefined));
}
