import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { opendir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { attribute, known, providerKit, requiresReplace, type Plan } from "../../lib/plugin-framework";

const attributes = {
  path: attribute.string({ required: true, description: "The path.", planModifiers: [requiresReplace()] }),
  text: attribute.string({ default: "", description: "The content." }),
};
const folder = attribute.string({ required: true, description: "The folder." });

function write(plan: Plan<typeof attributes>) {
  const state = known(plan);
  writeFileSync(state.path, state.text);
  return state;
}

const kit = providerKit<object>();
const file = kit.defineResource({
  type: "disk_file",
  schema: { description: "A text file.", attributes },
  identity: { attributes: { path: attributes.path } },
  create: ({ plan }) => write(plan),
  read: ({ state: { path } }) => (existsSync(path) ? { path, text: readFileSync(path, "utf8") } : null),
  update: ({ plan }) => write(plan),
  delete: ({ state }) => rmSync(state.path, { force: true }),
  importState: ({ id, identity }) => ({ state: { path: identity === null ? id : identity.path } }),
});

const files = kit.defineListResource({
  resource: file,
  schema: { description: "The files in a folder.", attributes: { folder } },
  async *list({ config, includeResource }) {
    for await (const { name } of await opendir(config.folder)) {
      const path = join(config.folder, name);
      const resource = includeResource ? { resource: { path, text: readFileSync(path, "utf8") } } : {};
      yield { identity: { path }, displayName: name, ...resource };
    }
  },
});

const empty = kit.defineAction({
  type: "disk_empty",
  schema: { description: "Deletes all files in a folder.", attributes: { folder } },
  async invoke({ config, progress, signal }) {
    for (const name of await readdir(config.folder)) {
      signal.throwIfAborted();
      progress(`Deleting ${name}`);
      await rm(join(config.folder, name));
    }
  },
});

/** A provider with the three of them. docs/provider/plugin-framework.md shows them. */
export const diskProvider = kit.defineProvider({
  name: "disk",
  version: "1.0.0",
  schema: { description: "Files on this machine.", attributes: {} },
  configure: () => ({}),
  resources: [file],
  listResources: [files],
  actions: [empty],
});
