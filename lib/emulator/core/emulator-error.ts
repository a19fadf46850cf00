/** What can be wrong with how the emulator is used. */
export type EmulatorErrorCode =
  | "PORT_TAKEN"
  | "CANNOT_LISTEN"
  | "INVALID_OPTION"
  | "INVALID_SEED"
  | "UNKNOWN_ENDPOINT"
  | "STATE_FILE_BROKEN"
  | "STATE_FILE_UNREADABLE"
  | "STATE_FILE_UNWRITABLE";

/** A mistake in how the emulator is used: its message says what to do. */
export class EmulatorError extends Error {
  constructor(
    readonly code: EmulatorErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "EmulatorError";
  }
}
