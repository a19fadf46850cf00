import { endpointsOf, type Endpoint } from "../../api";
import { servedApi } from "../core/handler";
import { removeUnknownFields } from "../core/schema/unknown-fields";
import type { RecordedKind, RefusedRequest, Template } from "./recorded-kind";
import { differences, formatOf, once, type Difference, type Shape } from "./shape";

/** A response, as far as a walk needs it. */
export interface WalkResponse {
  readonly status: number;
  /** The decoded body; undefined if it is not JSON. */
  readonly body: unknown;
}

/** Sends one request. */
export type SendRequest = (method: string, path: string, body?: unknown) => Promise<WalkResponse>;

/** A difference between a response and what is known of the real API. It contains no value of the account. */
export interface Finding extends Difference {
  readonly kind: string;
  /** Method and path, with placeholders. */
  readonly request: string;
}

/** Values for the placeholders of recorded requests: `account_id`, `zone_id`, `zone`, `prefix`, `ca_certificate`. */
export type WalkValues = Readonly<Record<string, string>>;

interface Created {
  readonly kind: RecordedKind;
  readonly path: string;
  readonly request: string;
}

/** An identifier that no object has. */
const UNKNOWN_ID = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Why a kind was skipped, in words without a value of the account. */
export class SkippedError extends Error {
  override readonly name = "SkippedError";
}

/**
 * Sends the recorded requests of kinds of objects to an API, and compares the responses with the recorded shapes and the
 * API's schemas.
 */
export class RecordedWalk {
  readonly findings: Finding[] = [];
  readonly #kinds: ReadonlyMap<string, RecordedKind>;
  readonly #send: SendRequest;
  readonly #values: Record<string, string>;
  readonly #created: Created[] = [];

  constructor(kinds: readonly RecordedKind[], send: SendRequest, values: WalkValues) {
    this.#kinds = new Map(kinds.map((kind) => [kind.kind, kind]));
    this.#send = send;
    this.#values = { ...values };
  }

  /** Reads what the account has. @throws {SkippedError} If the credentials or the account do not permit it. */
  async read(kind: RecordedKind): Promise<void> {
    const { collection, key, object } = kind;
    if (/\{[\w-]+\.\w+\}/.test(collection)) throw new SkippedError("it belongs to another object");
    if (collection.endsWith("/policy-tests")) throw new SkippedError("it cannot be listed");
    const { body } = await this.#permitted("GET", collection);
    const shape = kind.item ?? (object === undefined ? undefined : general(object));
    if (kind.isSingleton === true) {
      this.#compare(kind, `GET ${collection}`, object ?? "any", fieldsOf(body).result);
      return;
    }
    this.#compareList(kind, body, shape ?? "any");
    const [first] = listOf(fieldsOf(body).result);
    const id = key === null ? undefined : fieldsOf(first)[key];
    if (key === null || typeof id !== "string" || object === undefined) return;
    const one = await this.#send("GET", `${this.#filled(collection)}/${encodeURIComponent(id)}`);
    this.#compare(kind, `GET ${collection}/{${key}}`, "object", fieldsOf(one.body).result);
  }

  /** Creates an object and those that it needs, reads and lists it, and updates it. `removeAll` deletes them. */
  async createAndUpdate(kind: RecordedKind): Promise<void> {
    for (const needed of kind.needs ?? []) {
      const other = this.#kinds.get(needed);
      if (other !== undefined && this.#values[`${needed}.${other.key ?? ""}`] === undefined) await this.#create(other);
    }
    const path = await this.#create(kind);
    if (path !== undefined) await this.#readOne(kind, path);
    if (kind.create?.path === undefined || kind.collection !== kind.create.path) await this.#list(kind, path);
    await this.#unknownOne(kind);
    for (const refused of kind.refused ?? []) await this.#refused(kind, refused);
    if (path !== undefined) await this.#update(kind, path);
  }

  /** Deletes what was created, the last one first. @returns the kinds of the objects that are still there */
  async removeAll(): Promise<string[]> {
    const left: string[] = [];
    for (const { kind, path, request } of this.#created.splice(0).reverse()) {
      const { beforeDelete } = kind;
      if (beforeDelete !== undefined) await this.#send(beforeDelete.method, path, this.#template(beforeDelete.body));
      const { status } = await this.#send("DELETE", path);
      if (status >= 400) {
        left.push(kind.kind);
        this.#find(kind, `DELETE ${request}`, "", "status 200", `status ${status}`);
        continue;
      }
      await this.#gone(kind, path, request);
    }
    return left;
  }

  async #create(kind: RecordedKind): Promise<string | undefined> {
    const { create, key, collection } = kind;
    if (create === undefined) return undefined;
    const target = create.path ?? collection;
    const { method = "POST", status: statuses = [200, 201] } = create;
    const body = create.body === undefined ? undefined : this.#template(create.body);
    const response = await this.#permitted(method, target, body);
    const request = `${method} ${target}`;
    this.#status(kind, request, statuses, response.status);
    if (response.status >= 300) return undefined;
    const { result } = fieldsOf(response.body);
    const fields = fieldsOf(result);
    for (const [name, value] of Object.entries(fields)) {
      if (typeof value === "string") this.#values[`${kind.kind}.${name}`] = value;
    }
    this.#compare(kind, request, create.result ?? kind.object ?? "any", result);
    const id = key === null ? undefined : fields[key];
    const isOne = key !== null && typeof id === "string";
    const path = isOne ? `${this.#filled(collection)}/${encodeURIComponent(id)}` : this.#filled(target);
    const isDeleted = kind.stays !== true && kind.isSingleton !== true;
    if (isDeleted) this.#created.push({ kind, path, request: isOne ? `${collection}/{${key}}` : target });
    return isOne || create.path !== undefined ? path : undefined;
  }

  async #readOne(kind: RecordedKind, path: string): Promise<void> {
    if (kind.object === undefined) return;
    const { status, body } = await this.#send("GET", path);
    const request = `GET ${kind.collection}/{${kind.key ?? ""}}`;
    this.#status(kind, request, [200], status);
    if (status === 200) this.#compare(kind, request, kind.object, fieldsOf(body).result);
  }

  async #list(kind: RecordedKind, path: string | undefined): Promise<void> {
    if (kind.collection.endsWith("/policy-tests")) return;
    const { status, body } = await this.#send("GET", this.#filled(kind.collection));
    const request = `GET ${kind.collection}`;
    if (kind.isSingleton === true) {
      if (status === 200 && kind.object !== undefined) {
        this.#compare(kind, request, kind.object, fieldsOf(body).result);
      }
      return;
    }
    this.#status(kind, request, [200], status);
    if (status !== 200) return;
    const shape = kind.item ?? (kind.object === undefined ? "any" : general(kind.object));
    this.#compareList(kind, body, shape);
    if (path !== undefined && listOf(fieldsOf(body).result).length === 0) {
      this.#find(kind, request, "", "the new object", "empty list");
    }
    if (kind.resultInfo === null || fieldsOf(body).result_info === undefined) return;
    const beyond = await this.#send("GET", `${this.#filled(kind.collection)}?page=1000`);
    const count = listOf(fieldsOf(beyond.body).result).length;
    if (count > 0) this.#find(kind, `${request}?page=1000`, "", "empty list", "list");
  }

  async #unknownOne(kind: RecordedKind): Promise<void> {
    const { unknown, collection, key } = kind;
    if (unknown === undefined || key === null) return;
    const { id = UNKNOWN_ID } = unknown;
    const response = await this.#send("GET", `${this.#filled(collection)}/${id}`);
    this.#error(kind, `GET ${collection}/{unknown ${key}}`, { status: 404, ...unknown }, response);
  }

  async #refused(kind: RecordedKind, refused: RefusedRequest): Promise<void> {
    const [method = "", path = ""] = refused.request.split(" ");
    const body = refused.body === undefined ? undefined : this.#template(refused.body);
    const response = await this.#send(method, this.#filled(path), body);
    this.#error(kind, `${refused.request} (${refused.because})`, refused, response);
    const id = kind.key === null ? undefined : fieldsOf(fieldsOf(response.body).result)[kind.key];
    if (response.status < 300 && typeof id === "string") {
      this.#created.push({ kind, path: `${this.#filled(kind.collection)}/${id}`, request: `${kind.collection}/{id}` });
    }
  }

  async #update(kind: RecordedKind, path: string): Promise<void> {
    if (kind.update === undefined) return;
    const { method = "PUT", body } = kind.update;
    const response = await this.#send(method, path, this.#template(body));
    const request = `${method} ${kind.collection}/{${kind.key ?? ""}}`;
    this.#status(kind, request, [200, 201], response.status);
    if (response.status >= 300) return;
    const shape = kind.object === undefined ? "any" : general(kind.object);
    this.#compare(kind, request, shape, fieldsOf(response.body).result);
  }

  /** Checks that a deleted object cannot be read, and not be deleted again. */
  async #gone(kind: RecordedKind, path: string, request: string): Promise<void> {
    if (kind.key === null || kind.unknown === undefined) return;
    const expected = { status: 404, ...kind.unknown };
    this.#error(kind, `GET ${request} after its deletion`, expected, await this.#send("GET", path));
    this.#error(kind, `DELETE ${request} after its deletion`, expected, await this.#send("DELETE", path));
  }

  #compareList(kind: RecordedKind, body: unknown, item: Shape): void {
    const request = `GET ${kind.collection}`;
    const { result, result_info: info } = fieldsOf(body);
    this.#compare(kind, request, [item], result);
    if (kind.resultInfo === undefined) return;
    if (kind.resultInfo === null) {
      if (info !== undefined && info !== null)
        this.#find(kind, request, "/result_info", "no such field", formatOf(info));
      return;
    }
    const { per_page, total_pages } = kind.resultInfo;
    const shape: Shape = {
      count: "integer",
      page: "integer",
      per_page: "integer",
      total_count: "integer",
      total_pages: total_pages ? "integer" : "absent",
    };
    for (const one of differences(shape, info, "/result_info"))
      this.#find(kind, request, one.at, one.expected, one.found);
    const found = fieldsOf(info).per_page;
    if (typeof found === "number" && found !== per_page) {
      this.#find(kind, request, "/result_info/per_page", String(per_page), String(found));
    }
  }

  /** Compares a result with a recorded shape, and with the schema of the endpoint: it must know all other fields. */
  #compare(kind: RecordedKind, request: string, shape: Shape, result: unknown): void {
    const all = differences(shape, result);
    const [method = "", path = ""] = request.split(" ");
    const schema = endpointOf(method, path)?.result;
    const copies =
      schema === undefined ? [] : structuredClone(Array.isArray(result) ? (result as unknown[]) : [result]);
    const prefix = Array.isArray(result) ? "/*" : "";
    for (const copy of copies) {
      for (const pointer of schema === undefined ? [] : removeUnknownFields(schema, copy)) {
        const at = `${prefix}${pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*")}`;
        if (!isInShape(shape, at)) all.push({ at, expected: "no such field in the API's schema", found: "a field" });
      }
    }
    for (const one of once(all)) this.findings.push({ kind: kind.kind, request, ...one });
  }

  #error(
    kind: RecordedKind,
    request: string,
    expected: { readonly status?: number; readonly code?: number; readonly message?: RegExp },
    { status, body }: WalkResponse,
  ): void {
    if (expected.status !== undefined) this.#status(kind, request, [expected.status], status);
    const errors = listOf(fieldsOf(body).errors).map(fieldsOf);
    const { code, message } = expected;
    if (code !== undefined && !errors.some((error) => error.code === code)) {
      const found = errors.map((error) => (typeof error.code === "number" ? String(error.code) : formatOf(error.code)));
      this.#find(kind, request, "/errors/*/code", String(code), found.join(", ") || "no error");
    }
    if (message !== undefined && !errors.some((error) => message.test(String(error.message)))) {
      this.#find(kind, request, "/errors/*/message", `words: ${message.source}`, "other words");
    }
  }

  #status(kind: RecordedKind, request: string, expected: readonly number[], found: number): void {
    if (!expected.includes(found)) {
      this.#find(kind, request, "", `status ${expected.join(" or ")}`, `status ${found}`);
    }
  }

  #find({ kind }: RecordedKind, request: string, at: string, expected: string, found: string): void {
    this.findings.push({ kind, request, at, expected, found });
  }

  async #permitted(method: string, path: string, body?: unknown): Promise<WalkResponse> {
    const response = await this.#send(method, this.#filled(path), body);
    const { status } = response;
    if (status === 401 || status === 403)
      throw new SkippedError(`the credentials or the account do not permit it (${status})`);
    if (status >= 500 || status === 429) throw new SkippedError(`the API answered ${status}`);
    if (status === 404 && method === "GET") throw new SkippedError("there is none (404)");
    return response;
  }

  #filled(path: string): string {
    return path.replaceAll(/\{([\w.-]+)\}/g, (_, name: string) => encodeURIComponent(this.#value(name)));
  }

  #template(body: Template): unknown {
    if (typeof body === "string") {
      return body.replaceAll(/\{([\w.-]+)\}/g, (_, name: string) => this.#value(name));
    }
    if (typeof body !== "object" || body === null) return body;
    if (isTemplates(body)) return body.map((one) => this.#template(one));
    return Object.fromEntries(Object.entries(body).map(([name, one]) => [name, this.#template(one)]));
  }

  #value(name: string): string {
    const value = this.#values[name];
    if (value === undefined)
      throw new SkippedError(name.startsWith("zone") ? "the account has no zone" : `it needs ${name}`);
    return value;
  }
}

const isTemplates = (body: Template): body is readonly Template[] => Array.isArray(body);

/** The shape of any object of a kind: that of a recorded one, without the fields that depend on its input. */
function general(shape: Shape): Shape {
  if (typeof shape === "string") return shape;
  if (Array.isArray(shape)) return "list";
  const entries = Object.entries(shape).map(([name, inner]): [string, Shape] => [
    name,
    typeof inner === "string" ? inner : "any",
  ]);
  return Object.fromEntries(entries);
}

/** Whether a shape has a field, by the field's JSON pointer. */
function isInShape(shape: Shape, pointer: string): boolean {
  let inner: Shape | undefined = shape;
  for (const step of pointer.split("/").slice(1)) {
    if (inner === undefined || typeof inner === "string") return false;
    const found: unknown = Array.isArray(inner)
      ? inner[0]
      : ((inner as Readonly<Record<string, Shape>>)[step] ?? (inner as Readonly<Record<string, Shape>>)[`${step}?`]);
    inner = found as Shape | undefined;
  }
  return inner !== undefined && inner !== "absent";
}

/** The endpoint of a recorded request: its path has the same steps, apart from placeholders. */
function endpointOf(method: string, path: string): Endpoint | undefined {
  const normal = (one: string): string =>
    one.replace("{accounts_or_zones}/{account_or_zone_id}", "accounts/{}").replaceAll(/\{[^}]*\}/g, "{}");
  for (const [, endpoint] of endpointsOf(servedApi)) {
    if (endpoint.method === method && normal(endpoint.path) === normal(path)) return endpoint;
  }
  return undefined;
}
