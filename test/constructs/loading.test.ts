const CONSTRUCTS = "../../lib/constructs";
const UNNEEDED = [
  "../../lib/bindings",
  "@cdktf/provider-cloudflare/lib/provider",
  "@sinclair/typebox",
  "csv-parse/sync",
  "fastify",
  "undici",
  "yaml",
];

test.each(UNNEEDED)("the constructs load without %s, which most stacks do not need", async (name) => {
  await jest.isolateModulesAsync(async () => {
    jest.doMock(name, () => {
      throw new Error(`${name} was loaded`);
    });

    await expect(import(CONSTRUCTS)).resolves.toHaveProperty("TargetFleet");
    await expect(import(name)).rejects.toThrow(`${name} was loaded`);
  });
});
