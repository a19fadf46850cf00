import { isNativeError } from "node:util/types";
import type { MaybePromise } from "../request";
import type { ObjectValue } from "../resource/resource";
import { type Diagnostic, Diagnostics, ProviderError } from "../diagnostics";
import type { Log } from "../log";
import { Path } from "../path";
import type { Attributes } from "../schema/attribute";
import type { ObjectSchema } from "../schema/object-schema";
import { missingRequired } from "../validate/missing-required";
import { decodeValue, type EncodedValue } from "../values/decode";
import { encodeValue, type UnknownPolicy } from "../values/encode";
import { isUnknown } from "../values/unknown";
import { ValueError } from "../values/value-error";
import { SEVERITY, type Sent } from "../wire/messages";
import type { ProviderCall, Request, Response } from "../wire/service";
import type { Session } from "./session";

/** Handles one kind of call. The call's diagnostics are added to the returned response. */
export type Handler<Name extends ProviderCall> = (
  call: Call,
  request: Request<Name>,
) => MaybePromise<Omit<Response<Name>, "diagnostics">>;

/** One call in progress. Handlers get it together with the request. */
export class Call {
  readonly session: Session;
  readonly diagnostics = new Diagnostics();
  readonly signal: AbortSignal;
  readonly log: Log;
  /** How many diagnostics have been sent. */
  #taken = 0;
  /** The objects of the request. */
  readonly #decoded: { readonly attributes: Attributes; readonly value: ObjectValue | null }[] = [];
  /** What the call does, for error messages: "Creating example_note". */
  action: string;

  constructor(session: Session, signal: AbortSignal, action: string) {
    this.session = session;
    this.action = action;
    this.signal = signal;
    this.log = session.log;
  }

  /** The fields of every request to a definition's handlers. */
  get base(): { diagnostics: Diagnostics; signal: AbortSignal; log: Log } {
    const { diagnostics, signal, log } = this;
    return { diagnostics, signal, log };
  }

  /** `base` and the configured provider. @throws ProviderError when the provider is not configured */
  get configured(): { provider: unknown; diagnostics: Diagnostics; signal: AbortSignal; log: Log } {
    const { context, provider } = this.session;
    if (context === undefined) {
      throw new ProviderError(
        `The provider ${provider.name} is not configured`,
        "Its configuration depends on values that are not known yet. Apply the resources they come from first (terraform apply -target), or set them with variables.",
      );
    }
    return { provider: context, ...this.base };
  }

  /** Runs work. If it throws, adds an error to the diagnostics and returns undefined. */
  async attempt<Result>(work: () => MaybePromise<Result>): Promise<{ result: Result } | undefined> {
    try {
      return { result: await work() };
    } catch (error) {
      this.#report(error);
      return undefined;
    }
  }

  /** Adds an error for a thrown value. If a required attribute of the request is null, the error names it. */
  #report(error: unknown): void {
    if (error instanceof ProviderError) {
      const missing = error.path === undefined ? this.#missingRequired() : undefined;
      const detail = missing === undefined ? error.detail : `${error.detail}\n\n${isNull(missing)}`;
      this.diagnostics.error(error.summary, detail, error.path ?? missing);
    } else if (error instanceof ValueError) {
      this.diagnostics.error("Invalid value", `${at(error.path)}${error.message}`, error.path);
    } else if (this.signal.aborted) {
      this.diagnostics.error(
        `${this.action} was cancelled`,
        "Terraform received a request to stop. Run it again to continue.",
      );
    } else {
      this.#reportUnexpected(error);
      this.log.error(`${this.action} failed`, { stack: error instanceof Error ? error.stack : undefined });
    }
  }

  /** Adds an error for a value that no handler throws on purpose. The message of a defect is only in the log: it does not help users. */
  #reportUnexpected(error: unknown): void {
    const missing = this.#missingRequired();
    const isDefect = isNativeError(error) && DEFECTS.has(error.name) && error.cause === undefined;
    if (isDefect && missing !== undefined) this.diagnostics.error("Invalid value", isNull(missing), missing);
    else if (isDefect) this.bug(`${this.action} failed`, UNEXPECTED, Path.root);
    else this.diagnostics.error(`${this.action} failed`, messageOf(error), missing);
  }

  #missingRequired(): Path | undefined {
    for (const { attributes, value } of this.#decoded) {
      const missing = missingRequired(attributes, value, Path.root);
      if (missing !== undefined) return missing;
    }
    return undefined;
  }

  /** Decodes an object that may be null. @throws ValueError when it does not match the schema */
  decode(schema: ObjectSchema, value: EncodedValue | null): ObjectValue | null {
    return this.#decode(schema, value, true);
  }

  /** Decodes an object without unknown values that may be null. @throws ValueError when it does not match the schema */
  decodeState(schema: ObjectSchema, value: EncodedValue | null): ObjectValue | null {
    return this.#decode(schema, value, false);
  }

  #decode({ type, attributes }: ObjectSchema, value: EncodedValue | null, mayBeUnknown: boolean): ObjectValue | null {
    const decoded = decodeValue(type, value ?? {}, mayBeUnknown);
    if (isUnknown(decoded)) throw new ValueError("The value must be an object, not unknown.", Path.root);
    const object = decoded as ObjectValue | null;
    this.session.secrets.collect(attributes, object);
    this.#decoded.push({ attributes, value: object });
    return object;
  }

  /** Decodes an object. @throws ValueError when it is null or does not match the schema */
  decodeKnown(schema: ObjectSchema, value: EncodedValue | null): ObjectValue {
    const decoded = this.decode(schema, value);
    if (decoded === null) throw new ValueError("The value must be an object, not null.", Path.root);
    return decoded;
  }

  /** Encodes an object that a handler returned. Values that do not match the schema become null and add an error. */
  encode(schema: ObjectSchema, value: ObjectValue | null, unknowns: UnknownPolicy = "refuse"): EncodedValue {
    this.session.secrets.collect(schema.attributes, value);
    const { msgpack, errors } = encodeValue(schema.type, value, unknowns);
    for (const { message, path } of errors) this.bug(`${this.action} returned an invalid value`, message, path);
    return { msgpack };
  }

  /** Adds an error for a bug in the provider. */
  bug(summary: string, detail: string, path: Path): void {
    const { name, version } = this.session.provider;
    const advice = `This is a bug in version ${version} of the provider ${name}: report it to its maintainers.`;
    this.diagnostics.error(summary, `${at(path)}${detail}\n\n${advice}`, path);
  }

  /** The diagnostics since the last `takeMessages`, with secrets redacted. */
  takeMessages(): Sent<"Diagnostic">[] {
    const untaken = this.diagnostics.list.slice(this.#taken);
    this.#taken += untaken.length;
    return untaken.map((diagnostic) => this.#toMessage(diagnostic));
  }

  #toMessage({ severity, summary, detail, path }: Diagnostic): Sent<"Diagnostic"> {
    const { secrets } = this.session;
    const message = {
      severity: SEVERITY[severity],
      summary: secrets.redact(summary),
      detail: secrets.redact(detail),
    };
    return path === undefined || path.steps.length === 0 ? message : { ...message, attribute: pathMessage(path) };
  }
}

export function pathMessage(path: Path): Sent<"AttributePath"> {
  return {
    steps: path.steps.map((step) =>
      "attribute" in step
        ? { attribute_name: step.attribute }
        : "key" in step
          ? { element_key_string: step.key }
          : { element_key_int: step.index },
    ),
  };
}

/** Errors that JavaScript throws for defects of a program. */
const DEFECTS: ReadonlySet<string> = new Set(["TypeError", "RangeError", "ReferenceError", "SyntaxError"]);

const UNEXPECTED =
  "The provider failed in an unexpected way. Its log has the details: run Terraform with TF_LOG=error.";

const isNull = (path: Path): string => `${path.toString()} must not be null: the attribute is required.`;

/** The message of an error and of its causes. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message, cause } = error;
  if (!(cause instanceof Error) || message.includes(cause.message)) return message;
  return `${message}: ${messageOf(cause)}`;
}

function at(path: Path): string {
  return path.steps.length === 0 ? "" : `${path.toString()}: `;
}
