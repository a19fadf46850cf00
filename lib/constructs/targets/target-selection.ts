import { Token } from "cdktf";
import type { Diagnostics } from "../kernel/diagnostics";
import { mapOf, mutable, objectOf, strings, type Validator } from "../kernel/validators";

/** Targets by hostname and by tag. */
export interface TargetSelection {
  /**
   * Hostnames. A target matches if it has one of them.
   *
   * @default - any hostname
   */
  readonly hostnames?: readonly string[];
  /**
   * Tags, each with the allowed values: `{ env: ["prod"] }`. A target matches if it has one of the values of a tag.
   *
   * @default - any tags
   */
  readonly tags?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Targets that match any part of `include`, every part of `require`, and no part of `exclude`; also targets that are created or
 * tagged later.
 */
export interface TargetSelections {
  /**
   * A target must match any of these.
   *
   * @default - every target
   */
  readonly include?: TargetSelection;
  /**
   * A target must match all of these.
   *
   * @default - nothing is required
   */
  readonly require?: TargetSelection;
  /**
   * A target must match none of these.
   *
   * @default - no target is excluded
   */
  readonly exclude?: TargetSelection;
}

export const SELECTIONS = ["include", "require", "exclude"] as const;

const selection: Validator = objectOf<TargetSelection>(
  { hostnames: strings, tags: mapOf(strings, 'an object such as { env: ["prod"] }', "use a fixed name of a tag") },
  'an object such as { tags: { env: ["prod"] } }',
);

/** The validators of `TargetSelections`. */
export const SELECTION_VALIDATORS = { include: selection, require: selection, exclude: selection } as const;

const isEmpty = ({ hostnames, tags }: TargetSelection): boolean =>
  [hostnames, ...Object.values(tags ?? {})].every(
    (one) => one === undefined || (!Token.isUnresolved(one) && one.length === 0),
  );

/** Checks that targets are selected at all, and that no part is empty. */
export function checkSelections(diagnostics: Diagnostics, prop: string, selections: TargetSelections): void {
  const given = SELECTIONS.filter((name) => selections[name] !== undefined);
  if (!given.includes("include") && !given.includes("require")) {
    const message = `${prop} selects no targets; set include, such as { tags: { env: ["prod"] } }`;
    diagnostics.add("CFA1420", message, prop);
  }
  for (const name of given) {
    if (!isEmpty(selections[name] ?? {})) continue;
    const message = `${prop}.${name} is empty; add hostnames or tags, such as { tags: { env: ["prod"] } }, or remove it`;
    diagnostics.add("CFA1420", message, prop);
  }
}

/** The selections in Terraform's names. */
export function selectionsJson(selections: TargetSelections): object {
  const parts = SELECTIONS.flatMap((name) => {
    const { [name]: part } = selections;
    return part === undefined ? [] : [[name, selectionJson(part)] as const];
  });
  return Object.fromEntries(parts);
}

const selectionJson = ({ hostnames, tags }: TargetSelection): object => ({
  ...(hostnames !== undefined && { target_attributes: { hostname: mutable(hostnames) } }),
  ...(tags !== undefined && { tags: { ...tags } }),
});
