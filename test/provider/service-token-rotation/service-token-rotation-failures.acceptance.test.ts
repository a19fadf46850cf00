import type { Fault } from "../../../lib/emulator";
import { outputOf } from "../emulated-stack";
import { RotationStack } from "./rotation-stack";
import { inLongRuns } from "../../support/long-runs";

const ROTATE = { endpoint: "serviceTokens.rotate" };
const GET = { endpoint: "serviceTokens.get" };

let stack: RotationStack;
afterEach(() => stack.remove());

/** The state has the secret that the token has. */
async function settled(): Promise<void> {
  expect(stack.accepts((await stack.attributes()).client_secret)).toBe(true);
  expect(await stack.stack.plan()).toMatchObject({ code: 0 });
}

describe("a rotation whose response is lost", () => {
  const lost: [string, Fault, overlap: boolean, twice: boolean][] = [
    ["a reset after the write", { match: ROTATE, kind: "reset-after" }, false, true],
    ["a page of HTML after the write", { match: ROTATE, kind: "malformed", form: "html" }, false, true],
    ["a 502 in place of the write", { match: ROTATE, kind: "status", code: 502 }, true, false],
    ["a reset before the write", { match: ROTATE, kind: "reset-before" }, true, false],
    ["too many requests", { match: ROTATE, kind: "status", code: 429, retryAfter: 0 }, true, false],
    ["a reset of the read request", { match: GET, kind: "reset-after" }, true, false],
  ];

  it("survives: the secret in the state is the token's, and a lost secret is replaced with a warning", async () => {
    stack = await RotationStack.create();
    // A token that was not changed in the last minutes, so that its time of change tells whether the rotation took effect.
    stack.daysBehind = 1;
    stack.createToken();
    stack.daysBehind = 0;
    let before = stack.first;
    for (const [index, [name, fault, overlap, twice]] of lost.entries()) {
      stack.daysBehind = lost.length - index;
      stack.emulator.faults.add(fault);
      await stack.write({ triggers: { name } });
      const output = outputOf(await stack.applied());
      const { client_secret } = await stack.attributes();
      expect([name, stack.accepts(client_secret)]).toEqual([name, true]);
      expect([name, stack.accepts(before)]).toEqual([name, overlap]);
      expect([name, output.includes("was rotated twice")]).toEqual([name, twice]);
      before = client_secret ?? "";
    }
    await settled();
  });

  it("fails if every response is lost, and the next run rotates again", async () => {
    stack = await RotationStack.create();
    const { client_secret } = await stack.deploy({ triggers: { release: "1" } });
    stack.emulator.faults.add({ match: ROTATE, kind: "reset-after", times: "always" });
    await stack.write({ triggers: { release: "2" } });
    const failed = await stack.stack.apply();
    expect(failed.code).toBe(1);
    expect(outputOf(failed)).toMatch(
      /The token may have a new secret that nobody knows.*Run Terraform again before that/,
    );
    expect((await stack.attributes()).client_secret).toBe(client_secret);
    stack.emulator.faults.clear();
    await stack.applied();
    await settled();
  });
});

inLongRuns(() => {
  test("survives kill -9 between the rotation and the state: the next plan rotates again, even if nobody asks for it", async () => {
    stack = await RotationStack.create({ startedBy: "terraform" });
    const before = await stack.deploy({ triggers: { release: "1" } });
    // The rotation takes effect, its response is lost, and the run is killed before the next request ends.
    stack.emulator.faults.add({ match: ROTATE, kind: "reset-after" });
    stack.emulator.faults.add({ match: GET, kind: "latency", ms: 60_000, after: 2, times: "always" });
    await stack.write({ triggers: { release: "2" } });
    const rotations = stack.rotations;
    expect((await stack.interrupted("SIGKILL", () => stack.rotations > rotations)).code).not.toBe(0);
    stack.emulator.faults.clear();
    const kept = await stack.attributes();
    expect([kept.client_secret, stack.accepts(kept.client_secret)]).toEqual([before.client_secret, true]);

    // The change that asked for the rotation is taken back.
    await stack.write({ triggers: { release: "1" } });
    const plan = await stack.stack.plan();
    expect([plan.code, outputOf(plan).includes("may have changed outside of Terraform")]).toEqual([2, true]);
    await stack.applied();
    await settled();
  });
});

test("fails to refresh after a rotation: the state has the new secret, and the next run refreshes", async () => {
  stack = await RotationStack.create({ duration: "240h" });
  await stack.deploy({ triggers: { release: "1" } });
  stack.emulator.faults.add({ match: { endpoint: "serviceTokens.refresh" }, kind: "status", code: 403 });
  await stack.write({ triggers: { release: "2" }, refresh_before: "30d" });
  const failed = await stack.stack.apply();
  expect([failed.code, outputOf(failed)]).toEqual([1, expect.stringContaining("Could not refresh the service token")]);
  expect(stack.accepts((await stack.attributes()).client_secret)).toBe(true);
  await stack.applied();
  expect([stack.rotations, stack.emulator.requests.count("serviceTokens.refresh")]).toEqual([2, 2]);
  await settled();
});

test("fails for a token that does not exist, and for invalid arguments", async () => {
  stack = await RotationStack.create();
  await stack.write({ service_token_id: "b0000000-0000-4000-8000-000000000001" });
  const output = outputOf(await stack.stack.apply());
  expect(output).toContain('There is no service token "b0000000-0000-4000-8000-000000000001"');
  for (const [attributes, words] of [
    [{ service_token_id: "ci" }, "service_token_id must be a UUID"],
    [
      { rotate_after: "90 days" },
      'rotate_after must be a duration of 1s or more, such as "90s", "20m", "1h30m" or "90d", not "90 days"',
    ],
    [{ previous_secret_valid_for: "-1h" }, "previous_secret_valid_for must be a duration of 0s or more"],
  ] as const) {
    await stack.write(attributes);
    expect(outputOf(await stack.stack.plan())).toContain(words);
  }
});
