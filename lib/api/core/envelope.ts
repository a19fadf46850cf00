/** An entry of `errors` or `messages` in a response. */
export interface ApiMessage {
  readonly code: number;
  readonly message: string;
  readonly documentation_url?: string;
  readonly source?: { readonly pointer?: string };
}

/** The position of a page in its list. */
export interface ResultInfo {
  readonly count?: number;
  readonly page?: number;
  readonly per_page?: number;
  readonly total_count?: number;
  readonly total_pages?: number;
  /** Cursor to the next page, if the list has cursor pages. */
  readonly cursor?: string;
}

/** The envelope of every response of the API. */
export interface Envelope<Result = unknown> {
  readonly success: boolean;
  readonly errors: readonly ApiMessage[];
  readonly messages: readonly ApiMessage[];
  readonly result: Result | null;
  readonly result_info?: ResultInfo;
}
