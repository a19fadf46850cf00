import type { Provider } from "../../lib/plugin-framework";
import type { Received } from "../../lib/plugin-framework/wire/messages";
import { note, type NoteContext, noteProvider } from "./note-provider";
import { ProtocolClient } from "./protocol-client";
import { wire } from "./wire-value";

const running: ProtocolClient[] = [];

/** Serves a provider until the test ends. It is configured unless `configure` is false. */
export async function served(
  provider: Provider<NoteContext> = noteProvider(),
  { configure = true } = {},
): Promise<ProtocolClient> {
  const client = await ProtocolClient.serve(provider);
  running.push(client);
  if (configure) await client.call("ConfigureProvider", { terraform_version: "1.11.4", config: wire({ token: null }) });
  return client;
}

/** Serves a provider with one resource that has these handlers. */
export function servedNote(changes: Parameters<typeof note>[0]): Promise<ProtocolClient> {
  return served(noteProvider({ resources: [note(changes)] }));
}

/** Stops the providers that a test has served. */
export async function stopServed(): Promise<void> {
  await Promise.all(running.splice(0).map((client) => client.stop()));
}

/** Diagnostics as a user reads them: `error title: what is wrong (at path)`. */
export function readable({ diagnostics }: { readonly diagnostics: readonly Received<"Diagnostic">[] }): string[] {
  return diagnostics.map(({ severity, summary, detail, attribute }) => {
    const steps = attribute?.steps.map(
      (step) => step.attribute_name || step.element_key_string || step.element_key_int,
    );
    const at = steps === undefined ? "" : ` (at ${steps.join(".")})`;
    return `${severity === 1 ? "error" : "warning"} ${summary}: ${detail}${at}`;
  });
}
