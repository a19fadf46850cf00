import type { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

/** A construct, and what its props are: what the test of bad input is driven by. */
export interface Subject<Props extends object, Excluded extends keyof Props = never> {
  readonly kind: new (scope: Construct, id: string, props: Props) => unknown;
  /**
   * A valid value for every prop except the account, `movedFrom` (test/field/refactoring.test.ts), and those that another prop
   * excludes.
   */
  readonly every: (stack: TerraformStack) => Required<Omit<Props, "account" | "movedFrom" | Excluded>>;
  /**
   * Other values of props, for fields that one value cannot have together. `docs/coverage.md` is measured with them, too.
   *
   * @default - `every` reaches every field
   */
  readonly others?: (stack: TerraformStack) => readonly { readonly [Prop in keyof Props]?: Props[Prop] | undefined }[];
  /**
   * Props that make the companion manage the object. `docs/coverage.md` is measured without them, too.
   *
   * @default []
   */
  readonly companionProps?: readonly (keyof Props & string)[];
  /** The version of the official provider that has every prop. @default - the version that accounts have by default */
  readonly providerVersion?: string;
  readonly required: readonly (keyof Props & string)[];
  /** The prop that the diagnostic names if neither it nor an alternative is set. */
  readonly orAnother?: keyof Props & string;
  /** Props that must be known at synthesis, because they are not attributes. */
  readonly atSynthesis?: readonly (keyof Props & string)[];
}

/** Props whose names are free: a misspelt one cannot be told from a right one. */
export const FREE_NAMES = new Set(["tags", "servers", "targets", "sourceByIdp", "rotationTriggers", "triggers"]);

/** Types a subject by its props, and then as callers in JavaScript see it. */
export const subject = <Props extends object, Excluded extends keyof Props = never>(
  given: Subject<Props, Excluded>,
): Subject<Record<string, unknown>> => given as unknown as Subject<Record<string, unknown>>; // below, props have any type, as for callers in JavaScript
