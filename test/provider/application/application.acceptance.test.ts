import { rm } from "node:fs/promises";
import { join } from "node:path";
import { outputOf } from "../emulated-stack";
import { ApplicationStack } from "./application-stack";
import { created, updated } from "./every-application";

const NO_CHANGES = { code: 0 };

describe("applications of all 14 types", () => {
  let stack: ApplicationStack;
  beforeAll(async () => {
    stack = await ApplicationStack.create();
  });
  afterAll(() => stack.remove());

  it("are created", async () => {
    await stack.write(created(stack.referred));
    await stack.applied();
    expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
  });

  it("are updated", async () => {
    await stack.deploy(updated(stack.referred));
    expect(outputOf(await stack.stack.plan())).toContain("No changes");
  });

  it("are imported", async () => {
    await rm(join(stack.stack.terraform.folder, "terraform.tfstate"));
    const imports = Object.entries(stack.applications).map(([type, { id }]) => ({
      to: `cfaccess_application.${type}`,
      id: `${stack.emulator.accountId}/${String(id)}`,
    }));
    await stack.write(updated(stack.referred), { import: imports });
    stack.emulator.requests.clear();
    const { stdout } = await stack.applied();
    expect(outputOf({ stdout, stderr: "" })).toContain("14 imported, 0 added, 0 changed, 0 destroyed");
  });

  it("are destroyed", async () => {
    expect(await stack.stack.destroy()).toMatchObject({ code: 0 });
    expect(stack.applications).toEqual({});
  });
});
