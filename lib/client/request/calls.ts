import type { Endpoint, Input, IsList, Output } from "../../api";
import type { List } from "./list";

/** What can be said of a call beside its input. */
export interface CallOptions {
  /** Ends the call, at whatever point it is: waiting for its turn, under way, or waiting to be repeated. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Milliseconds that one attempt may take.
   * @default that of the client
   */
  readonly timeout?: number | undefined;
}

/** The same, where what can be left out can be undefined as well: it is not sent. */
type Lenient<In> = {
  readonly [Key in keyof In]: Partial<Pick<In, Key>> extends Pick<In, Key> ? In[Key] | undefined : In[Key];
};

/** What a call takes. Without parameters, nothing can be given; without required ones, nothing must be. */
type Arguments<In> = [keyof In] extends [never]
  ? [input?: Readonly<Record<string, never>>, options?: CallOptions]
  : Partial<In> extends In
    ? [input?: In, options?: CallOptions]
    : [input: In, options?: CallOptions];

/** One endpoint as a function. */
export type Call<E extends Endpoint> = (
  ...given: Arguments<Lenient<Input<E>>>
) => IsList<E> extends true ? List<Output<E>> : Promise<Output<E>>;

/** A table of endpoints as a tree of functions. */
export type Calls<Table> = {
  readonly [Name in keyof Table]: Table[Name] extends Endpoint ? Call<Table[Name]> : Calls<Table[Name]>;
};
