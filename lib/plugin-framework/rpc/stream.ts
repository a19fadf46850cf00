import type { MaybePromise } from "../request";
import type { Sent, StreamName } from "../wire/messages";
import type { Event, Request } from "../wire/service";
import { Call } from "./call";
import type { Session } from "./session";

/** Sends an event to the client. Resolves when the client is ready for the next one, or is gone. */
export type SendEvent<Name extends StreamName> = (event: Event<Name>) => Promise<void>;

/** Handles one kind of call that is answered by a stream of events. */
export interface StreamHandler<Name extends StreamName> {
  /** Sends the events. A thrown error becomes a diagnostic. */
  handle(call: Call, request: Request<Name>, send: SendEvent<Name>): MaybePromise<void>;
  /** The last event, from the diagnostics that no event has yet. Undefined if there is nothing to tell. */
  last(diagnostics: readonly Sent<"Diagnostic">[]): Event<Name> | undefined;
}

/** The client's side of a stream. */
export interface EventStream {
  /** Sends an event. Resolves when the client is ready for the next one, or is gone. */
  readonly send: (event: object) => Promise<void>;
  /** Aborts when the client ends the call. */
  readonly hangUp: AbortSignal;
}

/** Runs the handler of a streaming call, until it has finished. Every failure becomes a diagnostic in the last event. */
export async function runStream<Name extends StreamName>(
  session: Session,
  name: Name,
  handler: StreamHandler<Name>,
  request: Request<Name>,
  { send, hangUp }: EventStream,
): Promise<void> {
  await session.run(async (signal) => {
    const call = new Call(session, signal, name);
    const start = performance.now();
    let sent = Promise.resolve();
    // Progress is sent without waiting, so events queue here in their order.
    const enqueue = (event: object): Promise<void> => (sent = sent.then(() => send(event)));
    await call.attempt(() => handler.handle(call, request, enqueue));
    const last = handler.last(call.takeMessages());
    if (last !== undefined) await enqueue(last);
    await sent;
    session.log.trace("Call finished", { rpc: name, milliseconds: Math.round(performance.now() - start) });
  }, hangUp);
}
