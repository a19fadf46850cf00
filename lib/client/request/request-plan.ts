import { pathParameters, takesZone, type Endpoint, type Paging } from "../../api";
import { ConfigurationError } from "../errors";
import { pathTemplate, type PathTemplate, type Scope } from "./path-template";
import { appendQuery } from "./query-string";
import { keysOf, nodeOf, type SchemaNode } from "./schema-keys";

/** What one call sends, but for the credentials. */
export interface PreparedRequest {
  /** Below the API's base, without the query. */
  readonly path: string;
  /** Empty, or with its question mark. */
  readonly query: string;
  /** What `body` was made of. */
  readonly content: unknown;
  readonly body: string | undefined;
}

const PATH = 1;
const QUERY = 2;
const BODY = 4;

/** What an endpoint takes because it pages, said in its schema or not. */
const PAGING_KEYS: Readonly<Record<Paging, readonly string[]>> = {
  page: ["page", "per_page"],
  cursor: ["cursor", "per_page"],
  single: [],
  none: [],
};

const LIST_BODY = { keys: new Set(["body"]), open: false };
const NO_BODY = { keys: new Set<string>(), open: false };

/** How the flat input of one endpoint becomes a request: worked out once from the table, used by every call. */
export class RequestPlan {
  readonly isList: boolean;
  /** The endpoint answers nothing but that it worked. */
  readonly isVoid: boolean;
  /** The most items a page of this endpoint can have, where the table says so. */
  readonly largestPage: number | undefined;

  readonly #template: PathTemplate;
  /** Which of path, query and body a key of the input goes to; into all that declare it. */
  readonly #places = new Map<string, number>();
  readonly #bodyIsList: boolean;
  readonly #bodyIsOpen: boolean;

  constructor(
    readonly name: string,
    readonly endpoint: Endpoint,
    /** The call that shows what this one may have changed, where there is one. */
    readonly checkedBy: string | undefined,
  ) {
    this.isList = endpoint.paging !== "none";
    this.isVoid = nodeOf(endpoint.result).type === "void";
    this.#template = pathTemplate(name, endpoint);
    const query = endpoint.query === undefined ? undefined : nodeOf(endpoint.query);
    this.largestPage = pageSize(query?.properties?.per_page);
    const body = endpoint.body === undefined ? undefined : nodeOf(endpoint.body);
    this.#bodyIsList = body?.type === "array";
    const { keys: bodyKeys, open } = this.#bodyIsList ? LIST_BODY : body === undefined ? NO_BODY : keysOf(body);
    this.#bodyIsOpen = open;
    this.#place(pathParameters(endpoint), PATH);
    if (takesZone(endpoint)) this.#place(["zone_id"], PATH);
    this.#place(Object.keys(query?.properties ?? {}), QUERY);
    this.#place(PAGING_KEYS[endpoint.paging], QUERY);
    this.#place(bodyKeys, BODY);
  }

  /** @throws ConfigurationError if the input names something the endpoint does not take, or lacks a part of the path. */
  prepare(input: Readonly<Record<string, unknown>>, scope: Scope): PreparedRequest {
    const path = this.#template(input, scope);
    let query = "";
    let fields: Record<string, unknown> | undefined;
    for (const key in input) {
      const value = input[key];
      if (value === undefined) continue;
      const place = this.#places.get(key) ?? (this.#bodyIsOpen ? BODY : this.#refuse(key));
      if (place & QUERY) query = appendQuery(query, key, value, this.name);
      if (place & BODY) (fields ??= {})[key] = value;
    }
    if (this.endpoint.body === undefined) return { path, query, content: undefined, body: undefined };
    const content = this.#bodyIsList ? fields?.body : (fields ?? {});
    if (content === undefined) {
      throw new ConfigurationError(`${this.name} needs body: the list to send.`, { endpoint: this.name });
    }
    return { path, query, content, body: this.#json(content) };
  }

  #json(content: unknown): string {
    try {
      return JSON.stringify(content);
    } catch {
      throw new ConfigurationError(`The input of ${this.name} cannot be written as JSON.`, { endpoint: this.name });
    }
  }

  #place(keys: Iterable<string>, place: number): void {
    for (const key of keys) this.#places.set(key, (this.#places.get(key) ?? 0) | place);
  }

  #refuse(key: string): never {
    const known = [...this.#places.keys()];
    const takes = known.length === 0 ? "It takes none." : `It takes ${known.join(", ")}.`;
    throw new ConfigurationError(`${this.name} takes no input "${key}".`, { endpoint: this.name, hint: takes });
  }
}

function pageSize(perPage: SchemaNode | undefined): number | undefined {
  if (perPage?.maximum !== undefined) return perPage.maximum;
  return typeof perPage?.default === "number" ? perPage.default : undefined;
}
