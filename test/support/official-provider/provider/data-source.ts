import { ProviderError, type DataSource } from "../../../../lib/plugin-framework";
import { completed } from "./answer";
import type { Api } from "./api";
import { attributesOf } from "./attributes";
import type { ObjectValue } from "./body";
import type { AttributesFacts, SchemaFacts } from "./facts";
import { filled } from "./paths";
import { DATA_SOURCES, type DataSourceFacts } from "./data-sources";

/** The default maximum of a data source. */
const MOST = 1000;

/** A data source of the official provider: an object, by ID or filter, or a list of objects. */
export function officialDataSource(
  type: string,
  { version, attributes }: SchemaFacts,
  facts: DataSourceFacts,
): DataSource<Api> {
  return {
    type,
    schema: { version, description: "", attributes: attributesOf(attributes) },
    read: ({ config, provider, signal }) => {
      const lookUp = new LookUp(provider, signal, facts, attributes);
      return "result" in attributes && "max_items" in attributes ? lookUp.list(config) : lookUp.one(config);
    },
  };
}

/** The data sources of a version that the replica supports. */
export function officialDataSources(schemas: Readonly<Record<string, SchemaFacts>>): DataSource<Api>[] {
  return Object.entries(schemas).flatMap(([type, schema]) => {
    const facts = DATA_SOURCES[type];
    return facts === undefined ? [] : [officialDataSource(type, schema, facts)];
  });
}

class LookUp {
  readonly #api: Api;
  readonly #signal: AbortSignal;
  readonly #facts: DataSourceFacts;
  readonly #attributes: AttributesFacts;

  constructor(api: Api, signal: AbortSignal, facts: DataSourceFacts, attributes: AttributesFacts) {
    this.#api = api;
    this.#signal = signal;
    this.#facts = facts;
    this.#attributes = attributes;
  }

  async one(config: ObjectValue): Promise<ObjectValue> {
    const filter = (config.filter ?? null) as ObjectValue | null;
    const { key, idOf = "id" } = this.#facts;
    const only = filter === null ? undefined : await this.#only(config, filter);
    // What a filter finds is read again by its identifier.
    const found = await this.#read(only === undefined || key === undefined ? config : { ...config, [key]: only[idOf] });
    const id = key === undefined || key === "id" ? {} : { [key]: config[key] ?? found[idOf] ?? null };
    const object = completed(this.#attributes, found, { ...config, ...id }, this.#facts);
    if (this.#facts.idStaysNull === true) return { ...object, id: null };
    return { ...object, ...("id" in this.#attributes && { id: found[idOf] ?? object.id ?? null }) };
  }

  async list(config: ObjectValue): Promise<ObjectValue> {
    const most = typeof config.max_items === "number" ? config.max_items : MOST;
    const query = Object.entries(config).filter(([name]) => name !== "max_items" && name !== "result");
    const result = await this.#pages(config, Object.fromEntries(query), most);
    return completed(this.#attributes, { result }, config, this.#facts);
  }

  async #read(config: ObjectValue): Promise<ObjectValue> {
    const { collection, key } = this.#facts;
    const path = filled(key === undefined ? collection : `${collection}/{${key}}`, config);
    return ((await this.#api.send("GET", path, undefined, this.#signal)).result ?? {}) as ObjectValue;
  }

  /** Finds exactly one object, with one request. More pages are not read. */
  async #only(config: ObjectValue, filter: ObjectValue): Promise<ObjectValue> {
    const path = `${filled(this.#facts.collection, config)}?${queryOf(filter)}`;
    const { result } = await this.#api.send("GET", path, undefined, this.#signal);
    const found = (Array.isArray(result) ? result : []) as ObjectValue[];
    const [one] = found;
    if (one !== undefined && found.length === 1) return one;
    throw new ProviderError("failed to find exactly one result", `${found.length} found`);
  }

  async #pages(config: ObjectValue, filter: ObjectValue, most: number): Promise<ObjectValue[]> {
    const found: ObjectValue[] = [];
    const collection = filled(this.#facts.collection, config);
    for (let page = 1; found.length < most; page += 1) {
      // The provider leaves the size of pages to the API. It knows the end of a list only by an empty page.
      const query = queryOf({ ...filter, account_id: null, zone_id: null, ...(page > 1 && { page }) });
      const path = query === "" ? collection : `${collection}?${query}`;
      const { result } = await this.#api.send("GET", path, undefined, this.#signal);
      const items = (Array.isArray(result) ? result : []) as ObjectValue[];
      if (items.length === 0) break;
      found.push(...items);
      if (this.#facts.isSinglePage === true) break;
    }
    return found.slice(0, most);
  }
}

function queryOf(values: ObjectValue, prefix = ""): string {
  const parts = Object.entries(values).flatMap(([name, value]): string[] => {
    if (value === null || value === undefined) return [];
    const key = `${prefix}${name}`;
    if (Array.isArray(value)) return value.map((one) => `${key}=${encodeURIComponent(String(one))}`);
    if (typeof value === "object") return [queryOf(value as ObjectValue, `${key}.`)];
    return [`${key}=${encodeURIComponent(typeof value === "string" ? value : JSON.stringify(value))}`];
  });
  return parts.filter((part) => part !== "").join("&");
}
