import { Token, type ITerraformDependable } from "cdktf";
import type { Diagnostics } from "../kernel/diagnostics";
import {
  missingString,
  required,
  typeOf,
  valueOrToken,
  type RequiredValidator,
  type Validators,
} from "../kernel/validators";

/** How an application speaks to a target. */
export type TargetProtocol = (typeof PROTOCOLS)[number];
const PROTOCOLS = ["SSH", "RDP"] as const;

/** Which targets an application is for, and how it reaches them. A fleet gives it: `fleet.criteria(22, "SSH")`. */
export interface TargetCriteria {
  /** Port of the target, 1 to 65535. */
  readonly port: number;
  readonly protocol: TargetProtocol;
  /** What a target must have: one of these hostnames. */
  readonly targetAttributes: { readonly hostname: string[] };
  /** What must be there before the application: the fleet, where this stack makes it. */
  readonly dependsOn: ITerraformDependable[];
}

/** Criteria for hostnames, after adding what is wrong with the port or the protocol. */
export function targetCriteria(
  diagnostics: Diagnostics,
  port: number,
  protocol: TargetProtocol,
  hostname: string[],
  dependsOn: ITerraformDependable[],
): TargetCriteria {
  const usable = diagnostics.part("criteria").validated({ port, protocol }, VALIDATORS);
  return { ...usable, targetAttributes: { hostname }, dependsOn };
}

/** Whether a port exists. A Token passes. */
export const isPort = (port: unknown): boolean =>
  Token.isUnresolved(port) || (typeof port === "number" && Number.isInteger(port) && port >= 1 && port <= 65_535);

const PROTOCOL: RequiredValidator = {
  type: '"SSH" or "RDP"',
  read: (given, where, report) => {
    if (Token.isUnresolved(given) || PROTOCOLS.some((word) => word === given)) return given;
    const word = typeof given === "string" ? `"${given}"` : typeOf(given);
    report({
      code: "CFA1700",
      message: `${where} is ${word}, which Access does not speak to a target; give "SSH" or "RDP"`,
    });
    return undefined;
  },
  placeholder: missingString,
};

const VALIDATORS: Validators<Pick<TargetCriteria, "port" | "protocol">> = {
  port: required(valueOrToken("a whole number from 1 to 65535", isPort), () => 0),
  protocol: PROTOCOL,
};
