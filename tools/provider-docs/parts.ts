import type { Attributes } from "../../lib/plugin-framework";
import { cfaccessProvider } from "../../lib/provider";
import type { PartKind } from "../../lib/provider/endpoints";

/** The folder of the pages of each kind, in `docs/provider`, and what the registry calls the kind. */
export const KINDS = {
  resource: { folder: "resources", title: "Resource" },
  "data source": { folder: "data-sources", title: "Data Source" },
  "ephemeral resource": { folder: "ephemeral-resources", title: "Ephemeral Resource" },
  "list resource": { folder: "list-resources", title: "List Resource" },
  action: { folder: "actions", title: "Action" },
} as const satisfies Readonly<Record<PartKind, { readonly folder: string; readonly title: string }>>;

/** Something that the provider's schema has, and that has a page. */
export interface Part {
  readonly kind: PartKind;
  readonly type: string;
  readonly schema: { readonly description: string; readonly attributes: Attributes };
  /** The attributes by which an object is imported. @default - none */
  readonly identity?: Attributes | undefined;
}

const { resources, dataSources = [], ephemeralResources = [], listResources = [], actions = [] } = cfaccessProvider;

/** Everything that the companion's schema has, by kind and type. */
export const PARTS: readonly Part[] = [
  ...resources.map(({ type, schema, identity }) => ({
    ...partOf("resource", type, schema),
    identity: identity?.attributes,
  })),
  ...dataSources.map(({ type, schema }) => partOf("data source", type, schema)),
  ...ephemeralResources.map(({ type, schema }) => partOf("ephemeral resource", type, schema)),
  ...listResources.map(({ resource: { type, identity }, schema }) => ({
    ...partOf("list resource", type, schema),
    identity: identity?.attributes,
  })),
  ...actions.map(({ type, schema }) => partOf("action", type, schema)),
].sort((left, right) => (left.type < right.type ? -1 : 1));

function partOf(kind: PartKind, type: string, { description, attributes }: Part["schema"]): Part {
  return { kind, type, schema: { description, attributes } };
}

/** The page of a part, in the project: `docs/provider/resources/target-fleet.md`. */
export const pageOf = (part: Pick<Part, "kind" | "type">): string => `docs/${linkTo(part)}`;

/** The page of a part, in `docs`. */
export const linkTo = ({ kind, type }: Pick<Part, "kind" | "type">): string =>
  `provider/${KINDS[kind].folder}/${fileOf(type)}`;

/** The file name of a page: `target-fleet.md` for `cfaccess_target_fleet`. */
export const fileOf = (type: string): string => `${type.replace("cfaccess_", "").replaceAll("_", "-")}.md`;
