/** One entry of `errors` or `messages` in an answer. */
export interface ApiMessage {
  readonly code: number;
  readonly message: string;
  readonly documentation_url?: string;
  readonly source?: { readonly pointer?: string };
}

/** Where a page stands in its list. */
export interface ResultInfo {
  readonly count?: number;
  readonly page?: number;
  readonly per_page?: number;
  readonly total_count?: number;
  readonly total_pages?: number;
  /** The next page of a list that pages by cursor. */
  readonly cursor?: string;
}

/** What every answer of the API is wrapped in. */
export interface Envelope<Result = unknown> {
  readonly success: boolean;
  readonly errors: readonly ApiMessage[];
  readonly messages: readonly ApiMessage[];
  readonly result: Result | null;
  readonly result_info?: ResultInfo;
}
