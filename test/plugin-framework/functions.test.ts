import { served, stopServed } from "./served";

afterEach(stopServed);

test("returns no functions", async () => {
  expect((await (await served()).call("GetFunctions", {})).functions).toEqual({});
});

test("fails to call a function", async () => {
  const { error, result } = await (await served()).call("CallFunction", { name: "reverse" });
  expect(error?.text).toBe('The provider has no function "reverse".');
  expect(result).toBeNull();
});
