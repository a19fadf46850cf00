/** Stands for the type of CDK, which tables leave out. */
interface IResolvable {
  resolve(): unknown;
}

/** Stands for a type that has a page. */
interface Duration {
  readonly milliseconds: number;
}

/** What becomes of the sample. */
export type Fate = "keep" | "delete";

/** Props that have every form of type that the generated tables must show. */
export interface SampleProps {
  /**
   * Whether it is on,
   * in two lines | with a bar.
   *
   * @default false
   */
  readonly enabled?: boolean | IResolvable;
  /** @default - the newest one */
  readonly version?: string;
  /** @default "keep" */
  readonly fate?: Fate;
  /** Required, so it comes first. */
  readonly names: readonly string[];
  readonly durations?: Readonly<Record<string, Duration | string>>;
  /** @internal */
  readonly hidden?: string;
}
