import type { MaybePromise } from "../definition/request";
import type { ObjectValue } from "../definition/resource";
import { type Diagnostic, Diagnostics, ProviderError } from "../diagnostics";
import type { Log } from "../log";
import { Path } from "../path";
import type { ObjectSchema } from "../schema/object-schema";
import { decodeValue, type EncodedValue } from "../values/decode";
import { encodeValue, type UnknownPolicy } from "../values/encode";
import { ValueError } from "../values/value-error";
import { SEVERITY, type Sent } from "../wire/messages";
import type { Request, Response } from "../wire/service";
import type { ProviderCall } from "./handlers";
import type { Session } from "./session";

/** Answers one kind of call. Diagnostics are added to the answer. */
export type Handler<Name extends ProviderCall> = (
  call: Call,
  request: Request<Name>,
) => MaybePromise<Omit<Response<Name>, "diagnostics">>;

/** One call under way: what its handler needs beside the request. */
export class Call {
  readonly session: Session;
  readonly diagnostics = new Diagnostics();
  readonly signal: AbortSignal;
  readonly log: Log;
  /** What is being done, as errors name it: "Creating example_note". */
  what: string;

  constructor(session: Session, signal: AbortSignal, what: string) {
    this.session = session;
    this.what = what;
    this.signal = signal;
    this.log = session.log;
  }

  /** What handlers of a definition are given in every request. */
  get base(): { diagnostics: Diagnostics; signal: AbortSignal; log: Log } {
    const { diagnostics, signal, log } = this;
    return { diagnostics, signal, log };
  }

  /** The same, for handlers that need the configured provider. @throws ProviderError when it is not. */
  get configured(): { provider: unknown; diagnostics: Diagnostics; signal: AbortSignal; log: Log } {
    const { context, provider } = this.session;
    if (context === undefined) {
      throw new ProviderError(
        `The provider ${provider.name} is not configured`,
        "Its configuration depends on values that are not known yet. Apply what they come from first (terraform apply -target), or give them as variables.",
      );
    }
    return { provider: context, ...this.base };
  }

  /** Runs work; what it throws becomes an error. */
  async attempt<Result>(work: () => MaybePromise<Result>): Promise<{ result: Result } | undefined> {
    try {
      return { result: await work() };
    } catch (error) {
      this.#report(error);
      return undefined;
    }
  }

  /** Turns what was thrown into an error for the user. */
  #report(error: unknown): void {
    if (error instanceof ProviderError) {
      this.diagnostics.error(error.summary, error.detail, error.path);
    } else if (error instanceof ValueError) {
      this.diagnostics.error("Invalid value", `${at(error.path)}${error.message}`, error.path);
    } else if (this.signal.aborted) {
      this.diagnostics.error(`${this.what} was cancelled`, "Terraform was asked to stop. Run it again to continue.");
    } else {
      this.diagnostics.error(`${this.what} failed`, messageOf(error));
      this.log.error(`${this.what} failed`, { stack: error instanceof Error ? error.stack : undefined });
    }
  }

  /** Decodes an object that may be null. @throws ValueError when it does not fit the schema. */
  decode(schema: ObjectSchema, value: EncodedValue | null): ObjectValue | null {
    const decoded = decodeValue(schema.type, value ?? {}) as ObjectValue | null;
    this.session.secrets.collect(schema.attributes, decoded);
    return decoded;
  }

  /** Decodes an object that is there. @throws ValueError when it is not, or does not fit the schema. */
  decodeKnown(schema: ObjectSchema, value: EncodedValue | null): ObjectValue {
    const decoded = this.decode(schema, value);
    if (decoded === null) throw new ValueError("It must be an object, not null.", Path.root);
    return decoded;
  }

  /** Encodes what a definition returned. What does not fit the schema is null in it, and an error. */
  encode(schema: ObjectSchema, value: ObjectValue | null, unknowns: UnknownPolicy = "refuse"): EncodedValue {
    this.session.secrets.collect(schema.attributes, value);
    const { msgpack, problems } = encodeValue(schema.type, value, unknowns);
    for (const { message, path } of problems) this.bug(`${this.what} gave an invalid value`, message, path);
    return { msgpack };
  }

  /** Adds an error that the user cannot help. */
  bug(summary: string, detail: string, path: Path): void {
    const { name, version } = this.session.provider;
    const advice = `This is a bug in version ${version} of the provider ${name}: please report it.`;
    this.diagnostics.error(summary, `${at(path)}${detail}\n\n${advice}`, path);
  }

  /** The diagnostics so far, without secrets. */
  get messages(): Sent<"Diagnostic">[] {
    return this.diagnostics.list.map((diagnostic) => this.#toMessage(diagnostic));
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

/** What an error says, and what caused it. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message, cause } = error;
  if (!(cause instanceof Error) || message.includes(cause.message)) return message;
  return `${message}: ${messageOf(cause)}`;
}

function at(path: Path): string {
  return path.steps.length === 0 ? "" : `${path.toString()}: `;
}
