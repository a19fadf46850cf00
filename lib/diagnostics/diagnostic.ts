import type { DiagnosticCode } from "./codes";

/** An error in a stack, found at synthesis. */
export interface Diagnostic {
  /** The code, such as `CFA1001`. A code never changes its meaning. */
  readonly code: DiagnosticCode;
  /** What is wrong, what is allowed, and how to fix it. Never contains a secret. */
  readonly message: string;
  /** The prop of the construct that the message is about. Undefined if it is about none, or about several. */
  readonly prop?: string | undefined;
}

/** A diagnostic as it is printed: `CFA1001: name is required (string)`. */
export const formatDiagnostic = ({ code, message }: Diagnostic): string => `${code}: ${message}`;

/** Thrown for an error that ends synthesis at once, such as an invalid `Duration`. */
export class DiagnosticError extends Error {
  /** The diagnostic's code, such as `CFA1801`. */
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
