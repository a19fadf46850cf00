import { Findings, type Finding, type WalkResponse } from "./findings";
import { endpointOf } from "./known-fields";
import { Placeholders } from "./placeholders";
import type { RecordedKind, RefusedRequest } from "./recorded-kind";
import { fieldsOf, generalShape, listOf, type Shape } from "./shape";
import { SkippedError } from "./skipped-error";

/** Sends one request. */
export type SendRequest = (method: string, path: string, body?: unknown) => Promise<WalkResponse>;

/** A created object, which must be deleted. */
interface Created {
  readonly kind: RecordedKind;
  readonly path: string;
  /** The path with placeholders. */
  readonly request: string;
}

/** An identifier that no object has. */
const UNKNOWN_ID = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";

/** Whether the API has a list of the kind, or a single object. */
const isListed = ({ collection }: RecordedKind): boolean => endpointOf("GET", collection) !== undefined;

/** The shape of an object in the list. */
const itemShape = ({ item, object }: RecordedKind): Shape =>
  item ?? (object === undefined ? "any" : generalShape(object));

/** Sends the recorded requests of kinds of objects to an API, and compares the responses with the recorded ones. */
export class RecordedWalk {
  readonly #kinds: ReadonlyMap<string, RecordedKind>;
  readonly #send: SendRequest;
  readonly #placeholders: Placeholders;
  readonly #created: Created[] = [];
  readonly #findings = new Findings();

  /** @param values Values for the placeholders `account_id`, `zone_id`, `zone`, `prefix` and `ca_certificate`. */
  constructor(kinds: readonly RecordedKind[], send: SendRequest, values: Readonly<Record<string, string>>) {
    this.#kinds = new Map(kinds.map((kind) => [kind.kind, kind]));
    this.#send = send;
    this.#placeholders = new Placeholders(values);
  }

  /** The differences so far. */
  get findings(): readonly Finding[] {
    return this.#findings.all;
  }

  /** Reads the objects of the account. @throws {SkippedError} If the credentials or the account do not permit it. */
  async read(kind: RecordedKind): Promise<void> {
    const { collection, key, object } = kind;
    if (/\{[\w-]+\.\w+\}/.test(collection)) throw new SkippedError("it belongs to another object");
    if (!isListed(kind)) throw new SkippedError("it cannot be listed");
    const { body } = await this.#permitted("GET", collection);
    if (kind.isSingleton === true) {
      this.#findings.compare(kind, `GET ${collection}`, object ?? "any", fieldsOf(body).result);
      return;
    }
    this.#findings.compareList(kind, body, itemShape(kind));
    const [first] = listOf(fieldsOf(body).result);
    const id = key === null ? undefined : fieldsOf(first)[key];
    if (key === null || typeof id !== "string" || object === undefined) return;
    const one = await this.#send("GET", `${this.#placeholders.path(collection)}/${encodeURIComponent(id)}`);
    this.#findings.compare(kind, `GET ${collection}/{${key}}`, "object", fieldsOf(one.body).result);
  }

  /** Creates an object and those that it needs, reads and lists it, and updates it. `removeAll` deletes them. */
  async createAndUpdate(kind: RecordedKind): Promise<void> {
    for (const needed of kind.needs ?? []) {
      const other = this.#kinds.get(needed);
      if (other !== undefined && !this.#placeholders.has(`${needed}.${other.key ?? ""}`)) await this.#create(other);
    }
    const path = await this.#create(kind);
    if (path !== undefined) await this.#readOne(kind, path);
    await this.#list(kind, path);
    await this.#unknownOne(kind);
    for (const refused of kind.refused ?? []) await this.#refused(kind, refused);
    if (path !== undefined) await this.#update(kind, path);
  }

  /** Deletes the created objects, the last one first. @returns the kinds of the objects that could not be deleted */
  async removeAll(): Promise<string[]> {
    const left: string[] = [];
    for (const { kind, path, request } of this.#created.splice(0).reverse()) {
      const { beforeDelete } = kind;
      if (beforeDelete !== undefined) {
        await this.#send(beforeDelete.method, path, this.#placeholders.body(beforeDelete.body));
      }
      const { status } = await this.#send("DELETE", path);
      if (status >= 400) {
        left.push(kind.kind);
        this.#findings.add(kind, `DELETE ${request}`, "", "status 200", `status ${status}`);
        continue;
      }
      await this.#gone(kind, path, request);
    }
    return left;
  }

  /** Creates an object. @returns its path; undefined if it has none, or was not created */
  async #create(kind: RecordedKind): Promise<string | undefined> {
    const { create, key, collection } = kind;
    if (create === undefined) return undefined;
    const target = create.path ?? collection;
    const { method = "POST", status: statuses = [200, 201] } = create;
    const response = await this.#permitted(method, target, this.#placeholders.body(create.body));
    const request = `${method} ${target}`;
    this.#findings.compareStatus(kind, request, statuses, response.status);
    if (response.status >= 300) return undefined;
    const { result } = fieldsOf(response.body);
    const fields = fieldsOf(result);
    this.#placeholders.add(kind.kind, fields);
    this.#findings.compare(kind, request, create.result ?? kind.object ?? "any", result);
    const id = key === null ? undefined : fields[key];
    const isOne = key !== null && typeof id === "string";
    const path = isOne
      ? `${this.#placeholders.path(collection)}/${encodeURIComponent(id)}`
      : this.#placeholders.path(target);
    const isDeleted = kind.stays !== true && kind.isSingleton !== true;
    if (isDeleted) this.#created.push({ kind, path, request: isOne ? `${collection}/{${key}}` : target });
    return isOne || create.path !== undefined ? path : undefined;
  }

  async #readOne(kind: RecordedKind, path: string): Promise<void> {
    if (kind.object === undefined) return;
    const { status, body } = await this.#send("GET", path);
    const request = `GET ${kind.collection}/{${kind.key ?? ""}}`;
    this.#findings.compareStatus(kind, request, [200], status);
    if (status === 200) this.#findings.compare(kind, request, kind.object, fieldsOf(body).result);
  }

  async #list(kind: RecordedKind, path: string | undefined): Promise<void> {
    if (!isListed(kind)) return;
    const { status, body } = await this.#send("GET", this.#placeholders.path(kind.collection));
    const request = `GET ${kind.collection}`;
    if (kind.isSingleton === true) {
      if (status === 200 && kind.object !== undefined) {
        this.#findings.compare(kind, request, kind.object, fieldsOf(body).result);
      }
      return;
    }
    this.#findings.compareStatus(kind, request, [200], status);
    if (status !== 200) return;
    this.#findings.compareList(kind, body, itemShape(kind));
    if (path !== undefined && listOf(fieldsOf(body).result).length === 0) {
      this.#findings.add(kind, request, "", "the new object", "empty list");
    }
    if (endpointOf("GET", kind.collection)?.paging !== "page") return;
    const beyond = await this.#send("GET", `${this.#placeholders.path(kind.collection)}?page=1000`);
    const count = listOf(fieldsOf(beyond.body).result).length;
    if (count > 0) this.#findings.add(kind, `${request}?page=1000`, "", "empty list", "list");
  }

  async #unknownOne(kind: RecordedKind): Promise<void> {
    const { unknown, collection, key } = kind;
    if (unknown === undefined || key === null) return;
    const { id = UNKNOWN_ID } = unknown;
    const response = await this.#send("GET", `${this.#placeholders.path(collection)}/${id}`);
    this.#findings.compareError(kind, `GET ${collection}/{unknown ${key}}`, { status: 404, ...unknown }, response);
  }

  async #refused(kind: RecordedKind, refused: RefusedRequest): Promise<void> {
    const [method = "", path = ""] = refused.request.split(" ");
    const body = this.#placeholders.body(refused.body);
    const response = await this.#send(method, this.#placeholders.path(path), body);
    this.#findings.compareError(kind, `${refused.request} (${refused.because})`, refused, response);
    const id = kind.key === null ? undefined : fieldsOf(fieldsOf(response.body).result)[kind.key];
    if (response.status < 300 && typeof id === "string") {
      const created = `${this.#placeholders.path(kind.collection)}/${id}`;
      this.#created.push({ kind, path: created, request: `${kind.collection}/{id}` });
    }
  }

  async #update(kind: RecordedKind, path: string): Promise<void> {
    if (kind.update === undefined) return;
    const { method = "PUT", body } = kind.update;
    const response = await this.#send(method, path, this.#placeholders.body(body));
    const request = `${method} ${kind.collection}/{${kind.key ?? ""}}`;
    this.#findings.compareStatus(kind, request, [200, 201], response.status);
    if (response.status >= 300) return;
    const shape = kind.update.result ?? (kind.object === undefined ? "any" : generalShape(kind.object));
    this.#findings.compare(kind, request, shape, fieldsOf(response.body).result);
  }

  /** Checks that a deleted object can neither be read nor deleted again. */
  async #gone(kind: RecordedKind, path: string, request: string): Promise<void> {
    if (kind.key === null || kind.unknown === undefined || kind.isMarkedWhenDeleted === true) return;
    const expected = { status: 404, ...kind.unknown };
    for (const method of ["GET", "DELETE"]) {
      const response = await this.#send(method, path);
      this.#findings.compareError(kind, `${method} ${request} after its deletion`, expected, response);
    }
  }

  /** The response to a request. @throws {SkippedError} If the credentials or the account do not permit it. */
  async #permitted(method: string, path: string, body?: unknown): Promise<WalkResponse> {
    const response = await this.#send(method, this.#placeholders.path(path), body);
    const { status } = response;
    if (status === 401 || status === 403) {
      throw new SkippedError(`the credentials or the account do not permit it (${status})`);
    }
    if (status >= 500 || status === 429) throw new SkippedError(`the API returned status ${status}`);
    if (status === 404 && method === "GET") throw new SkippedError("the account does not have it (404)");
    return response;
  }
}
