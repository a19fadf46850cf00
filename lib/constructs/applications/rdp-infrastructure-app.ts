import type { Construct } from "constructs";
import { knownNumbers, type Validators } from "../kernel/validators";
import { rdpValidator, type RdpConnectionProps } from "../policies/policy-props";
import { criteriaOfHosts, targetsValidator, type TargetHosts } from "../targets/target-hosts";
import type { TargetSelections } from "../targets/target-selection";
import { criteriaAttribute, dependenciesOf } from "./base/target-criteria-attribute";
import { WEB_VALIDATORS, WebApplication, type WebApplicationProps } from "./base/web-application";

/** Props of `RdpInfrastructureApp`. */
export interface RdpInfrastructureAppProps extends WebApplicationProps {
  /**
   * The Windows hosts: a `TargetFleet`, an `InfrastructureTarget`, the hostname of existing targets, or a list of these. The
   * application matches targets by hostname, so targets that later get one of the hostnames belong to it, too. Or the hosts by
   * tag, `{ include: { tags: { env: ["prod"] } } }`: no version of the official provider selects by tag, so the companion then
   * manages the application.
   */
  readonly targets: TargetHosts | readonly TargetHosts[] | TargetSelections;

  /**
   * Ports on which the hosts accept RDP, each from 1 to 65535. In an account, a port has only one protocol.
   *
   * @default [3389]
   */
  readonly ports?: readonly number[];

  /**
   * What the people of `allow` may copy between the desktop and their own computer. Needs version 5.22.0 of the official
   * provider. Policies of `policies` have a prop of the same name.
   *
   * @default - Cloudflare's default restrictions
   */
  readonly rdp?: RdpConnectionProps;
}

/**
 * Remote desktops (RDP) of a fleet of Windows hosts, in the browser: who may open which desktops, and what they may copy. It is
 * an application of type `rdp`, because Cloudflare's infrastructure applications support SSH only.
 *
 * ```ts
 * new RdpInfrastructureApp(this, "desktops", {
 *   name: "Desktops",
 *   domain: "rdp.example.com",
 *   targets: fleet,
 *   allow: [AccessRule.emailDomain("example.com")],
 *   rdp: { allowedClipboardLocalToRemoteFormats: ["text"] },
 * });
 * ```
 */
export class RdpInfrastructureApp extends WebApplication<RdpInfrastructureAppProps> {
  public constructor(scope: Construct, id: string, props: RdpInfrastructureAppProps) {
    super(scope, id, props, "rdp", ({ targets, ports }, application, diagnostics) => {
      const hosts = { targets, ports, protocol: "RDP" } as const;
      const criteria = criteriaOfHosts(application, diagnostics, application.account, hosts);
      const { official, companion } = criteriaAttribute(criteria);
      return {
        official: {
          ...(official !== undefined && { targetCriteria: official }),
          dependsOn: dependenciesOf(application, criteria),
        },
        companionOnly: { target_criteria: companion },
      };
    });
    const { rdp, allow } = this.props;
    if (rdp === undefined || allow !== undefined) return;
    this.diagnostics.add("CFA1013", "rdp has no effect without allow; set allow, or set rdp on each policy", "rdp");
  }

  protected validators(): Validators<RdpInfrastructureAppProps> {
    return VALIDATORS;
  }
}

const VALIDATORS: Validators<RdpInfrastructureAppProps> = {
  ...WEB_VALIDATORS,
  targets: targetsValidator,
  ports: knownNumbers,
  rdp: rdpValidator,
};
