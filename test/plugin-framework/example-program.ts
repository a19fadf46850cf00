import { appendFileSync } from "node:fs";
import { EventEmitter, once } from "node:events";
import { isUnknown, serve } from "../../lib/plugin-framework";
import { makeNote, note, noteProvider, storedNote, ticket } from "./note-provider";

/** A provider that writes its calls to the file EXAMPLE_JOURNAL. */
function journal(line: string): void {
  const file = process.env["EXAMPLE_JOURNAL"];
  if (file !== undefined) appendFileSync(file, `${line}\n`);
}

const provider = noteProvider({
  configure: ({ config }) => {
    console.log("a stray line");
    return { token: String(config.token) };
  },
  address: "example.com/acme/example",
  resources: [
    note({
      create: async ({ config, plan, diagnostics, signal, log }) => {
        const password = isUnknown(config.password) ? "unknown" : (config.password ?? "none");
        journal(`create ${String(plan.title)} by ${process.pid} with ${password}`);
        log.info("Creating a note", { password });
        if (plan.title === "Stumble") {
          void Promise.reject(new Error("nobody waits for this"));
          setImmediate(() => {
            throw new Error("nobody catches this");
          });
        }
        if (plan.title === "Slow") {
          await once(signal, "abort");
          diagnostics.error("Interrupted", "The note is not complete.");
        }
        if (plan.title === "Stubborn") await once(new EventEmitter(), "never");
        return makeNote(plan, 1);
      },
      // After an import the state has only the id.
      read: ({ state }) => (state.revision === null ? { ...storedNote, id: state.id } : state),
      update: ({ plan, prior }) => makeNote(plan, (prior.revision ?? 0) + 1),
      delete: ({ state }) => journal(`delete ${String(state.id)}`),
      importState: ({ id }) => ({ state: { id } }),
    }),
  ],
  ephemeralResources: [
    ticket({
      open: ({ config }) => {
        journal("open");
        return { result: { audience: String(config.audience), ticket: "ticket-of-a-day" }, private: "kept" };
      },
      close: ({ private: kept }) => journal(`close ${JSON.stringify(kept)}`),
    }),
  ],
});

void serve(provider);
