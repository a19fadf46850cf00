import { execFileSync } from "node:child_process";
import { outputOf } from "../emulated-stack";
import { CA, GatewayCaStack } from "./gateway-ca-stack";

let stack: GatewayCaStack;
beforeEach(async () => {
  stack = await GatewayCaStack.create();
});
afterEach(() => stack.remove());

const NOTHING_TO_DO = { code: 0 };
const seed = () => stack.emulator.seed({ gatewayCa: [{}] });
const fingerprint = () =>
  execFileSync("ssh-keygen", ["-l", "-f", "-"], { input: stack.ca?.public_key, encoding: "utf8" }).split(" ")[1] ?? "";

/** From here on Terraform starts the companion, as it does for a user. */
async function startedByTerraform(): Promise<void> {
  await stack.remove();
  stack = await GatewayCaStack.create({}, {}, "terraform");
}

describe("the certificate authority of an account", () => {
  it("is created, planned again without changes, changed without a request, and kept when it is destroyed", async () => {
    await startedByTerraform();
    await stack.deploy();
    expect(stack.writes).toEqual(["gatewayCa.create"]);
    expect(await stack.attributes()).toEqual({
      ...stack.ca,
      account_id: stack.emulator.accountId,
      on_destroy: "keep",
      adopted: false,
    });
    expect(await stack.stack.plan()).toMatchObject(NOTHING_TO_DO);

    stack.emulator.requests.clear();
    await stack.deploy({ on_destroy: "delete" });
    await stack.deploy({ on_destroy: "keep" });
    expect(stack.writes).toEqual([]);
    expect(await stack.stack.plan()).toMatchObject(NOTHING_TO_DO);

    const destroyed = await stack.stack.destroy();
    expect(destroyed).toMatchObject({ code: 0 });
    expect(outputOf(destroyed)).toContain("The SSH certificate authority stays in the account");
    expect(outputOf(destroyed)).toContain(fingerprint());
    expect(stack.writes).toEqual([]);
    expect(stack.ca).toBeDefined();
    expect(await stack.attributes()).toBeUndefined();
  });

  it("is deleted where that is asked for, and the plan says what that does to the hosts", async () => {
    await stack.deploy({ on_destroy: "delete" });
    expect(await stack.stack.plan()).toMatchObject(NOTHING_TO_DO);
    const plan = await stack.stack.plan("-destroy");
    expect(outputOf(plan)).toContain("Every host that trusts this SSH certificate authority will refuse SSH");
    expect(outputOf(plan)).toContain(fingerprint());
    expect(await stack.stack.destroy()).toMatchObject({ code: 0 });
    expect(stack.ca).toBeUndefined();
  });

  it("is taken over where it is there already, which the plan says", async () => {
    seed();
    await stack.write();
    const plan = await stack.stack.plan();
    expect(outputOf(plan)).toContain("has an SSH certificate authority already");
    expect(outputOf(plan)).toContain(fingerprint());
    await stack.applied();
    expect(stack.writes).toEqual([]);
    expect(await stack.attributes()).toMatchObject({ ...stack.ca, adopted: true });
    expect(await stack.stack.plan()).toMatchObject(NOTHING_TO_DO);
  });

  it("takes an account that is known only at apply", async () => {
    await stack.stack.write({
      resource: {
        terraform_data: { account: { input: stack.emulator.accountId } },
        cfaccess_gateway_ca: { ssh: { account_id: "${terraform_data.account.output}" } },
      },
    });
    await stack.applied();
    expect(await stack.attributes()).toMatchObject({ ...stack.ca });
    expect(await stack.stack.plan()).toMatchObject(NOTHING_TO_DO);
  });

  it("is replaced by the one of another account, and says what becomes of the first", async () => {
    const [one = "", other = ""] = ["a", "b"].map((digit) => digit.repeat(32));
    const two = await GatewayCaStack.create({ accounts: [one, other] });
    try {
      await two.deploy({ on_destroy: "delete" });
      await two.write({ account_id: other });
      expect(outputOf(await two.stack.plan())).toContain("Every host that trusts this SSH certificate authority");
      await two.applied();
      expect(two.ca).toBeUndefined();
      expect(two.emulator.call("gatewayCa.list", {}, { kind: "account", id: other })).toHaveLength(1);
    } finally {
      await two.remove();
    }
  });
});

describe("drift", () => {
  it("survives a deletion behind its back: it is created again", async () => {
    await stack.deploy();
    stack.deleteCa();
    const { code, stdout } = await stack.stack.plan();
    expect(code).toBe(2);
    expect(stdout).toContain(`${CA} will be created`);
    await stack.applied();
    expect(await stack.attributes()).toMatchObject({ ...stack.ca, adopted: false });
  });

  it("shows both keys where another one has taken its place, and keeps the new one", async () => {
    await stack.deploy({ on_destroy: "keep" });
    const before = stack.ca?.public_key ?? "";
    stack.replaceCa();
    const plan = await stack.stack.plan();
    expect(plan.code).toBe(2);
    expect(outputOf(plan)).toContain("The account has another SSH certificate authority than before");
    expect(outputOf(plan)).toContain(`changed from ${before} to ${stack.ca?.public_key ?? ""}`);
    expect(plan.stdout).toContain("Changes to Outputs:");
    stack.emulator.requests.clear();
    await stack.applied();
    expect(stack.writes).toEqual([]);
    expect(await stack.attributes()).toMatchObject({ ...stack.ca, adopted: true });
    const after = await stack.stack.plan();
    expect(after).toMatchObject(NOTHING_TO_DO);
    expect(outputOf(after)).not.toContain("than before");
  });

  it("leaves one alone that has taken its place after the plan to delete it", async () => {
    await stack.deploy({ on_destroy: "delete" });
    await stack.stack.terraform.run("plan", "-destroy", "-out=destroy.plan");
    stack.replaceCa();
    expect(await stack.stack.terraform.attempt("apply", "destroy.plan")).toMatchObject({ code: 0 });
    expect(stack.ca).toBeDefined();
  });
});

describe("import", () => {
  it.each([
    ["the account", () => stack.emulator.accountId],
    ["the account and the identifier", () => `${stack.emulator.accountId}/${stack.ca?.id ?? ""}`],
  ])("takes %s", async (_name, id) => {
    seed();
    await stack.write();
    expect(await stack.stack.import(CA, id())).toMatchObject({ code: 0 });
    expect(await stack.attributes()).toMatchObject({ ...stack.ca, on_destroy: "keep", adopted: true });
    await stack.applied();
    expect(stack.writes).toEqual([]);
    expect(await stack.stack.plan()).toMatchObject(NOTHING_TO_DO);
  });

  it.each([
    ["nonsense", "cannot be imported. Give ACCOUNT_ID or ACCOUNT_ID/CA_ID"],
    ["ACCOUNT/", "cannot be imported"],
    ["ACCOUNT/a/b", "cannot be imported"],
    ["ACCOUNT/other", 'has no SSH certificate authority "other", but '],
  ])("fails for %s", async (id, message) => {
    seed();
    await stack.write();
    const outcome = await stack.stack.import(CA, id.replace("ACCOUNT", stack.emulator.accountId));
    expect(outcome.code).toBe(1);
    expect(outputOf(outcome)).toContain(message);
  });

  it("fails where the account has none", async () => {
    await stack.write();
    const outcome = await stack.stack.import(CA, stack.emulator.accountId);
    expect(outcome.code).toBe(1);
    expect(outputOf(outcome)).toContain("has no SSH certificate authority");
  });
});

describe("several resources for one account", () => {
  it("stand for the same one, and the plan says so", async () => {
    await stack.writeAll({ ssh: {}, other: {} });
    const first = await stack.applied();
    expect(outputOf(first)).toContain("Several resources stand for one SSH certificate authority");
    expect(stack.writes).toEqual(["gatewayCa.create"]);
    const [ssh, other] = [await stack.attributes(), await stack.attributes("cfaccess_gateway_ca.other")];
    expect(other).toMatchObject({ id: ssh?.id, public_key: ssh?.public_key });
    const plan = await stack.stack.plan();
    expect(plan).toMatchObject(NOTHING_TO_DO);
    expect(outputOf(plan)).toContain("Several resources stand for one SSH certificate authority");
  });

  it.each([
    ["stays", { other: {} }, []],
    ["is created", { renamed: {} }, []],
    ["is destroyed, and keeps it", {}, ["-destroy"]],
  ])("fails to delete it where another one %s, and deletes nothing", async (_name, remaining, args) => {
    const existing = { ssh: { on_destroy: "delete" }, ...("renamed" in remaining ? {} : { other: {} }) };
    await stack.writeAll(existing);
    await stack.applied();
    await stack.writeAll(args.length > 0 ? existing : remaining);
    const outcome = await stack.stack.apply(...args);
    expect(outcome.code).toBe(1);
    expect(outputOf(outcome)).toContain("One resource deletes the SSH certificate authority that another one keeps");
    expect(outputOf(outcome)).toContain("add a moved block");
    expect(stack.ca).toBeDefined();
  });

  it("are destroyed together where they agree", async () => {
    await stack.writeAll({ ssh: { on_destroy: "delete" }, other: { on_destroy: "delete" } });
    await stack.applied();
    expect(await stack.stack.destroy()).toMatchObject({ code: 0 });
    expect(stack.ca).toBeUndefined();
  });

  it("lets a resource be renamed by a moved block", async () => {
    await stack.writeAll({ ssh: { on_destroy: "delete" } });
    await stack.applied();
    const { id } = stack.ca ?? {};
    await stack.writeAll(
      { renamed: { on_destroy: "delete" } },
      { moved: { from: CA, to: "cfaccess_gateway_ca.renamed" } },
    );
    await stack.applied();
    expect(stack.ca).toMatchObject({ id });
  });
});

describe("a replacement that was asked for", () => {
  it("makes a new one where the old one is to be deleted", async () => {
    await stack.deploy({ on_destroy: "delete" });
    const { id } = stack.ca ?? {};
    expect(await stack.stack.apply(`-replace=${CA}`)).toMatchObject({ code: 0 });
    expect(stack.ca?.id).not.toBe(id);
    expect(await stack.attributes()).toMatchObject({ ...stack.ca });
    expect(await stack.stack.plan()).toMatchObject(NOTHING_TO_DO);
  });

  it("keeps it where the new resource comes before the old one goes", async () => {
    const lifecycle = { create_before_destroy: true };
    await stack.deploy({ on_destroy: "delete", lifecycle });
    const { id } = stack.ca ?? {};
    const outcome = await stack.stack.apply(`-replace=${CA}`);
    if (outcome.code !== 0) throw new Error(outputOf(outcome));
    expect(outputOf(outcome)).toContain("was not deleted");
    expect(stack.ca).toMatchObject({ id });
    expect(await stack.stack.plan()).toMatchObject(NOTHING_TO_DO);
  });
});
