import type { Facts } from "./facts";

/** Repeated attributes with at least this many characters are written once, and referred to as `#1`. */
const SHORTEST_PART = 400;
/** The most characters of an object on one line, without its indentation. */
const LONGEST_LINE = 100;

/** The facts as JSON, with one attribute on each line. */
export function written(facts: Facts): string {
  const times = new Map<string, number>();
  count(facts, times);
  const parts = new Map<string, { name: string; text: string }>();
  const text = toText(facts, (attributes) => {
    const key = JSON.stringify(attributes);
    if (key.length < SHORTEST_PART || (times.get(key) ?? 0) < 2) return undefined;
    let part = parts.get(key);
    if (part === undefined) {
      part = { name: `#${parts.size + 1}`, text: "" };
      parts.set(key, part);
      part.text = toText(attributes, () => undefined);
    }
    return JSON.stringify(part.name);
  });
  const shared = [...parts.values()].map((part) => `${JSON.stringify(part.name)}: ${part.text}`);
  return `{\n"parts": {\n${shared.join(",\n")}\n},\n"facts": ${text}\n}`;
}

function count(value: unknown, times: Map<string, number>): void {
  if (!isFacts(value)) return;
  for (const [name, inner] of Object.entries(value)) {
    if (name === "attributes") {
      const key = JSON.stringify(inner);
      times.set(key, (times.get(key) ?? 0) + 1);
    }
    count(inner, times);
  }
}

/** A short object on one line, where Prettier leaves it; otherwise each entry on its own line. */
function toText(value: unknown, partOf: (attributes: Facts) => string | undefined): string {
  if (!isFacts(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([name, inner]) => {
    const part = name === "attributes" && isFacts(inner) ? partOf(inner) : undefined;
    return `${JSON.stringify(name)}: ${part ?? toText(inner, partOf)}`;
  });
  const line = `{ ${entries.join(", ")} }`;
  return line.length <= LONGEST_LINE && !line.includes("\n") ? line : `{\n${entries.join(",\n")}\n}`;
}

const isFacts = (value: unknown): value is Facts =>
  typeof value === "object" && value !== null && !Array.isArray(value);
