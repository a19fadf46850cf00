import { BAD_INPUT, GENERATED_BAD_INPUT, generatedCommands } from "./bad-input";
import { cfaccess, runApiInProcess, type Outcome } from "./run-cfaccess";

const expectUsageError = ({ code, stdout, stderr }: Outcome, message: RegExp) => {
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^cfaccess: .+\n$/);
  expect(stderr).toMatch(message);
};

describe("fails with 2 and one line for bad input", () => {
  test.each(Object.entries(BAD_INPUT))("%s", async (command, { args, message }) => {
    const [, ...words] = command.split(" ");
    expectUsageError(await cfaccess([...words, ...args]), message);
  });

  // All generated commands run in this process, which is faster; one of each kind runs as a user runs it.
  test.each([...generatedCommands()])("cfaccess api %s", async (command, kind) => {
    const { args, message } = GENERATED_BAD_INPUT[kind];
    expectUsageError(await runApiInProcess([...command.split(" "), ...args]), message);
  });

  test.each(["endpoint", "group"] as const)("cfaccess api, one %s of the built program", async (kind) => {
    const { args, message } = GENERATED_BAD_INPUT[kind];
    const [command = ""] = [...generatedCommands()].find(([, other]) => other === kind) ?? [];
    expectUsageError(await cfaccess(["api", ...command.split(" "), ...args]), message);
  });
});
