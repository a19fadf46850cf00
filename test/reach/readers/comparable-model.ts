import { withKeys, type PartKind } from "../../../lib/reach/model/references";
import type { AccessModel, Application, Key } from "../../../lib/reach/model/access-model";

/** A model as plain JSON with the names of parts for keys, without IDs and origins: two sources of one account are equal. */
export function comparable(model: AccessModel): Record<string, unknown> {
  const nameless = withoutGivenNames(model);
  const named = withKeys(nameless, (kind, key) => nameOf(nameless, kind, key));
  const { notes: _notes, organization, ...parts } = named;
  const plain = Object.entries(parts).map(([kind, map]) => [
    kind,
    Object.fromEntries(map as ReadonlyMap<Key, unknown>),
  ]);
  return withoutOrigin({ ...Object.fromEntries(plain), organization }) as Record<string, unknown>;
}

/** Applications of which an account has one, to which Cloudflare gives its name. */
const SINGLE = new Set(["app_launcher", "warp", "biso"]);

function withoutGivenNames(model: AccessModel): AccessModel {
  const applications = [...model.applications].map(([key, application]): [Key, Application] => {
    const { name: _name, ...nameless } = application;
    return [key, SINGLE.has(application.type) ? nameless : application];
  });
  return { ...model, applications: new Map(applications) };
}

/** Its name; the type of an application that Cloudflare gives its name, and the words for a policy of an application. */
function nameOf(model: AccessModel, kind: PartKind, key: Key): Key {
  const part = model[kind].get(key);
  return part?.name ?? (part !== undefined && "type" in part ? String(part.type) : key);
}

/** What only one source tells: an ID, where it stands, times of a token. */
const LEFT_OUT = new Set(["id", "origin", "expiresAt", "duration", "lastSeenAt"]);

function withoutOrigin(value: unknown, isRule = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutOrigin(item, true));
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(([name]) => isRule || !LEFT_OUT.has(name));
  return Object.fromEntries(fields.map(([name, field]) => [name, withoutOrigin(field, isRule)]));
}
