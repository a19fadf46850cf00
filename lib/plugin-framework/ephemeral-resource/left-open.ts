import type { Received } from "../wire/messages";

type Closing = Pick<Received<"CloseEphemeralResource.Request">, "type_name" | "private">;

/**
 * The ephemeral resources that are open. Terraform 1.11 closes none of those that a failed resource uses: the server closes
 * what is left when the run ends.
 */
export class LeftOpen {
  readonly #open: Closing[] = [];

  add({ type_name, private: kept }: Closing): void {
    this.#open.push({ type_name, private: kept });
  }

  /** Replaces the private data of a resource, which identify it. */
  replace(before: Closing, after: Uint8Array): void {
    this.remove(before);
    this.add({ ...before, private: after });
  }

  remove({ type_name, private: kept }: Closing): void {
    const at = this.#open.findIndex((one) => one.type_name === type_name && Buffer.compare(one.private, kept) === 0);
    if (at !== -1) this.#open.splice(at, 1);
  }

  /** Removes and returns all of them. */
  takeAll(): readonly Closing[] {
    return this.#open.splice(0);
  }
}
