import { askZ3 } from "../../test/support/z3/ask-z3";
import { SmtModels } from "../../test/support/z3/smt-model";
import { companiesToCompare } from "./random-company";

/** Asks z3 about each application whether a request is let in now that was not, and tells on stdout how long it took. */
const [before, after] = companiesToCompare(Number(process.argv[2]));

function* scripts(): Generator<string, void> {
  for (const key of after.applications.keys()) {
    const smt = new SmtModels();
    // Denied is 0.
    const [was, is] = [smt.application(before, key), smt.application(after, key)];
    yield `${smt.preamble}\n(assert (= ${was} 0))\n(assert (not (= ${is} 0)))`;
  }
}

async function measure(): Promise<void> {
  const start = performance.now();
  const answers = await askZ3(scripts());
  const milliseconds = performance.now() - start;
  process.stdout.write(JSON.stringify({ milliseconds, gained: answers.filter((answer) => answer === "sat").length }));
}

void measure();
