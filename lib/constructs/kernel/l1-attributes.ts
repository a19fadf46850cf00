import { Lazy, type IResolvable } from "cdktf";

/**
 * Lifecycle of a resource that others reference. Cloudflare refuses to delete a policy, group or service token in use; with
 * this, Terraform updates the resources that referenced it before it deletes it
 * (https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/zero_trust_access_policy).
 */
export const CREATE_BEFORE_DESTROY = { createBeforeDestroy: true } as const;

/** A value whose keys are in Terraform's snake_case already; cdktf would rename the keys of a plain object. */
export const inTerraformNames = (value: unknown): IResolvable => Lazy.anyValue({ produce: () => value });

/** Returns those of the named props that are set. */
export function pickDefined<Props extends object, Name extends keyof Props>(
  props: Props,
  names: readonly Name[],
): { [Set in Name]?: Exclude<Props[Set], undefined> } {
  const entries = names.map((name) => [name, props[name]] as const).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Set in Name]?: Exclude<Props[Set], undefined> };
}
