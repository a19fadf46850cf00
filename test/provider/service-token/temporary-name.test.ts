import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { hasEnded, ownMark } from "../../../lib/provider/ephemeral-resources/service-token/process-mark";
import { isLeftOver, temporaryName } from "../../../lib/provider/ephemeral-resources/service-token/temporary-name";

const NOW = Date.parse("2026-11-30T12:00:00Z");
const OTHER = "ci (temporary 0123abcd-4711-98765-9af01b2c)";

test.each([
  ["an expired one of another machine", OTHER, "2026-11-30T11:54:59Z", true],
  ["one that expired just now, as clocks may differ", OTHER, "2026-11-30T11:55:01Z", false],
  ["a valid one of another machine", OTHER, "2026-11-30T13:00:00Z", false],
  ["one without an expiry", OTHER, null, false],
  ["an expired one with another name", OTHER.replace("ci", "deploy"), "2020-01-01T00:00:00Z", false],
  ["an expired one whose name begins with the same letters", `ci-${OTHER}`, "2020-01-01T00:00:00Z", false],
  ["an expired one of a person", "ci (temporary for Ann)", "2020-01-01T00:00:00Z", false],
  ["an expired one with more words", `${OTHER} copy`, "2020-01-01T00:00:00Z", false],
  ["a valid one of this process", temporaryName("ci"), "2026-11-30T13:00:00Z", false],
])("%s", (_what, name, expires_at, expected) => {
  expect(isLeftOver({ name, expires_at }, "ci", NOW)).toBe(expected);
});

test("two names are different", () => expect(temporaryName("ci")).not.toBe(temporaryName("ci")));

const onLinux = process.platform === "linux" ? test : test.skip;

onLinux("a process has ended after its end, or if another one has its number", async () => {
  const own = ownMark();
  expect(hasEnded(own)).toBe(false);
  expect(hasEnded({ ...own, started: "1" })).toBe(true);
  const child = spawn("true");
  await once(child, "exit");
  const ended = { ...own, pid: child.pid ?? 0 };
  expect(hasEnded(ended)).toBe(true);
  expect(hasEnded({ ...ended, machine: "0123abcd" })).toBe(false);
});

onLinux(
  "a process has ended whose parent never asks for its exit code, as the first one of many containers",
  async () => {
    // The shell becomes a sleep, which inherits a child that it does not know.
    const parent = spawn("sh", ["-c", "sleep 0.2 & echo $!; exec sleep 60"], { stdio: ["ignore", "pipe", "ignore"] });
    try {
      const [pid] = (await once(parent.stdout, "data")) as [Buffer];
      const status = (): string[] => readFileSync(`/proc/${Number(String(pid))}/stat`, "utf8").split(" ");
      const mark = { ...ownMark(), pid: Number(String(pid)), started: status()[21] ?? "" };
      expect(hasEnded(mark)).toBe(false);
      while (status()[2] !== "Z") await sleep(10);
      expect(hasEnded(mark)).toBe(true);
    } finally {
      parent.kill("SIGKILL");
    }
  },
);
