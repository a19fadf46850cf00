import type { Path } from "./path";

/** An error or warning that Terraform shows to the user. */
export interface Diagnostic {
  /** Errors stop the operation, warnings do not. */
  readonly severity: "error" | "warning";
  /** One line: what is wrong. */
  readonly summary: string;
  /** What exactly is wrong, and how to fix it. */
  readonly detail: string;
  /** The attribute that is wrong. @default - the whole object */
  readonly path?: Path;
}

/** The errors and warnings of one call. */
export class Diagnostics {
  readonly #list: Diagnostic[] = [];

  /** Adds an error. */
  error(summary: string, detail: string, path?: Path): void {
    this.#add("error", summary, detail, path);
  }

  /** Adds a warning. */
  warning(summary: string, detail: string, path?: Path): void {
    this.#add("warning", summary, detail, path);
  }

  /** Whether any diagnostic is an error. */
  get hasErrors(): boolean {
    return this.#list.some(({ severity }) => severity === "error");
  }

  /** All diagnostics in the order they were added. */
  get list(): readonly Diagnostic[] {
    return this.#list;
  }

  #add(severity: Diagnostic["severity"], summary: string, detail: string, path: Path | undefined): void {
    this.#list.push({ severity, summary, detail, ...(path === undefined ? {} : { path }) });
  }
}

/** Throw it to end a call with one error. Other thrown values become errors with a generic summary. */
export class ProviderError extends Error {
  override readonly name = "ProviderError";
  /** One line: what is wrong. */
  readonly summary: string;
  /** What exactly is wrong, and how to fix it. */
  readonly detail: string;
  /** The attribute that is wrong. */
  readonly path: Path | undefined;

  constructor(summary: string, detail: string, path?: Path) {
    super(detail === "" ? summary : `${summary}: ${detail}`);
    this.summary = summary;
    this.detail = detail;
    this.path = path;
  }
}
