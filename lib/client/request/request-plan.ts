import { pathParameters, takesZone, type Endpoint, type Paging, type ResultInfo } from "../../api";
import { ConfigurationError } from "../errors";
import { jsonSchemaOf, keysOf, type JsonSchema } from "./json-schema";
import { pathTemplate, percentEncoded, type PathTemplate, type Scope } from "./path-template";

/** What a call sends, except for the credentials. */
export interface PreparedRequest {
  /** Path below the base URL, without the query. */
  readonly path: string;
  /** Empty, or starts with a question mark. */
  readonly query: string;
  /** The value that `body` was serialized from. */
  readonly content: unknown;
  readonly body: string | undefined;
}

/** What a call receives: the result of the API's envelope. */
export interface ApiResult {
  readonly result: unknown;
  readonly info: ResultInfo;
}

// Bits of the parts of a request that a key of the input is sent in.
const PATH = 1;
const QUERY = 2;
const BODY = 4;

/** Query parameters that an endpoint accepts because of its kind of paging, even if its schema omits them. */
const PAGING_KEYS: Readonly<Record<Paging, readonly string[]>> = {
  page: ["page", "per_page"],
  cursor: ["cursor", "per_page"],
  single: [],
  none: [],
};

const LIST_BODY = { keys: new Set(["body"]), open: false };
const NO_BODY = { keys: new Set<string>(), open: false };

/** How the flat input of one endpoint becomes a request: computed once from the endpoint table, used by every call. */
export class RequestPlan {
  readonly isList: boolean;
  /** Whether a successful response carries no result. */
  readonly isVoid: boolean;
  /** The largest page size that the endpoint accepts. Undefined if the table does not state it. */
  readonly largestPage: number | undefined;

  readonly #template: PathTemplate;
  /** The parts of the request that each key of the input is sent in. */
  readonly #partsByKey = new Map<string, number>();
  readonly #bodyIsList: boolean;
  readonly #bodyIsOpen: boolean;

  constructor(
    readonly name: string,
    readonly endpoint: Endpoint,
    /** Name of the endpoint that shows what this one may have changed. Undefined if there is none. */
    readonly checkedBy: string | undefined,
  ) {
    this.isList = endpoint.paging !== "none";
    this.isVoid = jsonSchemaOf(endpoint.result).type === "void";
    this.#template = pathTemplate(name, endpoint);
    const query = endpoint.query === undefined ? undefined : jsonSchemaOf(endpoint.query);
    this.largestPage = pageSize(query?.properties?.per_page);
    const body = endpoint.body === undefined ? undefined : jsonSchemaOf(endpoint.body);
    this.#bodyIsList = body?.type === "array";
    const { keys: bodyKeys, open } = this.#bodyIsList ? LIST_BODY : body === undefined ? NO_BODY : keysOf(body);
    this.#bodyIsOpen = open;
    this.#sendIn(PATH, pathParameters(endpoint));
    if (takesZone(endpoint)) this.#sendIn(PATH, ["zone_id"]);
    this.#sendIn(QUERY, Object.keys(query?.properties ?? {}));
    this.#sendIn(QUERY, PAGING_KEYS[endpoint.paging]);
    this.#sendIn(BODY, bodyKeys);
  }

  /** @throws ConfigurationError if the input has an unknown key, or lacks a path parameter or the body */
  prepare(input: Readonly<Record<string, unknown>>, scope: Scope): PreparedRequest {
    const path = this.#template(input, scope);
    let query = "";
    let fields: Record<string, unknown> | undefined;
    for (const key in input) {
      const value = input[key];
      if (value === undefined) continue;
      const parts = this.#partsByKey.get(key) ?? (this.#bodyIsOpen ? BODY : this.#rejectKey(key));
      if (parts & QUERY) query = appendQuery(query, key, value, this.name);
      if (parts & BODY) (fields ??= {})[key] = value;
    }
    if (this.endpoint.body === undefined) return { path, query, content: undefined, body: undefined };
    const content = this.#bodyIsList ? fields?.body : (fields ?? {});
    if (content === undefined) {
      throw new ConfigurationError(`${this.name} requires body: the list to send.`, { endpoint: this.name });
    }
    return { path, query, content, body: this.#serialize(content) };
  }

  #serialize(content: unknown): string {
    try {
      return JSON.stringify(content);
    } catch {
      throw new ConfigurationError(`The input of ${this.name} cannot be serialized to JSON.`, { endpoint: this.name });
    }
  }

  #sendIn(part: number, keys: Iterable<string>): void {
    for (const key of keys) this.#partsByKey.set(key, (this.#partsByKey.get(key) ?? 0) | part);
  }

  #rejectKey(key: string): never {
    const known = [...this.#partsByKey.keys()];
    const hint = known.length === 0 ? "It has no parameters." : `Its parameters are ${known.join(", ")}.`;
    throw new ConfigurationError(`${this.name} has no parameter "${key}".`, { endpoint: this.name, hint });
  }
}

function pageSize(perPage: JsonSchema | undefined): number | undefined {
  if (perPage?.maximum !== undefined) return perPage.maximum;
  return typeof perPage?.default === "number" ? perPage.default : undefined;
}

/** Adds a parameter to a query. A list repeats the parameter; null omits it. */
function appendQuery(query: string, key: string, value: unknown, endpoint: string): string {
  if (value === null || value === undefined) return query;
  if (Array.isArray(value)) {
    return value.reduce<string>((longer, item) => appendQuery(longer, key, item, endpoint), query);
  }
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    throw new ConfigurationError(`${key} of ${endpoint} must be a string, number, boolean, or a list of these.`, {
      endpoint,
    });
  }
  return `${query}${query === "" ? "?" : "&"}${key}=${percentEncoded(endpoint, key, String(value))}`;
}
