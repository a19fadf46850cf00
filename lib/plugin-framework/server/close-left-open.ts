import { handleCall } from "../rpc/handlers";
import type { Session } from "../rpc/session";
import type { Received } from "../wire/messages";

/** Milliseconds that closing may take. Terraform waits for it before it ends. */
const LONGEST = 10_000;

/** Closes the ephemeral resources that Terraform has not closed. Nobody sees errors, so they are logged. */
export async function closeLeftOpen(session: Session): Promise<void> {
  const left = session.leftOpen.takeAll();
  if (left.length === 0) return;
  const closed = Promise.all(
    left.map(async (request) => {
      const { diagnostics } = (await handleCall(session, "CloseEphemeralResource", request)) as Closed;
      for (const { summary, detail } of diagnostics) session.log.error(summary, { detail });
    }),
  );
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, LONGEST).unref())]);
}

interface Closed {
  readonly diagnostics: readonly Received<"Diagnostic">[];
}
