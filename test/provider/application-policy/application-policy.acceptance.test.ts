import { outputOf } from "../emulated-stack";
import { allow, block, newApplication, PolicyStack } from "./policy-stack";

jest.setTimeout(180_000);

let stack: PolicyStack;
beforeEach(async () => {
  stack = await PolicyStack.start();
});
afterEach(() => stack.remove());

test("policies that swap, make room, replace each other and leave open no gap", async () => {
  // A Block policy comes into being before the Allow policy that it restricts.
  await stack.deploy({ staff: allow(2, "ann", "bob"), blocked: block(1, "bob") });
  expect(stack.admitted).toEqual(["", "", "ann"]);

  await stack.deploy({ staff: allow(1, "ann", "bob"), blocked: block(2, "bob") });
  stack.checkMoments();
  expect(stack.summary).toEqual(["1 allow ann bob", "2 deny bob"]);
  await stack.settled();

  await stack.deploy({ staff: allow(1, "ann", "bob"), guests: allow(2, "eve"), blocked: block(3, "bob", "eve") });
  stack.checkMoments();
  expect(stack.summary).toEqual(["1 allow ann bob", "2 allow eve", "3 deny bob eve"]);

  // The only policies that admit somebody are replaced, in one request each.
  await stack.deploy({ people: allow(1, "ann", "eve"), strict: block(2, "eve"), blocked: block(3, "bob", "eve") });
  stack.checkMoments();
  expect(stack.writes).toEqual(["applications.policies.update", "applications.policies.update"]);
  expect(stack.summary).toEqual(["1 allow ann eve", "2 deny eve", "3 deny bob eve"]);
  await stack.settled();

  // All policies rotate, and one changes whom it matches.
  await stack.deploy({ strict: block(1, "eve"), blocked: block(2, "eve"), people: allow(3, "ann", "bob", "eve") });
  stack.checkMoments();
  expect(stack.admitted.at(-1)).toBe("ann bob");
  await stack.settled();
});
