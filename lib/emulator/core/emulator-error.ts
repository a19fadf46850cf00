/**
 * Codes of the errors in how the emulator is used:
 *
 * - `PORT_TAKEN`: another process listens on the port.
 * - `CANNOT_LISTEN`: the emulator cannot listen on the host and port.
 * - `INVALID_OPTION`: an option, or an MCP upstream script, is invalid.
 * - `INVALID_SEED`: a seed is invalid, or the API rejected one of its objects.
 * - `UNKNOWN_ENDPOINT`: `emulator.call` was given a name that no endpoint has.
 * - `STATE_FILE_BROKEN`: the state file does not contain the state of an emulator of this version.
 * - `STATE_FILE_UNREADABLE`: the state file cannot be read, or is a symbolic link, a folder or a device.
 * - `STATE_FILE_UNWRITABLE`: the state file cannot be written or locked.
 * - `STATE_FILE_IN_USE`: another emulator uses the state file.
 */
export type EmulatorErrorCode =
  | "PORT_TAKEN"
  | "CANNOT_LISTEN"
  | "INVALID_OPTION"
  | "INVALID_SEED"
  | "UNKNOWN_ENDPOINT"
  | "STATE_FILE_BROKEN"
  | "STATE_FILE_UNREADABLE"
  | "STATE_FILE_UNWRITABLE"
  | "STATE_FILE_IN_USE";

/** An error in how the emulator is used. Its message says how to fix it. */
export class EmulatorError extends Error {
  constructor(
    /** What is wrong, for programs. */
    readonly code: EmulatorErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "EmulatorError";
  }
}
