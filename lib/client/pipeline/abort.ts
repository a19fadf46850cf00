/** Who waits for a signal. One listener stands for all of them, however many calls share the signal. */
interface Audience {
  readonly members: Set<() => void>;
  readonly tell: () => void;
}

const audiences = new WeakMap<AbortSignal, Audience>();

/** Calls back when one of the signals is aborted; returns what ends that. */
export function onAbort(signals: readonly AbortSignal[], listener: () => void): () => void {
  for (const signal of signals) join(signal, listener);
  return () => {
    for (const signal of signals) leave(signal, listener);
  };
}

function join(signal: AbortSignal, listener: () => void): void {
  let audience = audiences.get(signal);
  if (audience === undefined) {
    const members = new Set<() => void>();
    audience = { members, tell: () => [...members].forEach((member) => member()) };
    audiences.set(signal, audience);
    signal.addEventListener("abort", audience.tell, { once: true });
  }
  audience.members.add(listener);
}

function leave(signal: AbortSignal, listener: () => void): void {
  const audience = audiences.get(signal);
  if (audience?.members.delete(listener) !== true || audience.members.size > 0) return;
  signal.removeEventListener("abort", audience.tell);
  audiences.delete(signal);
}
