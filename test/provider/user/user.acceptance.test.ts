import type { User } from "../../../lib/api";
import type { Fault } from "../../../lib/emulator";
import { EmulatedStack, outputOf } from "../emulated-stack";
import { sampleOf } from "../../support/long-runs";

const ADA = "cfaccess_user.ada";

let stack: EmulatedStack;
beforeEach(async () => {
  stack = new EmulatedStack(...(await EmulatedStack.parts({}, {})));
});
afterEach(() => stack.remove());

/** Writes users by name. */
function write(users: Readonly<Record<string, object>>): Promise<void> {
  const { accountId: account_id } = stack.emulator;
  const all = Object.entries(users).map(([name, attributes]) => [name, { account_id, ...attributes }]);
  return stack.stack.write({ resource: { cfaccess_user: Object.fromEntries(all) as object } });
}

const found = (): readonly User[] => stack.emulator.call("users.list", {});

async function settled(): Promise<void> {
  expect(await stack.stack.plan()).toMatchObject({ code: 0 });
}

/** Output of an apply that must fail. */
async function failure(): Promise<string> {
  const outcome = await stack.stack.apply();
  expect(outcome.code).toBe(1);
  return outputOf(outcome);
}

it("creates a user without a name, adopts an equal one, and follows changes of name and email", async () => {
  const existing = stack.emulator.call("users.create", { email: "Ben@example.com", name: "Ben" });
  await write({ ada: { email: "ada@example.com" }, ben: { email: "ben@example.com", name: "Ben" } });
  expect(outputOf(await stack.applied())).toContain('the user "ben@example.com" existed already');
  await settled();
  expect(await stack.stack.attributes("cfaccess_user.ben")).toMatchObject({ id: existing.id });
  expect(await stack.stack.attributes(ADA)).toMatchObject({ name: null, access_seat: false, gateway_seat: false });

  // Only the case of the address changes, and the name goes: no user is replaced.
  await write({ ada: { email: "Ada@example.com", name: "Ada" }, ben: { email: "ben@example.com" } });
  await stack.applied();
  await settled();
  expect(stack.writes.filter((endpoint) => endpoint !== "users.update")).toEqual(["users.create"]);
  expect(found().map(({ name = "" }) => name)).toEqual(expect.arrayContaining(["Ada", ""]));

  await write({ ada: { email: "ada.lovelace@example.com", name: "Ada" }, ben: { email: "ben@example.com" } });
  expect(outputOf(await stack.applied())).toContain("1 added, 0 changed, 1 destroyed");
  expect(found().map(({ email }) => email?.toLowerCase())).toEqual(["ben@example.com", "ada.lovelace@example.com"]);
});

it("takes a name on that was changed outside of Terraform, and creates a deleted user again", async () => {
  await write({ ada: { email: "ada@example.com", name: "Ada" } });
  await stack.applied();
  const [{ id = "", email = "" } = {}] = found();
  stack.emulator.call("users.update", { user_id: id, email, name: "Somebody" });
  await stack.applied();
  expect(found()).toMatchObject([{ id, name: "Ada" }]);

  stack.emulator.call("users.delete", { user_id: id });
  await stack.applied();
  expect(found()).toMatchObject([{ name: "Ada", email }]);
  expect(found()[0]?.id).not.toBe(id);
  await settled();
});

it("is imported by id, with values that are unknown at plan", async () => {
  const { id = "" } = stack.emulator.call("users.create", { email: "ada@example.com", name: "Ada" });
  const { accountId } = stack.emulator;
  await write({ ada: { email: "ada@example.com", name: "Ada" } });
  expect(outputOf(await stack.stack.import(ADA, `${accountId}/nobody@example.com`))).toContain(
    `There is no user "nobody@example.com" in the account ${accountId}`,
  );
  expect(await stack.stack.import(ADA, `${accountId}/${id}`)).toMatchObject({ code: 0 });
  await settled();

  const input = { email: "ada@example.com", name: "Countess" };
  const attributes = { account_id: accountId, email: "${terraform_data.ada.output.email}" };
  await stack.stack.write({
    resource: {
      terraform_data: { ada: { input } },
      cfaccess_user: { ada: { ...attributes, name: "${terraform_data.ada.output.name}" } },
    },
  });
  // The address may change, so the plan announces that the user is replaced.
  expect(outputOf(await stack.applied())).toContain("2 added, 0 changed, 1 destroyed");
  expect(found()).toMatchObject([{ email: "ada@example.com", name: "Countess" }]);
  await settled();
});

describe("failures", () => {
  const CREATE = { endpoint: "users.create" };
  const struck: [string, Fault][] = [
    ["a connection reset after the write", { match: CREATE, kind: "reset-after" }],
    ["an unreadable response after the write", { match: CREATE, kind: "malformed", form: "html" }],
    ["too many requests", { match: CREATE, kind: "status", code: 429, retryAfter: 0 }],
    ["a 503 in place of the list", { match: { endpoint: "users.list" }, kind: "status", code: 503 }],
  ];
  it.each(sampleOf(struck, 1))("survives %s, and does not report an adoption", async (_name, fault) => {
    stack.emulator.faults.add(fault);
    await write({ ada: { email: "ada@example.com", name: "Ada" } });
    expect(outputOf(await stack.applied())).not.toContain("existed already");
    expect(found()).toHaveLength(1);
    const { id } = (await stack.stack.attributes(ADA)) ?? {};
    expect(id).toBe(found()[0]?.id);
    await settled();
  });

  it("fails for another user of this address, with the command to import it", async () => {
    stack.emulator.call("users.create", { email: "ada@example.com", name: "Ada Byron" });
    await write({ ada: { email: "ada@example.com", name: "Ada" } });
    const output = await failure();
    expect(output).toContain('The user "ada@example.com" conflicts with an existing object');
    expect(output).toContain('the name "Ada Byron"');
    expect(output).toContain(`terraform import ADDRESS ${stack.emulator.accountId}/ada@example.com`);
    expect(found()).toMatchObject([{ name: "Ada Byron" }]);
    expect(stack.writes).toEqual([]);
  });

  it("fails for an address without @, before any request", async () => {
    await write({ ada: { email: "ada" } });
    expect(outputOf(await stack.stack.plan())).toContain('email must be an email address, not "ada"');
    expect(stack.emulator.requests.count()).toBe(0);
  });

  it("fails to update or delete, keeps the user in the state, and the next run continues", async () => {
    await write({ ada: { email: "ada@example.com", name: "Ada" } });
    await stack.applied();
    stack.emulator.faults.add({ match: { endpoint: "users.update" }, kind: "status", code: 400 });
    await write({ ada: { email: "ada@example.com", name: "Countess" } });
    expect(await failure()).toContain('Could not update the user "ada@example.com"');
    await stack.applied();
    expect(found()).toMatchObject([{ name: "Countess" }]);

    stack.emulator.faults.add({ match: { endpoint: "users.delete" }, kind: "status", code: 400 });
    expect(outputOf(await stack.stack.destroy())).toContain('Could not delete the user "ada@example.com"');
    stack.emulator.faults.add({ match: { endpoint: "users.delete" }, kind: "reset-after" });
    expect(await stack.stack.destroy()).toMatchObject({ code: 0 });
    expect(found()).toEqual([]);
  });
});
