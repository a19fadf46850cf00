import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";

/** Identifies a process. */
export interface ProcessMark {
  /** Identifies the set of processes that can see each other: the start of the machine, and the container. */
  readonly machine: string;
  readonly pid: number;
  /** When the process started, in clock ticks since the start of the machine. */
  readonly started: string;
}

/** Where Linux does not tell, no process is known to have ended. */
const UNKNOWN_MACHINE = "00000000";

/**
 * States of a process that has ended, but still has its number: a zombie keeps it until its parent asks for its exit code.
 * The first process of a container adopts what a killed one leaves. Many ask seconds later, and some never.
 */
const ENDED_STATES = ["Z", "X", "x"];

/** The mark of this process. */
export function ownMark(): ProcessMark {
  return { machine: machine(), pid: process.pid, started: statusOf(process.pid)?.started ?? "0" };
}

/** Whether a process has certainly ended. False for processes of other machines and containers. */
export function hasEnded({ machine: other, pid, started }: ProcessMark): boolean {
  if (other === UNKNOWN_MACHINE || other !== machine() || started === "0") return false;
  if (!exists(pid)) return true;
  const status = statusOf(pid);
  // Another process may have its number.
  return status !== undefined && (status.started !== started || ENDED_STATES.includes(status.state));
}

function machine(): string {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8");
    const visible = readlinkSync("/proc/self/ns/pid");
    return createHash("sha256").update(boot).update(visible).digest("hex").slice(0, UNKNOWN_MACHINE.length);
  } catch {
    return UNKNOWN_MACHINE;
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user exists, too.
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

/** Fields 3 and 22 of the status of a process. Undefined if it cannot be read. */
function statusOf(pid: number): { readonly state: string; readonly started: string } | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name of the program, in parentheses, may contain spaces. Field 3 follows it.
    const fields = status.slice(status.lastIndexOf(")") + 2).split(" ");
    const [state, started] = [fields[0], fields[22 - 3]];
    return state === undefined || started === undefined ? undefined : { state, started };
  } catch {
    return undefined;
  }
}
