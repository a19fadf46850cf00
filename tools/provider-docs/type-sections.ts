import type { Attributes } from "../../lib/plugin-framework";
import { argumentTable } from "./arguments";

/** One type of list resource or action, for its section on the page of all. */
export interface DocumentedType {
  readonly type: string;
  readonly schema: { readonly description: string; readonly attributes: Attributes };
  /** The attributes by which the objects are imported. @default - none */
  readonly identity?: Attributes;
}

/** A page with its section for each type replaced. The rest of the page is written by hand. */
export function withTypeSections(page: string, file: string, types: readonly DocumentedType[]): string {
  const [begin, end] = ["<!-- types: written by tools/generate-provider-docs.ts -->", "<!-- end of types -->"];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${file} has no place for its types: ${begin} … ${end}`);
  const sorted = [...types].sort((left, right) => (left.type < right.type ? -1 : 1));
  return `${page.slice(0, from)}${begin}\n\n${sorted.map(section).join("\n\n")}\n\n${page.slice(to)}`;
}

function section({ type, schema, identity }: DocumentedType): string {
  const names = Object.keys(identity ?? {}).map((name) => `\`${name}\``);
  const found = names.length === 0 ? [] : [`Identity of each result: ${names.join(", ")}.`];
  return [`## \`${type}\``, schema.description, ...found, argumentTable(schema.attributes)].join("\n\n");
}
