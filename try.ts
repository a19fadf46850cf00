import { readSource } from "./lib/reach/readers";
import { compare } from "./lib/reach/compare/compare";
const a = readSource("/tmp/company.out");
for (const n of [1,2,3]) {
  const b = readSource("/tmp/company.out"+n);
  const t=Date.now();
  const r = compare(a.after, b.after);
  console.log(n, Date.now()-t,"ms", JSON.stringify(r.proved));
  for (const c of r.changes) console.log(c.kind, JSON.stringify(c.who), c.certainty, c.things.map(t=>t.text).join("; "), "\n", JSON.stringify(c.example).slice(0,1500));
}
