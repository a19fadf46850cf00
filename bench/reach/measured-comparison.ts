import { DecisionEngine, type DecisionChanges } from "../../lib/reach/engine";
import type { AccessModel } from "../../lib/reach/model/access-model";
import { companiesToCompare } from "./random-company";

/** Compares two versions of a company, and tells on stdout how long it took. The number of applications is its argument. */
const [before, after] = companiesToCompare(Number(process.argv[2]));
const start = performance.now();
const changes = compare(before, after);
const examples = changes.flatMap(({ gained }) => (gained === undefined ? [] : [gained.example()]));
const milliseconds = performance.now() - start;
process.stdout.write(JSON.stringify({ milliseconds, gained: examples.length }));

function compare(before: AccessModel, after: AccessModel): DecisionChanges[] {
  const engine = new DecisionEngine([before, after]);
  return [...after.applications.keys()].map((key) =>
    engine.compare(engine.application(before, key), engine.application(after, key)),
  );
}
