/** A program beside Node.js and Terraform that some tests need. */
export type Program = "sshd" | "ssh-keygen" | "ssh" | "openssl";

/**
 * Whether all these programs are installed. If not, prints one line that says what was not run and why. Use it as
 * `(hasPrograms("logins over SSH", "sshd") ? describe : describe.skip)(…)`.
 *
 * @throws Error with REQUIRE_ALL_PROGRAMS=1, as in CI, if one is not installed
 */
export declare function hasPrograms(what: string, ...names: readonly Program[]): boolean;

/** The lines of the suites of this run that were not run. */
export declare function notRun(file?: string): string[];

/** The name of the file in the run's temporary folder with these lines. */
export declare const JOURNAL: string;
