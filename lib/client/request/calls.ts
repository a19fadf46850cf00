import type { Endpoint, Input, IsList, Output } from "../../api";
import type { List } from "./list";

/** Options of one call, besides its input. */
export interface CallOptions {
  /**
   * Cancels the call when it is aborted: while it waits for the throttle, is in flight, or waits for a retry.
   * @default - only the client's signal and `close()` cancel the call
   */
  readonly signal?: AbortSignal | undefined;
  /**
   * Time limit of one attempt in milliseconds. At most 2147483647, the longest delay of a Node.js timer.
   * @default - the client's timeout
   */
  readonly timeout?: number | undefined;
}

/** The same input, with optional keys that may also be undefined. Undefined keys are not sent. */
type Lenient<In> = {
  readonly [Key in keyof In]: Partial<Pick<In, Key>> extends Pick<In, Key> ? In[Key] | undefined : In[Key];
};

/** The arguments of a call. The input is optional if it has no required keys, and empty if it has no keys. */
type Arguments<In> = [keyof In] extends [never]
  ? [input?: Readonly<Record<string, never>>, options?: CallOptions]
  : Partial<In> extends In
    ? [input?: In, options?: CallOptions]
    : [input: In, options?: CallOptions];

/** One endpoint as a method: takes its path, query and body parameters as one flat object. */
export type Call<E extends Endpoint> = (
  ...args: Arguments<Lenient<Input<E>>>
) => IsList<E> extends true ? List<Output<E>> : Promise<Output<E>>;

/** A table of endpoints as a tree of methods. */
export type Calls<Table> = {
  readonly [Name in keyof Table]: Table[Name] extends Endpoint ? Call<Table[Name]> : Calls<Table[Name]>;
};
