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

import type { TargetSelections } from "./target-selection";

/** Protocol of an infrastructure application. */
export type TargetProtocol = (typeof PROTOCOLS)[number];
const PROTOCOLS = ["SSH", "RDP"] as const;

/**
 * The targets of an application, and how it connects to them: by hostname (`targetAttributes`), or by hostname and tags
 * (`include`, `require`, `exclude`). No version of the official provider has the second form, so the companion manages an
 * application that uses it.
 */
export interface TargetCriteriaProps extends TargetSelections {
  /** Port on which the targets listen, from 1 to 65535. */
  readonly port: number;
  /** Protocol with which the application connects. */
  readonly protocol: TargetProtocol;
  /**
   * Hostnames to match. A target matches if it has one of them.
   *
   * @default - targets are selected by include, require and exclude
   */
  readonly targetAttributes?: { readonly hostname: readonly string[] };
  /**
   * Resources that must exist before the application: the fleet, if this stack creates it.
   *
   * @default []
   */
  readonly dependsOn?: readonly ITerraformDependable[];
}

/** What `fleet.criteria(22, "SSH")` returns. Also the L1 of an application takes it, whose lists are not readonly. */
export interface TargetCriteria extends Omit<TargetCriteriaProps, keyof TargetSelections> {
  /** Hostnames to match. A target matches if it has one of them. */
  readonly targetAttributes: { readonly hostname: string[] };
  /** Resources that must exist before the application: the fleet, if this stack creates it. */
  readonly dependsOn: ITerraformDependable[];
}

/** Target criteria for hostnames. Adds diagnostics of the port and the protocol. */
export function targetCriteria(
  diagnostics: Diagnostics,
  port: number,
  protocol: TargetProtocol,
  hostname: string[],
  dependsOn: ITerraformDependable[],
): TargetCriteria {
  const valid = diagnostics.part("criteria").validated({ port, protocol }, VALIDATORS);
  return { ...valid, targetAttributes: { hostname }, dependsOn };
}

/** Whether a port is valid. A Token passes. */
export const isPort = (port: unknown): boolean =>
  Token.isUnresolved(port) || (typeof port === "number" && Number.isInteger(port) && port >= 1 && port <= 65_535);

const PROTOCOL: RequiredValidator = {
  type: '"SSH" or "RDP"',
  read: (value, path, report) => {
    if (Token.isUnresolved(value) || PROTOCOLS.some((protocol) => protocol === value)) return value;
    const shown = typeof value === "string" ? `"${value}"` : typeOf(value);
    report({ code: "CFA1712", message: `${path} is ${shown}; it must be "SSH" or "RDP"` });
    return undefined;
  },
  placeholder: missingString,
};

const VALIDATORS: Validators<Pick<TargetCriteria, "port" | "protocol">> = {
  port: required(valueOrToken("a whole number from 1 to 65535", isPort), () => 0),
  protocol: PROTOCOL,
};
