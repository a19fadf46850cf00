import { fork } from "node:child_process";
import { once } from "node:events";
import type { Workshop } from "../harness/workshop";
import type { Servers } from "./servers";

/** The servers, running in their own process. */
export interface RunningServers extends Servers {
  stop(): void;
}

/** Starts a process with the emulator and the replaying server. @param targets - number of targets in the emulator */
export async function startServers(workshop: Workshop, targets: number): Promise<RunningServers> {
  const program = await workshop.compile("client/servers.ts");
  const child = fork(program, {
    cwd: workshop.folder,
    execArgv: [],
    env: { ...process.env, BENCH_TARGETS: String(targets) },
  });
  const [servers] = (await once(child, "message")) as [Servers];
  return { ...servers, stop: () => child.disconnect() };
}
