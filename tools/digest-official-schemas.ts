// Writes a digest of the official Cloudflare provider's schemas to test/support/official-provider/schemas, so that tests do
// not need the provider itself: names, types and flags of attributes, their validators and their plan modifiers.
// Usage: npx tsx tools/digest-official-schemas.ts [--check]
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format } from "prettier";
import { factsOf, type RecordedBehaviour, type RecordedSchemas } from "./official-schemas/facts";
import { written } from "./official-schemas/text";

const VERSIONS = ["5.14.0", "5.22.0"] as const;
const root = path.resolve(__dirname, "..");
const recorded = path.join(process.env.ACCESS_FACTS_DIR ?? path.resolve(root, "../shared/facts"), "schemas");

async function main(): Promise<number> {
  if (!existsSync(recorded)) {
    console.error("The recorded schemas were not found. Set ACCESS_FACTS_DIR to the folder that contains schemas/.");
    return 1;
  }
  let stale = 0;
  for (const version of VERSIONS) {
    const file = path.join(root, "test/support/official-provider/schemas", `${version}.json`);
    const facts = factsOf(read(`official-${version}.json`), behaviourOf(version));
    const text = await format(written(facts), { parser: "json", printWidth: 120 });
    if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
    stale += 1;
    if (process.argv.includes("--check"))
      console.error(`${file} is out of date. Run: npx tsx tools/digest-official-schemas.ts`);
    else writeFileSync(file, text);
  }
  return process.argv.includes("--check") ? Math.min(stale, 1) : 0;
}

const read = (name: string): RecordedSchemas =>
  JSON.parse(readFileSync(path.join(recorded, name), "utf8")) as RecordedSchemas;

/**
 * Since 5.15 the provider uses `UseNonNullStateForUnknown` instead of `UseStateForUnknown`, and the recording only found the
 * latter. So the attributes that preserve their value in 5.14.0 preserve it in later versions too.
 */
function behaviourOf(version: string): RecordedBehaviour {
  const behaviour = readBehaviour(version);
  for (const [type, attributes] of Object.entries(readBehaviour(VERSIONS[0]))) {
    for (const [name, { use_state_for_unknown }] of Object.entries(attributes)) {
      if (use_state_for_unknown !== true) continue;
      const newer = (behaviour[type] ??= {});
      newer[name] = { ...newer[name], use_state_for_unknown };
    }
  }
  return behaviour;
}

const readBehaviour = (version: string): RecordedBehaviour =>
  JSON.parse(readFileSync(path.join(recorded, `official-${version}-behaviour.json`), "utf8")) as RecordedBehaviour;

void main().then((code) => (process.exitCode = code));
