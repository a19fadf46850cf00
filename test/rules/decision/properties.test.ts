import fc from "fast-check";
import type { AccessRule } from "../../../lib/api";
import { decide, inOrderOfExecution, outcomeOf, type AccessFacts, type Groups } from "../../../lib/rules/decision";

const GROUPS = ["one", "two", "three"] as const;
const COUNTRIES = ["NL", "BE", "DE"] as const;

const rule: fc.Arbitrary<AccessRule> = fc.oneof(
  fc.constant<AccessRule>({ everyone: {} }),
  fc.constantFrom("a", "b").map((name): AccessRule => ({ email: { email: `${name}@example.com` } })),
  fc.constantFrom(...COUNTRIES).map((country_code): AccessRule => ({ geo: { country_code } })),
  fc.constantFrom("10.0.0.0/8", "10.1.0.0/16").map((ip): AccessRule => ({ ip: { ip } })),
  fc.constantFrom(...GROUPS).map((id): AccessRule => ({ group: { id } })),
);
const rules = fc.array(rule, { maxLength: 4 });
const lists = fc.record({ include: rules, require: fc.array(rule, { maxLength: 1 }), exclude: rules });
const groups: fc.Arbitrary<Groups> = fc
  .tuple(lists, lists, lists)
  .map((all) => new Map(all.map((group, i) => [GROUPS[i] ?? "", group])));
const facts: fc.Arbitrary<AccessFacts> = fc.record(
  {
    email: fc.constantFrom("a@example.com", "b@example.com"),
    country: fc.constantFrom(...COUNTRIES),
    ip: fc.constantFrom("10.0.0.1", "10.1.0.1", "192.0.2.1"),
  },
  { requiredKeys: [] },
);
const policy = fc
  .tuple(lists, fc.constantFrom("allow", "deny", "non_identity", "bypass"))
  .map(([rulesOf, decision]) => ({ ...rulesOf, decision }) as const);
const policies = fc.array(policy, { maxLength: 5 });

const shuffled = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length });

test("another exclude or require rule never makes a policy match", () => {
  fc.assert(
    fc.property(policy, rule, facts, groups, (before, more, who, all) => {
      fc.pre(!outcomeOf(before, who, all).matches);
      expect(outcomeOf({ ...before, exclude: [...before.exclude, more] }, who, all).matches).toBe(false);
      expect(outcomeOf({ ...before, require: [...before.require, more] }, who, all).matches).toBe(false);
    }),
  );
});

test("another include rule never makes a policy stop matching", () => {
  fc.assert(
    fc.property(policy, rule, facts, groups, (before, more, who, all) => {
      fc.pre(outcomeOf(before, who, all).matches);
      expect(outcomeOf({ ...before, include: [more, ...before.include] }, who, all).matches).toBe(true);
    }),
  );
});

test("another exclude rule of an admitting policy never admits anyone else", () => {
  fc.assert(
    fc.property(
      fc.array(policy, { minLength: 1, maxLength: 5 }),
      fc.nat(),
      rule,
      facts,
      groups,
      (before, at, more, who, all) => {
        // Without Block policies: a request that a Block policy excludes may match the next policy.
        const admitting = before.filter(({ decision }) => decision !== "deny");
        const changed = admitting.map((one, i) =>
          i === at % admitting.length ? { ...one, exclude: [...one.exclude, more] } : one,
        );
        const admitted = (tried: typeof before): boolean =>
          decide({ policies: tried, facts: who, groups: all }).admitted;
        if (!admitted(admitting)) expect(admitted(changed)).toBe(false);
      },
    ),
  );
});

test("the order of rules in a list never matters", () => {
  const both = policy.chain((one) =>
    fc.tuple(
      fc.constant(one),
      fc.record({ include: shuffled(one.include), require: shuffled(one.require), exclude: shuffled(one.exclude) }),
    ),
  );
  fc.assert(
    fc.property(both, facts, groups, ([one, other], who, all) => {
      expect(outcomeOf({ ...one, ...other }, who, all).matches).toBe(outcomeOf(one, who, all).matches);
    }),
  );
});

test("the first matching policy decides, and without one the request is denied", () => {
  fc.assert(
    fc.property(policies, facts, groups, (tried, who, all) => {
      const first = inOrderOfExecution(tried).find((one) => outcomeOf(one, who, all).matches);
      const { decision, decidedBy, admitted } = decide({ policies: tried, facts: who, groups: all });
      expect(decidedBy?.policy).toBe(first);
      expect(decision).toBe(first?.decision ?? "deny");
      expect(admitted).toBe(decision !== "deny");
    }),
  );
});

test("only Bypass and Service Auth policies admit a request before login", () => {
  fc.assert(
    fc.property(policies, facts, groups, (tried, { email: _, ...stranger }, all) => {
      const { admitted, decision } = decide({ policies: tried, facts: stranger, groups: all });
      if (admitted) expect(["bypass", "non_identity"]).toContain(decision);
    }),
  );
});
