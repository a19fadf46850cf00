/** Diagnostics shown of many. */
const SHOWN = 20;

/** One text for everything that is wrong with one thing. */
export function problemReport(subject: string, problems: readonly string[]): string {
  const [first] = problems;
  if (problems.length === 1 && first !== undefined) return `${subject}: ${first}`;
  const lines = problems.slice(0, SHOWN).map((problem) => `  - ${problem}`);
  if (problems.length > SHOWN) lines.push(`  and ${problems.length - SHOWN} more`);
  return `${subject} has ${problems.length} problems:\n${lines.join("\n")}`;
}
