import { servedTicket } from "./ephemeral-resources";
import { stopServed } from "./served";
import { wire } from "./wire-value";

afterEach(stopServed);

const type_name = "example_ticket";
const config = wire({ audience: "all", ticket: null });

test("what Terraform has not closed at its end is closed, with the data of the last renewal", async () => {
  const closed: unknown[] = [];
  let opened = 0;
  const client = await servedTicket({
    open: () => ({ result: { audience: "all", ticket: "secret" }, private: { number: (opened += 1) } }),
    renew: ({ private: kept }) => ({ private: { renewed: kept } }),
    close: ({ private: kept }) => void closed.push(kept),
  });
  const [first, second] = [
    await client.call("OpenEphemeralResource", { type_name, config }),
    await client.call("OpenEphemeralResource", { type_name, config }),
  ];
  await client.call("OpenEphemeralResource", { type_name, config });
  await client.call("CloseEphemeralResource", { type_name, private: first.private });
  await client.call("RenewEphemeralResource", { type_name, private: second.private });
  expect(closed).toEqual([{ number: 1 }]);

  await client.callService("plugin.GRPCController", "Shutdown", {});
  expect(closed).toEqual([{ number: 1 }, { number: 3 }, { renewed: { number: 2 } }]);
  await client.callService("plugin.GRPCController", "Shutdown", {});
  expect(closed).toHaveLength(3);
});

test("a failed closing is logged, and does not keep others from being closed", async () => {
  const closed: unknown[] = [];
  let opened = 0;
  const client = await servedTicket({
    open: () => ({ result: { audience: "all", ticket: "secret" }, private: (opened += 1) }),
    close: ({ private: kept }) => {
      if (kept === 1) throw new Error("refused");
      closed.push(kept);
    },
  });
  for (let count = 0; count < 2; count += 1) await client.call("OpenEphemeralResource", { type_name, config });
  await client.callService("plugin.GRPCController", "Shutdown", {});
  expect(closed).toEqual([2]);
  expect(client.log.filter((line) => line.includes("error")).join()).toContain("Closing example_ticket failed");
});
