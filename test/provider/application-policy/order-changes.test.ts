import * as fc from "fast-check";
import type { ApplicationPolicyInput } from "../../../lib/api";
import { HARM } from "../../../lib/provider/resources/application-policy/order/moment";
import {
  orderChanges,
  type Change,
  type Order,
  type Placed,
  type Step,
} from "../../../lib/provider/resources/application-policy/order/order-changes";
import { effectOf } from "../../../lib/provider/resources/application-policy/order/policy-effect";
import { decide, type DecidingPolicy } from "../../../lib/rules/decision";
import { longOr } from "../../support/long-runs";

const PEOPLE = ["ann", "bob", "eve"].map((name) => `${name}@example.com`);

type Decision = ApplicationPolicyInput["decision"];
type Policy = ApplicationPolicyInput & { readonly precedence: number };

const policy = (precedence: number, decision: Decision, ...include: string[]): Policy => ({
  name: "policy",
  precedence,
  decision,
  include: include.map((name) => ({ email: { email: `${name}@example.com` } })),
});

interface Wish {
  readonly before?: Policy | undefined;
  readonly after?: Policy | undefined;
}

/** Orders changes, and replays the order. */
class Replay {
  readonly order: Order | undefined;
  /** The policies at the start and after each step, by precedence. */
  readonly moments: readonly (readonly DecidingPolicy[])[];
  readonly #policies = new Map<Placed["effect"], Policy>();

  constructor(wishes: readonly Wish[], fixed: readonly Policy[] = []) {
    const others = fixed.map((one) => this.#placed(one));
    const changes = wishes.map(({ before, after }, index): Change => {
      const first = before && this.#placed(before);
      const last = after && this.#placed(after);
      const isSame = first !== undefined && last !== undefined && sameRules(before, after);
      return { key: String(index), before: first, after: isSame ? { ...last, effect: first.effect } : last };
    });
    this.order = orderChanges(changes, others);
    const places = new Map(
      changes.flatMap(({ key, before }) => (before === undefined ? [] : [[key, before] as const])),
    );
    const moments = [this.#moment([...others, ...places.values()])];
    for (const { key, after } of this.order?.steps ?? []) {
      if (after === undefined) places.delete(key);
      else places.set(key, after);
      moments.push(this.#moment([...others, ...places.values()]));
    }
    this.moments = moments;
  }

  #placed(one: Policy): Placed {
    const effect = effectOf(one);
    this.#policies.set(effect, one);
    return { effect, precedence: one.precedence };
  }

  /** @throws Error if two policies have one precedence */
  #moment(places: readonly Placed[]): DecidingPolicy[] {
    const sorted = [...places].sort((a, b) => a.precedence - b.precedence);
    if (new Set(sorted.map(({ precedence }) => precedence)).size < sorted.length) throw new Error("a duplicate");
    return sorted.map(({ effect }) => this.#policies.get(effect) ?? {});
  }

  /** Who enters at each moment. */
  get admitted(): string[][] {
    return this.moments.map((policies) =>
      PEOPLE.filter((email) => decide({ policies, facts: { email } }).admitted).map((email) => email.slice(0, 3)),
    );
  }
}

const sameRules = (left: Policy | undefined, right: Policy | undefined): boolean =>
  JSON.stringify({ ...left, precedence: 0 }) === JSON.stringify({ ...right, precedence: 0 });

const steps = ({ order }: Replay): string[] | undefined =>
  order?.steps.map(({ key, after }: Step) => `${key}: ${String(after?.precedence)}`);

const everyone: Policy = { name: "everyone", precedence: 3, decision: "allow", include: [{ everyone: {} }] };

test("a swap takes three requests, one of them to a place after all others", () => {
  const [deny, allow] = [policy(1, "deny", "eve"), policy(2, "allow", "ann", "eve")];
  const replay = new Replay([
    { before: deny, after: { ...deny, precedence: 2 } },
    { before: allow, after: { ...allow, precedence: 1 } },
  ]);
  expect(replay.order?.harm).toBe(HARM.none);
  expect(steps(replay)).toHaveLength(3);
  expect(replay.admitted[0]).toEqual(["ann"]);
  expect(replay.admitted.at(-1)).toEqual(["ann", "eve"]);
});

test("policies make room for a new one from the last to the first", () => {
  const policies = [1, 2, 3].map((precedence) => policy(precedence, precedence === 2 ? "deny" : "allow", "ann"));
  const moves = policies.map((before): Wish => ({ before, after: { ...before, precedence: before.precedence + 1 } }));
  const replay = new Replay([{ after: policy(1, "deny", "eve") }, ...moves]);
  expect(steps(replay)).toEqual(["3: 4", "2: 3", "1: 2", "0: 1"]);
});

test("a policy that replaces another is created first, and at its place if there is a gap", () => {
  const old = policy(10, "allow", "ann", "bob");
  const replay = new Replay([{ before: old }, { after: policy(10, "allow", "ann") }], [policy(20, "deny", "bob")]);
  expect(replay.order?.harm).toBe(HARM.none);
  expect(replay.admitted.map((one) => one.join())).toEqual(["ann,bob", "ann,bob", "ann", "ann"]);
});

test("two policies that exchange people let nobody else in: who changes the policy can be kept out for a moment", () => {
  const [first, second] = [policy(1, "allow", "ann"), policy(2, "allow", "bob")];
  const replay = new Replay([
    { before: first, after: policy(1, "allow", "bob") },
    { before: second, after: policy(2, "allow", "ann") },
  ]);
  expect(replay.order?.harm).toBe(HARM.lockedOut);
});

test("a Block policy that grows does not open the application, even while another one moves", () => {
  const replay = new Replay(
    [
      { before: policy(1, "deny", "ann"), after: policy(1, "deny", "ann", "eve") },
      { before: policy(2, "deny", "bob"), after: policy(2, "deny", "bob", "eve") },
    ],
    [everyone],
  );
  expect(replay.order?.harm).toBe(HARM.none);
});

test("fails to find an order when two Block policies exchange people before an Allow policy for everyone", () => {
  const replay = new Replay(
    [
      { before: policy(1, "deny", "ann"), after: policy(1, "deny", "eve") },
      { before: policy(2, "deny", "eve"), after: policy(2, "deny", "ann") },
    ],
    [everyone],
  );
  expect(replay.order).toBeUndefined();
});

const policies = fc.record({
  name: fc.constant("policy"),
  decision: fc.constantFrom<Decision>("allow", "allow", "deny", "bypass"),
  include: fc
    .uniqueArray(fc.constantFrom(...PEOPLE), { minLength: 1, maxLength: 2 })
    .map((emails) => emails.map((email) => ({ email: { email } }))),
  session_duration: fc.constantFrom("", "1h"),
});

/** Up to five policies that are created, changed, moved, deleted, or stay. */
const wishes = fc
  .tuple(
    fc.array(fc.record({ before: policies, after: policies, kind: fc.integer({ min: 0, max: 4 }) }), {
      minLength: 1,
      maxLength: 5,
    }),
    fc.infiniteStream(fc.integer({ min: 0, max: 999 })),
    fc.boolean(),
  )
  .map(([all, numbers, areMoved]) => {
    const order = (): number[] => {
      const ranks = all.map((_, index) => ({ index, rank: numbers.next().value as number }));
      const sorted = ranks.sort((a, b) => a.rank - b.rank).map(({ index }) => index);
      return all.map((_, index) => sorted.indexOf(index) + 1);
    };
    const first = order();
    const last = areMoved ? order() : first;
    return all.map(({ before, after, kind }, index): Wish => {
      const [old, next] = [first[index] ?? 0, last[index] ?? 0];
      return {
        before: kind === 0 ? undefined : { ...before, precedence: old },
        after: kind === 1 ? undefined : { ...(kind === 2 ? after : before), precedence: next },
      };
    });
  });

test("in any order that is found, nobody enters who may neither before nor after", () => {
  const runs = longOr(300, 100);
  let found = 0;
  fc.assert(
    fc.property(wishes, (all) => {
      const { order, admitted, moments } = new Replay(all);
      if (order === undefined) return;
      found += 1;
      const [before = [], after = []] = [admitted[0], admitted.at(-1)];
      for (const during of admitted) {
        expect(during.filter((one) => !before.includes(one) && !after.includes(one))).toEqual([]);
        const staying = before.filter((one) => after.includes(one));
        if (order.harm === HARM.none) expect(staying.filter((one) => !during.includes(one))).toEqual([]);
      }
      const counts = moments.map(({ length }) => length);
      if ((counts[0] ?? 0) > 0 && (counts.at(-1) ?? 0) > 0) expect(counts).not.toContain(0);
    }),
    { numRuns: runs, seed: 16 },
  );
  expect(found).toBeGreaterThan((runs * 2) / 3);
});

test("thirty policies are moved within a second", () => {
  const all = Array.from({ length: 30 }, (_, index) =>
    policy(index + 1, index % 3 === 0 ? "deny" : "allow", `p${index}`),
  );
  const start = performance.now();
  const replay = new Replay(all.map((before) => ({ before, after: { ...before, precedence: before.precedence + 1 } })));
  expect(steps(replay)).toHaveLength(30);
  expect(performance.now() - start).toBeLessThan(1_000);
});
