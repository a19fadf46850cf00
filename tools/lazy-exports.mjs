// Makes the files that export the others load what they export when it is first used: a stack uses a few of all constructs.
import { readFileSync, writeFileSync } from "node:fs";

/**
 * Rewrites an index file that TypeScript compiled to CommonJS. Its getters stay as they are, because Node.js reads from their
 * text which names an ES module can import. A file that is lazy already does not change.
 */
export function makeLazy(file) {
  const text = readFileSync(file, "utf8");
  const lazy = text.replace(/^var (\w+) = (require\("[^"]+"\));$/gm, (_, variable, required) => {
    const used = [...text.matchAll(new RegExp(String.raw`return ${variable}\.(\w+);`, "g"))].map(([, name]) => name);
    return `var ${variable} = { ${used.map((name) => `get ${name}() { return ${required}.${name}; }`).join(", ")} };`;
  });
  if (lazy !== text) writeFileSync(file, lazy);
}
