/** What a data source reads: one endpoint of the API. Its attributes derive from the endpoint's table in `lib/api`. */
export interface Read {
  /** The endpoint, a GET: `users.list`. */
  readonly endpoint: string;
  /** What the data source is for, in Markdown. */
  readonly description: string;
  /** What it reads, in messages: `the users`, `the user`. */
  readonly noun: string;
  /** What its results are sorted by, if it is a list. @default { by: "id" } */
  readonly order?: Order;
  /** A list inside each result which the API returns in no fixed order. Its objects are sorted by their `id`. */
  readonly unordered?: string;
  /** The default of `limit`, if it is a list. @default 1000 */
  readonly limit?: number;
  /** The attribute of a result that is not an object. @default "result" */
  readonly resultName?: string;
}

/** How results are sorted. Results that are equal in this are sorted by their other fields, so that the order is always the same. */
export interface Order {
  /** The field, or a path to it: `metadata.nonce`. */
  readonly by: string;
  /** Whether the field is a time, and the newest result comes first. @default false */
  readonly newestFirst?: true;
}
