import type { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import type { OfficialVersion } from "../../support/official-provider/provider/facts";

/**
 * What a row sets: `required` props only, `every` prop (those that need a newer provider only with a version that has them), or
 * `changed`: every prop with another value, except those whose change replaces an object.
 */
export type Variant = "required" | "every" | "changed";

/** What a row is built for. */
export interface Situation {
  readonly variant: Variant;
  readonly version: OfficialVersion;
  readonly accountId: string;
  readonly zoneId: string;
}

/** One or more constructs of a topic, and what Terraform shows of them. */
export interface Deployment {
  readonly name: string;
  /** Creates the constructs. It is given a scope of its own. */
  readonly build: (scope: Construct, situation: Situation, stack: TerraformStack) => void;
  /**
   * Planned actions after an import, by the construct path of the resource below the scope. The others have none. Each with
   * the reason in a comment.
   *
   * @default {}
   */
  readonly changedByImport?: Readonly<Record<string, readonly string[]>>;
  /** Paths of resources below the scope that cannot be imported, and stay in the state. @default [] */
  readonly notImportable?: readonly string[];
}

/** A value for `every`, and another for `changed`. */
export const either = <const One, const Other>(variant: Variant, every: One, changed: Other): One | Other =>
  variant === "changed" ? changed : every;
