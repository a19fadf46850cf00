import { servedTicket } from "./ephemeral-resources";
import { readable, served, stopServed } from "./served";

afterEach(stopServed);

test("renews an open ephemeral resource", async () => {
  const client = await servedTicket({
    renew: ({ private: kept }) => ({ renewAt: new Date(2_000), private: { renewed: kept } }),
  });
  const response = await client.call("RenewEphemeralResource", {
    type_name: "example_ticket",
    private: Buffer.from("7"),
  });
  expect(readable(response)).toEqual([]);
  expect(response.renew_at).toEqual({ seconds: 2, nanos: 0 });
  expect(Buffer.from(response.private).toString()).toBe('{"renewed":7}');
});

test("an omitted private value stays unchanged", async () => {
  const response = await (
    await served()
  ).call("RenewEphemeralResource", { type_name: "example_ticket", private: Buffer.from("7") });
  expect([response.renew_at, Buffer.from(response.private).toString()]).toEqual([null, "7"]);
});

test("fails with the thrown error", async () => {
  const client = await servedTicket({ renew: () => Promise.reject(new Error("expired")) });
  const response = await client.call("RenewEphemeralResource", { type_name: "example_ticket" });
  expect(readable(response)).toEqual(["error Renewing example_ticket failed: expired"]);
});
