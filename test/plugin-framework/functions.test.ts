import { served, stopServed } from "./served";

afterEach(stopServed);

test("there are no functions", async () => {
  expect((await (await served()).call("GetFunctions", {})).functions).toEqual({});
});

test("fails to call one", async () => {
  const { error, result } = await (await served()).call("CallFunction", { name: "reverse" });
  expect(error?.text).toBe('The provider has no function "reverse".');
  expect(result).toBeNull();
});
