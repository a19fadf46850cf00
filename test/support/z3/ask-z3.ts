import { init } from "z3-solver";

/** Whether there is a model of each script in SMT-LIB. */
export async function askZ3(scripts: Iterable<string>): Promise<("sat" | "unsat" | "unknown")[]> {
  const { Context, em } = await init();
  try {
    const answers: ("sat" | "unsat" | "unknown")[] = [];
    for (const script of scripts) {
      // Not `eval_smtlib2_string`, which reads a long script from memory that is no longer its own.
      const solver = new (Context("main").Solver)();
      solver.fromString(script);
      answers.push(await solver.check());
    }
    return answers;
  } finally {
    // Its threads would keep the process alive.
    (em as { PThread: { terminateAllThreads(): void } }).PThread.terminateAllThreads();
  }
}
