import type { Construct } from "constructs";
import type { Validators } from "../kernel/validators";
import type { TargetCriteriaProps } from "../targets/target-criteria";
import { checkCriteria, criteriaAttribute, criteriaValidator, dependenciesOf } from "./base/target-criteria-attribute";
import { WEB_VALIDATORS, WebApplication, type WebApplicationProps } from "./base/web-application";

/** Props of `RdpApp`. */
export interface RdpAppProps extends WebApplicationProps {
  /** The Windows hosts that users can choose from, including later ones that match: `[fleet.criteria(3389, "RDP")]`. */
  readonly targetCriteria: readonly TargetCriteriaProps[];
}

/**
 * A remote desktop (RDP) in the browser: users log in with Access, and need neither a client nor WARP. What users can copy
 * between the desktop and their own computer is set on each policy: `new AccessPolicy(this, "staff", { rdp: { … } })`.
 *
 * ```ts
 * new RdpApp(this, "desktops", {
 *   name: "Desktops",
 *   domain: "rdp.example.com",
 *   targetCriteria: [fleet.criteria(3389, "RDP")],
 *   allow: [AccessRule.emailDomain("example.com")],
 * });
 * ```
 */
export class RdpApp extends WebApplication<RdpAppProps> {
  public constructor(scope: Construct, id: string, props: RdpAppProps) {
    super(scope, id, props, "rdp", ({ targetCriteria }, application, diagnostics) => {
      checkCriteria(diagnostics, targetCriteria, "RDP", "RDP applications");
      const { official, companion } = criteriaAttribute(targetCriteria);
      return {
        official: {
          ...(official !== undefined && { targetCriteria: official }),
          dependsOn: dependenciesOf(application, targetCriteria),
        },
        companionOnly: { target_criteria: companion },
      };
    });
  }

  protected validators(): Validators<RdpAppProps> {
    return VALIDATORS;
  }
}

const VALIDATORS: Validators<RdpAppProps> = { ...WEB_VALIDATORS, targetCriteria: criteriaValidator };
