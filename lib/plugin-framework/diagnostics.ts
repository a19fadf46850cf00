import type { Path } from "./path";

/** Something that Terraform tells the user, with the attribute it is about. */
export interface Diagnostic {
  readonly severity: "error" | "warning";
  /** One line that says what is wrong. */
  readonly summary: string;
  /** What exactly, and what to do about it. */
  readonly detail: string;
  readonly path?: Path;
}

/** The errors and warnings of one call. */
export class Diagnostics {
  readonly #list: Diagnostic[] = [];

  error(summary: string, detail: string, path?: Path): void {
    this.#add("error", summary, detail, path);
  }

  warning(summary: string, detail: string, path?: Path): void {
    this.#add("warning", summary, detail, path);
  }

  get hasErrors(): boolean {
    return this.#list.some(({ severity }) => severity === "error");
  }

  get list(): readonly Diagnostic[] {
    return this.#list;
  }

  #add(severity: Diagnostic["severity"], summary: string, detail: string, path: Path | undefined): void {
    this.#list.push({ severity, summary, detail, ...(path === undefined ? {} : { path }) });
  }
}

/** Ends a call with one error. What is thrown otherwise is shown as an error too, but has no summary of its own. */
export class ProviderError extends Error {
  override readonly name = "ProviderError";
  readonly summary: string;
  readonly detail: string;
  readonly path: Path | undefined;

  constructor(summary: string, detail: string, path?: Path) {
    super(detail === "" ? summary : `${summary}: ${detail}`);
    this.summary = summary;
    this.detail = detail;
    this.path = path;
  }
}
