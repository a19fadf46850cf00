import type { Digest } from "./digest";

// The reference repeats the same lists of rules many times. The file of the digest has each such part once, under "parts",
// and refers to it as "#3".

type Json = string | boolean | { [key: string]: Json };

/** Parts with fewer characters are repeated instead. */
const SHORTEST_PART = 160;

/** The digest as JSON, with each repeated part written once. */
export function compacted(digest: Digest): string {
  const whole = digest as unknown as Json;
  const seen = new Map<string, number>();
  count(whole, seen);
  const numbers = new Map<string, string>();
  const parts: Record<string, Json> = {};
  const refer = (value: Json): Json => {
    if (typeof value !== "object") return value;
    const text = JSON.stringify(value);
    if (text.length < SHORTEST_PART || (seen.get(text) ?? 0) < 2) return mapped(value, refer);
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const part = mapped(value, refer);
    const number = `#${numbers.size + 1}`;
    numbers.set(text, number);
    parts[number] = part;
    return number;
  };
  const endpoints = mapped(whole, refer);
  return `${JSON.stringify({ parts, endpoints }, undefined, 2)}\n`;
}

/** The digest that `compacted` wrote. */
export function expanded(text: string): Digest {
  const { parts, endpoints } = JSON.parse(text) as { parts: Record<string, Json>; endpoints: Json };
  const expand = (value: Json): Json => {
    if (typeof value === "object") return mapped(value, expand);
    const part = typeof value === "string" && value.startsWith("#") ? parts[value] : undefined;
    return part === undefined ? value : expand(part);
  };
  return expand(endpoints) as unknown as Digest;
}

function count(value: Json, seen: Map<string, number>): void {
  if (typeof value !== "object") return;
  const text = JSON.stringify(value);
  const times = (seen.get(text) ?? 0) + 1;
  seen.set(text, times);
  if (times === 1) for (const inner of Object.values(value)) count(inner, seen);
}

const mapped = (value: Json, by: (value: Json) => Json): Json =>
  typeof value === "object" ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, by(inner)])) : value;
