/** A temporary folder for one run of the tests, the demo or the benchmarks. */
export declare class RunFolder {
  private constructor();
  /** Creates the folder, and makes it the temporary folder of this process and of those that it starts. */
  static open(purpose: string): RunFolder;
  readonly path: string;
  /** What tests did not remove themselves. */
  readonly leftFiles: readonly string[];
  /** Command lines of the processes that still run in the folder or with it as TMPDIR. Always empty where there is no /proc. */
  leftProcesses(): string[];
  /** Removes the folder. */
  close(): void;
}
