import type {
  Application,
  Group,
  IdentityProvider,
  McpPortal,
  McpPortalWithServers,
  McpServer,
  Organization,
  Policy,
  ServiceToken,
  Target,
} from "../../../api";
import type { AccessModel, Note } from "../../model/access-model";
import { assemble } from "../assemble";
import type { ObjectKind } from "../object-kind";
import { referencesOf, type PartKind } from "../../model/references";
import type { SourceObject } from "../source-object";
import type { Fields } from "../value";

/** The objects of an account, as the API answers. A list that is left out was not read. */
export interface AccountObjects {
  readonly applications: readonly Application[];
  readonly policies: readonly Policy[];
  readonly groups: readonly Group[];
  readonly identityProviders?: readonly IdentityProvider[] | undefined;
  readonly serviceTokens?: readonly ServiceToken[] | undefined;
  readonly mcpServers?: readonly McpServer[] | undefined;
  readonly mcpPortals?: readonly (McpPortal | McpPortalWithServers)[] | undefined;
  readonly targets?: readonly Target[] | undefined;
  readonly organization?: Organization | undefined;
}

/** Where the objects of each kind are. */
const LISTS: readonly (readonly [Exclude<keyof AccountObjects, "organization">, ObjectKind])[] = [
  ["applications", "application"],
  ["policies", "policy"],
  ["groups", "group"],
  ["identityProviders", "identity provider"],
  ["serviceTokens", "service token"],
  ["mcpServers", "MCP server"],
  ["mcpPortals", "MCP portal"],
  ["targets", "target"],
];

/** The lists that tell everything to a role that may read everything. Those of lists and posture checks are not read. */
const COMPLETE: readonly PartKind[] = ["policies", "groups", "identityProviders", "serviceTokens", "mcpServers"];

/** The model of an account, of what the API answers. Keys are IDs. */
export function modelOfAccount(objects: AccountObjects, notes: readonly Note[] = []): AccessModel {
  const read = LISTS.flatMap(([list, kind]) => (objects[list] ?? []).map((object) => objectOf(kind, object)));
  const organization = objects.organization === undefined ? [] : [objectOf("organization", objects.organization)];
  const model = assemble([...read, ...organization], notes);
  return { ...model, notes: [...model.notes, ...notesOnMissing(model, objects)] };
}

function objectOf(kind: ObjectKind, object: object): SourceObject {
  // Answers are JSON.
  const values = object as Fields;
  const id = values.id ?? values.uid;
  return { kind, key: typeof id === "string" ? id : kind, values, origin: {} };
}

/** The API leaves out of a list what the token's role may not see. What something refers to, but no list has, tells so. */
function notesOnMissing(model: AccessModel, objects: AccountObjects): readonly Note[] {
  return COMPLETE.flatMap((kind) => {
    if (objects[kind as keyof AccountObjects] === undefined) return [];
    const missing = referencesOf(model).filter(({ kind: of, key }) => of === kind && isMissing(model, kind, key));
    const [first] = missing;
    if (first === undefined) return [];
    const keys = [...new Set(missing.map(({ key }) => key))];
    const listed = keys.slice(0, 5).join(", ") + (keys.length > 5 ? `, and ${keys.length - 5} more` : "");
    return [
      {
        text:
          `The list of ${WORDS[kind] ?? kind} is not complete: ${first.from} refers to ${listed}, which it does not have. ` +
          "The role of the token may see only some of them, or they were deleted. What they do is an open question.",
      },
    ];
  });
}

const WORDS: Partial<Record<PartKind, string>> = {
  identityProviders: "identity providers",
  serviceTokens: "service tokens",
  mcpServers: "MCP servers",
};

function isMissing(model: AccessModel, kind: PartKind, key: string): boolean {
  const part = model[kind].get(key);
  return part === undefined || ("opaque" in part && part.id === key);
}
