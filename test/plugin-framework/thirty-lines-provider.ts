import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import {
  attribute,
  isUnknown,
  known,
  providerKit,
  requiresReplace,
  serve,
  type Plan,
} from "../../lib/plugin-framework";

const attributes = {
  name: attribute.string({ required: true, description: "The name.", planModifiers: [requiresReplace()] }),
  text: attribute.string({ default: "", description: "The content." }),
};
const write = (plan: Plan<typeof attributes>, pathOf: (name: string) => string) => {
  const state = known(plan);
  writeFileSync(pathOf(state.name), state.text);
  return state;
};
const kit = providerKit<(name: string) => string>(); // the result of `configure`: it is `provider` in each request
const file = kit.defineResource({
  type: "disk_file",
  schema: { description: "A text file.", attributes },
  create: ({ plan, provider }) => write(plan, provider),
  read: ({ state: { name }, provider: pathOf }) =>
    existsSync(pathOf(name)) ? { name, text: readFileSync(pathOf(name), "utf8") } : null,
  update: ({ plan, provider }) => write(plan, provider),
  delete: ({ state, provider: pathOf }) => rmSync(pathOf(state.name), { force: true }),
  importState: ({ id }) => ({ state: { name: id } }),
});
const folder = attribute.string({ required: true, description: "The folder of all files." });
const schema = { description: "Text files in one folder.", attributes: { folder } };
const configure = ({ config }: { config: { folder: unknown } }) =>
  isUnknown(config.folder) ? undefined : (name: string) => `${String(config.folder)}/${name}`;
void serve(kit.defineProvider({ name: "disk", version: "1.0.0", schema, configure, resources: [file] }));
