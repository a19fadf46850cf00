import type { Fault } from "../../../lib/emulator";
import { EmulatedStack, outputOf } from "../emulated-stack";

const ID = "b0000000-0000-4000-8000-000000000001";
const CREATE = { endpoint: "bookmarks.create" };

let stack: EmulatedStack;
beforeEach(async () => {
  stack = new EmulatedStack(...(await EmulatedStack.parts({ behaviors: { bookmarksCreation: "accept" } }, {})));
  const { accountId: account_id } = stack.emulator;
  const wiki = { account_id, id: ID, domain: "wiki.example.com", name: "Wiki", app_launcher_visible: true };
  await stack.stack.write({ resource: { cfaccess_bookmark: { wiki } } });
});
afterEach(() => stack.remove());

const lost: [string, Fault][] = [
  ["a page of HTML after the write", { match: CREATE, kind: "malformed", form: "html" }],
  ["a connection reset after the write", { match: CREATE, kind: "reset-after" }],
];
it.each(lost)("survives %s: the bookmark is adopted", async (_name, fault) => {
  stack.emulator.faults.add(fault);
  await stack.applied();
  expect(await stack.stack.plan()).toMatchObject({ code: 0 });
});

it("fails if another bookmark has the id, and prints the import command", async () => {
  stack.emulator.call("bookmarks.create", { bookmark_id: ID, domain: "other.example.com" });
  const outcome = await stack.stack.apply();
  expect(outcome.code).toBe(1);
  expect(outputOf(outcome)).toContain(`terraform import ADDRESS ${stack.emulator.accountId}/`);
});
