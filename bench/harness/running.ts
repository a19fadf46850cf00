import type { ChildProcess } from "node:child_process";

const running = new Set<ChildProcess>();

/** Remembers a process that leads a group of its own, and so would not hear of an interrupted bench, until it ends. */
export function remember(child: ChildProcess): void {
  running.add(child);
  child.once("close", () => running.delete(child));
}

/** Ends them all, each with what it has started. */
export function endRunning(): void {
  for (const { pid } of running) if (pid !== undefined) process.kill(-pid, "SIGKILL");
}
