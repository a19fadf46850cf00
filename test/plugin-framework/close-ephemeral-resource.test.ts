import { servedTicket } from "./ephemeral-resources";
import { readable, served, stopServed } from "./served";

afterEach(stopServed);

test("closes an open ephemeral resource", async () => {
  const closed: unknown[] = [];
  const client = await servedTicket({ close: ({ private: kept }) => void closed.push(kept) });
  const close = async (kept: string) =>
    readable(await client.call("CloseEphemeralResource", { type_name: "example_ticket", private: Buffer.from(kept) }));
  expect(await close('{"id":7}')).toEqual([]);
  expect(await close("")).toEqual([]);
  expect(closed).toEqual([{ id: 7 }, null]);
});

test("closing an ephemeral resource without a close handler succeeds", async () => {
  const response = await (await served()).call("CloseEphemeralResource", { type_name: "example_ticket" });
  expect(readable(response)).toEqual([]);
});

test("fails with the thrown error", async () => {
  const client = await servedTicket({ close: () => Promise.reject(new Error("gone already")) });
  const response = await client.call("CloseEphemeralResource", { type_name: "example_ticket" });
  expect(readable(response)).toEqual(["error Closing example_ticket failed: gone already"]);
});
