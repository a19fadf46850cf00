import type { Key, Note, OpaqueFact, Origin } from "../../model/access-model";
import type { ObjectKind } from "../object-kind";
import type { SourceObject } from "../source-object";
import { Unknown, textOf, type Value } from "../value";

/** All objects of a source, and what is noticed while they become parts of a model. */
export class PartContext {
  readonly notes: Note[] = [];
  readonly #keysOfIds = new Map<string, Key>();
  readonly #keys = new Set<string>();

  constructor(objects: readonly SourceObject[]) {
    // What is managed goes before what is only read: both are the same object.
    const inOrder = [...objects].sort(
      (one, other) => Number(one.isReadOnly ?? false) - Number(other.isReadOnly ?? false),
    );
    for (const { kind, key, values } of inOrder) {
      this.#keys.add(nameIn(kind, key));
      const id = textOf(values.id) ?? textOf(values.uid);
      if (id !== undefined && !this.#keysOfIds.has(nameIn(kind, id))) this.#keysOfIds.set(nameIn(kind, id), key);
    }
  }

  /** The key of the object of this kind with an ID: the ID itself if the source does not have the object. */
  keyOfId(kind: ObjectKind, id: string): Key {
    return this.#keysOfIds.get(nameIn(kind, id)) ?? id;
  }

  /** Whether the source has the object. */
  has(kind: ObjectKind, key: Key): boolean {
    return this.#keys.has(nameIn(kind, key));
  }

  /** The key of the object of this kind that a value refers to; the value's reason if it is not known. */
  reference(kind: ObjectKind, value: Value): Key | Unknown {
    if (value instanceof Unknown) {
      const key = value.keyOf(kind);
      return key === undefined ? value : this.#managed(kind, key);
    }
    const id = textOf(value);
    return id === undefined ? new Unknown("it is missing") : this.keyOfId(kind, id);
  }

  note(text: string, origin?: Origin): void {
    this.notes.push(origin === undefined ? { text } : { text, origin });
  }

  /** References may lead to a data source whose object is managed here too: then that has the key. */
  readonly #aliases = new Map<string, Key>();

  alias(kind: ObjectKind, key: Key, managed: Key): void {
    this.#aliases.set(nameIn(kind, key), managed);
  }

  #managed(kind: ObjectKind, key: Key): Key {
    return this.#aliases.get(nameIn(kind, key)) ?? key;
  }
}

const nameIn = (kind: ObjectKind, name: string): string => `${kind} ${name}`;

/** An opaque fact about a value that is not known. */
export const opaque = (name: string, { reason }: Unknown): OpaqueFact => ({ name, reason });
