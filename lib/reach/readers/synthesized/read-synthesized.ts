import type { AccessModel } from "../../model/access-model";
import { checkAccount, type AccountOptions } from "../account";
import { assemble } from "../assemble";
import { Stack } from "./stack";

/** A synthesized stack, before it is read. */
export interface SynthesizedStack {
  readonly name: string;
  /** The content of `cdk.tf.json`. */
  readonly json: Readonly<Record<string, unknown>>;
  readonly file: string;
}

/**
 * The model of synthesized stacks, as they are configured: without Terraform, and without what Cloudflare adds. References
 * between the stacks are followed.
 */
export function readSynthesized(stacks: readonly SynthesizedStack[], options: AccountOptions = {}): AccessModel {
  const owners = new Map<string, number>();
  const keyOf = (stack: Stack, address: string): string =>
    (owners.get(address) ?? 0) > 1 ? `${stack.name}: ${address}` : address;
  const read: Stack[] = stacks.map(({ name, json, file }) => new Stack(name, json, file, keyOf, () => read));
  for (const address of read.flatMap((stack) => stack.addresses())) owners.set(address, (owners.get(address) ?? 0) + 1);
  const objects = read.flatMap((stack) => stack.objects());
  return assemble(
    checkAccount(objects, stacks[0]?.file, options),
    read.flatMap(({ notes }) => notes),
  );
}
