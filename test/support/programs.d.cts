/** A program beside Node.js and Terraform that some tests need. */
export type Program = "sshd" | "ssh-keygen" | "ssh" | "openssl" | "postgres" | "tofu";

/**
 * Whether all these programs are installed. If not, prints one line that says what was not run and why. Use it as
 * `(hasPrograms("logins over SSH", "sshd") ? describe : describe.skip)(…)`.
 *
 * @throws Error with REQUIRE_ALL_PROGRAMS=1, as in CI, if one other than tofu is not installed: CI does not install OpenTofu
 */
export declare function hasPrograms(what: string, ...names: readonly Program[]): boolean;

/** The folder with the programs of PostgreSQL. Undefined where they are not installed. */
export declare function postgresFolder(): string | undefined;

/** Returns whether a condition of this machine holds. If not, prints one line that says what was not run and why. */
export declare function canRun(what: string, holds: boolean, reason: string): boolean;

/** The lines of the suites of this run that were not run. */
export declare function notRun(file?: string): string[];

/** The name of the file in the run's temporary folder with these lines. */
export declare const JOURNAL: string;
