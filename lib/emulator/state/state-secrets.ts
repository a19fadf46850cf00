import { createHash } from "node:crypto";
import { hasSensitive, replaceSensitive, type Replace } from "../../api";
import type { CollectionDefinition } from "./collection";
import { collections, type CollectionName } from "./collections";
import type { Snapshot } from "./state";

/** Replaces secrets that a person may not see. */
const MASK = "********";

const HASH = /^sha256:[0-9a-f]{64}$/;

/** The state without secrets, for people and logs. The schemas of the stored objects say what is secret. */
export const maskedState = (snapshot: Snapshot): Snapshot => withReplaced(snapshot, () => MASK);

/**
 * The state for a file: a hash in place of each secret, except of those that the emulator itself sends after a restart
 * (`sentSecrets` of the collection). To know that there is a secret, or whether another one is the same, a hash is enough.
 */
export const storableState = (snapshot: Snapshot): Snapshot =>
  withReplaced(snapshot, (secret, key, { sentSecrets = [] }) => (sentSecrets.includes(key) ? secret : hashOf(secret)));

function hashOf(secret: unknown): unknown {
  if (typeof secret !== "string" || HASH.test(secret) || /^\*+$/.test(secret)) return secret;
  return `sha256:${createHash("sha256").update(secret).digest("hex")}`;
}

type ReplaceIn = (...args: [...Parameters<Replace>, CollectionDefinition<never>]) => unknown;

function withReplaced(snapshot: Snapshot, replace: ReplaceIn): Snapshot {
  const scopes = Object.entries(snapshot).map(([scope, kinds]) => {
    const lists = Object.entries(kinds).map(([name, items]) => {
      const definition: CollectionDefinition<never> = collections[name as CollectionName];
      if (!hasSensitive(definition.schema)) return [name, items] as const;
      const safe = items.map((item) =>
        replaceSensitive(definition.schema, item, (...args) => replace(...args, definition)),
      );
      return [name, safe] as const;
    });
    return [scope, Object.fromEntries(lists)] as const;
  });
  return Object.fromEntries(scopes);
}
