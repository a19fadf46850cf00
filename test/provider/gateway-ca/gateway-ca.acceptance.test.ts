import { createHash } from "node:crypto";
import { outputOf } from "../emulated-stack";
import { CA, GatewayCaStack } from "./gateway-ca-stack";
import { inLongRuns } from "../../support/long-runs";

let stack: GatewayCaStack;
beforeEach(async () => {
  stack = await GatewayCaStack.create();
});
afterEach(() => stack.remove());

const NO_CHANGES = { code: 0 };
const seed = () => stack.emulator.seed({ gatewayCa: [{}] });
/** The fingerprint of the CA's key as `ssh-keygen -l` prints it, which need not be installed. */
const fingerprint = () => {
  const [, key = ""] = (stack.ca?.public_key ?? "").split(" ");
  return `SHA256:${createHash("sha256").update(key, "base64").digest("base64").replace(/=+$/, "")}`;
};

describe("the certificate authority of an account", () => {
  it("is updated without a request, and stays when the resource is destroyed", async () => {
    await stack.deploy();
    expect(stack.writes).toEqual(["gatewayCa.create"]);
    expect(await stack.attributes()).toEqual({
      ...stack.ca,
      account_id: stack.emulator.accountId,
      on_destroy: "keep",
      adopted: false,
    });

    stack.emulator.requests.clear();
    await stack.deploy({ on_destroy: "delete" });
    await stack.deploy({ on_destroy: "keep" });
    expect(stack.writes).toEqual([]);

    const destroyed = await stack.stack.destroy();
    expect(destroyed).toMatchObject({ code: 0 });
    expect(outputOf(destroyed)).toContain("The SSH certificate authority stays in the account");
    expect(outputOf(destroyed)).toContain(fingerprint());
    expect(stack.writes).toEqual([]);
    expect(stack.ca).toBeDefined();
    expect(await stack.attributes()).toBeUndefined();
  });

  it("is deleted with on_destroy = delete, and the plan warns about the hosts", async () => {
    await stack.deploy({ on_destroy: "delete" });
    const plan = await stack.stack.plan("-destroy");
    expect(outputOf(plan)).toContain("Every host that trusts this SSH certificate authority will refuse SSH");
    expect(outputOf(plan)).toContain(fingerprint());
    expect(await stack.stack.destroy()).toMatchObject({ code: 0 });
    expect(stack.ca).toBeUndefined();
  });

  it("is adopted if it exists, with a warning in the plan", async () => {
    seed();
    await stack.write();
    const plan = await stack.stack.plan();
    expect(outputOf(plan)).toContain("already has an SSH certificate authority");
    expect(outputOf(plan)).toContain(fingerprint());
    await stack.applied();
    expect(stack.writes).toEqual([]);
    expect(await stack.attributes()).toMatchObject({ ...stack.ca, adopted: true });
    expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
  });

  it("accepts an account that is known only at apply", async () => {
    await stack.stack.write({
      resource: {
        terraform_data: { account: { input: stack.emulator.accountId } },
        cfaccess_gateway_ca: { ssh: { account_id: "${terraform_data.account.output}" } },
      },
    });
    await stack.applied();
    expect(await stack.attributes()).toMatchObject({ ...stack.ca });
    expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
  });

  inLongRuns(() => {
    it("is replaced for another account, with a warning about the first", async () => {
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
});

inLongRuns(() => {
  describe("drift", () => {
    it("fails after a deletion outside of Terraform, and is created again after state rm", async () => {
      await stack.deploy();
      const before = await stack.attributes();
      stack.deleteCa();
      const plan = await stack.stack.plan();
      expect(plan.code).toBe(1);
      expect(outputOf(plan)).toContain(
        `Either ${before?.id ?? ""} was deleted outside of Terraform, or the API token sees`,
      );
      expect(outputOf(plan)).toContain("terraform state rm");
      expect(await stack.attributes()).toEqual(before);
      await stack.stack.terraform.run("state", "rm", CA);
      await stack.applied();
      expect(await stack.attributes()).toMatchObject({ ...stack.ca, adopted: false });
    });

    it("survives a deletion outside of Terraform: a removed block forgets it", async () => {
      await stack.deploy();
      stack.deleteCa();
      await stack.stack.write({ removed: { from: CA, lifecycle: { destroy: false } } });
      await stack.applied();
      expect(await stack.attributes()).toBeUndefined();
    });

    it("shows both keys after a replacement outside of Terraform, and keeps the new one", async () => {
      await stack.deploy({ on_destroy: "keep" });
      const before = stack.ca?.public_key ?? "";
      stack.replaceCa();
      const plan = await stack.stack.plan();
      expect(plan.code).toBe(2);
      expect(outputOf(plan)).toContain("The SSH certificate authority was replaced outside of Terraform");
      expect(outputOf(plan)).toContain(`changed from ${before} to ${stack.ca?.public_key ?? ""}`);
      expect(plan.stdout).toContain("Changes to Outputs:");
      stack.emulator.requests.clear();
      await stack.applied();
      expect(stack.writes).toEqual([]);
      expect(await stack.attributes()).toMatchObject({ ...stack.ca, adopted: true });
      const after = await stack.stack.plan();
      expect(after).toMatchObject(NO_CHANGES);
      expect(outputOf(after)).not.toContain("replaced outside");
    });

    it("does not delete a replacement that was created after the plan", async () => {
      await stack.deploy({ on_destroy: "delete" });
      await stack.stack.terraform.run("plan", "-destroy", "-out=destroy.plan");
      stack.replaceCa();
      expect(await stack.stack.terraform.attempt("apply", "destroy.plan")).toMatchObject({ code: 0 });
      expect(stack.ca).toBeDefined();
    });
  });
});

describe("import", () => {
  it("accepts the id of the certificate authority", async () => {
    seed();
    await stack.write();
    const id = `${stack.emulator.accountId}/${stack.ca?.id ?? ""}`;
    expect(await stack.stack.import(CA, id)).toMatchObject({ code: 0 });
    expect(await stack.attributes()).toMatchObject({ ...stack.ca, on_destroy: "keep", adopted: true });
    expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
  });

  it.each([
    ["nonsense", "is invalid. Use ACCOUNT_ID or ACCOUNT_ID/CA_ID"],
    ["ACCOUNT/", "The import id"],
    ["ACCOUNT/a/b", "The import id"],
    ["ACCOUNT/other", 'not "other"'],
  ])("fails for %s", async (id, message) => {
    seed();
    await stack.write();
    const outcome = await stack.stack.import(CA, id.replace("ACCOUNT", stack.emulator.accountId));
    expect(outcome.code).toBe(1);
    expect(outputOf(outcome)).toContain(message);
  });

  inLongRuns(() => {
    it("fails if the account has none", async () => {
      await stack.write();
      const outcome = await stack.stack.import(CA, stack.emulator.accountId);
      expect(outcome.code).toBe(1);
      expect(outputOf(outcome)).toContain("lists no SSH certificate authority");
    });
  });
});

inLongRuns(() => {
  describe("several resources for one account", () => {
    it("manage the same one, with a warning in the plan", async () => {
      await stack.writeAll({ ssh: {}, other: {} });
      const first = await stack.applied();
      expect(outputOf(first)).toContain("Several resources manage the same SSH certificate authority");
      expect(stack.writes).toEqual(["gatewayCa.create"]);
      const [ssh, other] = [await stack.attributes(), await stack.attributes("cfaccess_gateway_ca.other")];
      expect(other).toMatchObject({ id: ssh?.id, public_key: ssh?.public_key });
      const plan = await stack.stack.plan();
      expect(plan).toMatchObject(NO_CHANGES);
      expect(outputOf(plan)).toContain("Several resources manage the same SSH certificate authority");
    });

    it.each([
      ["stays", { other: {} }, []],
      ["is created", { renamed: {} }, []],
      ["is destroyed but keeps it", {}, ["-destroy"]],
    ])("fails to delete it if another resource %s, and deletes nothing", async (_name, remaining, args) => {
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

    it("are destroyed together if both delete it", async () => {
      await stack.writeAll({ ssh: { on_destroy: "delete" }, other: { on_destroy: "delete" } });
      await stack.applied();
      expect(await stack.stack.destroy()).toMatchObject({ code: 0 });
      expect(stack.ca).toBeUndefined();
    });

    it("can be renamed by a moved block", async () => {
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

  describe("a requested replacement", () => {
    it("creates a new one with on_destroy = delete", async () => {
      await stack.deploy({ on_destroy: "delete" });
      const { id } = stack.ca ?? {};
      expect(await stack.stack.apply(`-replace=${CA}`)).toMatchObject({ code: 0 });
      expect(stack.ca?.id).not.toBe(id);
      expect(await stack.attributes()).toMatchObject({ ...stack.ca });
      expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
    });

    it("keeps it with create_before_destroy", async () => {
      const lifecycle = { create_before_destroy: true };
      await stack.deploy({ on_destroy: "delete", lifecycle });
      const { id } = stack.ca ?? {};
      const outcome = await stack.stack.apply(`-replace=${CA}`);
      if (outcome.code !== 0) throw new Error(outputOf(outcome));
      expect(outputOf(outcome)).toContain("was not deleted");
      expect(stack.ca).toMatchObject({ id });
      expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
    });
  });
});
