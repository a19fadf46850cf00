import type { DiagnosticCode } from "./codes";

/** One thing that is wrong with a stack, found at synthesis. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  /** What is wrong, what is allowed, and how to fix it. Never holds a secret. */
  readonly message: string;
}

/** A diagnostic as people read it: `CFA1001: name is required (string)`. */
export const formatDiagnostic = ({ code, message }: Diagnostic): string => `${code}: ${message}`;

/** Thrown where a diagnostic cannot wait for the others of its stack, such as by a value that is made on its own. */
export class DiagnosticError extends Error {
  public readonly code: DiagnosticCode;

  /** The message without its code. */
  public readonly detail: string;

  public constructor(code: DiagnosticCode, message: string, options?: ErrorOptions) {
    super(formatDiagnostic({ code, message }), options);
    this.name = "DiagnosticError";
    this.code = code;
    this.detail = message;
  }
}
