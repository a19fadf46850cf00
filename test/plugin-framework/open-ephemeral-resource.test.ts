import { servedTicket } from "./ephemeral-resources";
import { readable, served, stopServed } from "./served";
import { plain, wire } from "./wire-value";

afterEach(stopServed);

const request = { type_name: "example_ticket", config: wire({ audience: "all", ticket: null }) };

test("opens with a renewal time and private data", async () => {
  const client = await servedTicket({
    open: ({ config, provider }) => ({
      result: { audience: String(config.audience), ticket: `ticket-${provider.token}` },
      renewAt: new Date("2030-01-02T03:04:05.678Z"),
      private: { id: 7 },
    }),
  });
  const response = await client.call("OpenEphemeralResource", request);
  expect(readable(response)).toEqual([]);
  expect(plain(response.result)).toEqual({ audience: "all", ticket: "ticket-none" });
  expect(response.renew_at).toEqual({ seconds: Date.UTC(2030, 0, 2, 3, 4, 5) / 1000, nanos: 678_000_000 });
  expect(Buffer.from(response.private).toString()).toBe('{"id":7}');
});

test("opens without a renewal time", async () => {
  const { renew_at, private: kept } = await (await served()).call("OpenEphemeralResource", request);
  expect([renew_at, kept.length]).toEqual([null, 0]);
});

test("fails with the thrown error", async () => {
  const client = await servedTicket({ open: () => Promise.reject(new Error("sold out")) });
  const response = await client.call("OpenEphemeralResource", request);
  expect(readable(response)).toEqual(["error Opening example_ticket failed: sold out"]);
  expect(response.result).toBeNull();
});
