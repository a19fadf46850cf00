import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { attribute, known, providerKit, requiresReplace, serve, type Plan } from "../../lib/plugin-framework";

const attributes = {
  path: attribute.string({ required: true, description: "The path.", planModifiers: [requiresReplace()] }),
  text: attribute.string({ default: "", description: "The content." }),
};

function write(plan: Plan<typeof attributes>, mode: number) {
  const state = known(plan);
  writeFileSync(state.path, state.text, { mode });
  return state;
}

const kit = providerKit<{ mode: number }>(); // the result of `configure`, and `provider` in each request
const file = kit.defineResource({
  type: "disk_file",
  schema: { description: "A text file.", attributes },
  create: ({ plan, provider }) => write(plan, provider.mode),
  read: ({ state: { path } }) => (existsSync(path) ? { path, text: readFileSync(path, "utf8") } : null),
  update: ({ plan, provider }) => write(plan, provider.mode),
  delete: ({ state }) => rmSync(state.path, { force: true }),
  importState: ({ id }) => ({ state: { path: id } }),
});

const schema = { description: "Files on this machine.", attributes: {} };
const configure = () => ({ mode: 0o600 });
void serve(kit.defineProvider({ name: "disk", version: "1.0.0", schema, configure, resources: [file] }));
