import type { Provider } from "../../lib/plugin-framework";
import { memoProvider, Shelves } from "./memo-provider";
import { ProtocolClient } from "./protocol-client";
import { wire } from "./wire-value";

const running: ProtocolClient[] = [];

/** A client in the place of Terraform 1.14, and what its provider manages. */
export interface ServedMemos {
  readonly client: ProtocolClient;
  readonly shelves: Shelves;
}

/** Serves the memo provider until the test ends. `change` replaces parts of it. It is configured unless `configure` is false. */
export async function servedMemos(
  change: Parameters<typeof memoProvider>[1] = {},
  { configure = true } = {},
): Promise<ServedMemos> {
  const shelves = new Shelves();
  const provider: Provider<Shelves> = memoProvider(shelves, change);
  const client = await ProtocolClient.serve(provider);
  running.push(client);
  if (configure) await client.call("ConfigureProvider", { terraform_version: "1.14.0", config: wire({}) });
  return { client, shelves };
}

/** Stops the providers that a test has served. */
export async function stopServedMemos(): Promise<void> {
  await Promise.all(running.splice(0).map((client) => client.stop()));
}
