import { EventEmitter, once } from "node:events";
import { storedNote } from "./note-provider";
import { servedTicket } from "./ephemeral-resources";
import { readable, servedNote, stopServed } from "./served";
import { plain, wire } from "./wire-value";

afterEach(stopServed);

test("StopProvider aborts running calls, and their results are stored", async () => {
  const work = new EventEmitter();
  const begun = once(work, "begun");
  const client = await servedNote({
    create: async ({ signal, diagnostics }) => {
      work.emit("begun");
      await once(signal, "abort");
      diagnostics.error("Interrupted", "One page is missing.");
      return storedNote;
    },
  });
  const applied = client.call("ApplyResourceChange", {
    type_name: "example_note",
    prior_state: wire(null),
    planned_state: wire(storedNote),
    config: wire(storedNote),
  });
  await begun;
  expect((await client.call("StopProvider", {})).Error).toBe("");
  const response = await applied;
  expect(readable(response)).toEqual(["error Interrupted: One page is missing."]);
  expect(plain(response.new_state)).toEqual(storedNote);
});

test("fails with one clear error if work throws because of the signal", async () => {
  const work = new EventEmitter();
  const begun = once(work, "begun");
  const client = await servedNote({
    read: async ({ signal }) => {
      work.emit("begun");
      await once(signal, "abort");
      return Promise.reject(signal.reason as Error);
    },
  });
  const read = client.call("ReadResource", { type_name: "example_note", current_state: wire(storedNote) });
  await begun;
  await client.call("StopProvider", {});
  const response = await read;
  expect(readable(response)).toEqual([
    "error Reading example_note was cancelled: Terraform received a request to stop. Run it again to continue.",
  ]);
  expect(plain(response.new_state)).toEqual(storedNote);
});

test("calls after StopProvider still run, so open ephemeral resources can be closed", async () => {
  const aborted: boolean[] = [];
  const client = await servedTicket({ close: ({ signal }) => void aborted.push(signal.aborted) });
  await client.call("StopProvider", {});
  await client.call("CloseEphemeralResource", { type_name: "example_ticket" });
  expect(aborted).toEqual([false]);
});
