import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Behaviors } from "../../../lib/emulator";
import { outputOf } from "../emulated-stack";
import { ApplicationStack } from "./application-stack";
import { created, updated, type Attributes } from "./every-application";
import { inLongRuns } from "../../support/long-runs";

const NO_CHANGES = { code: 0, stdout: expect.stringContaining("No changes") as string };

/** Behaviors of the API that change what it stores or returns, with another value than the default one. */
const OTHER_BEHAVIORS: Partial<Behaviors> = {
  applicationsDestinationsDerived: false,
  applicationsEmptyLists: false,
  applicationsFlagsFilledIn: false,
  applicationsInfrastructureWebFields: "ignore",
  applicationsPoliciesOrder: "id",
  applicationsTagsSorted: false,
  policiesEmptyRuleLists: false,
  policiesEmptySessionDurationDropped: true,
  policiesSessionDurationDefault: true,
  singleAddressesAsBlocks: true,
};

/** The same applications with a reference for each attribute, whose value is known only at apply. */
function referring(applications: Readonly<Record<string, Attributes>>): {
  applications: typeof applications;
  data: object;
} {
  const entries = Object.entries(applications);
  const references = entries.map(([name, attributes]) => {
    const fields = Object.keys(attributes).map((field) => [field, `\${terraform_data.${name}.output.${field}}`]);
    return [name, Object.fromEntries(fields) as Attributes];
  });
  const data = entries.map(([name, input]) => [name, { input }]);
  return {
    applications: Object.fromEntries(references) as typeof applications,
    data: Object.fromEntries(data) as object,
  };
}

describe("applications of all 14 types", () => {
  let stack: ApplicationStack;
  beforeAll(async () => {
    stack = await ApplicationStack.create({ behaviors: OTHER_BEHAVIORS });
  });
  afterAll(() => stack.remove());

  it("are created, with every attribute known only at apply", async () => {
    const { applications, data } = referring(created(stack.referred));
    await stack.write(applications, { terraform_data: data });
    await stack.applied();
    expect(stack.applications).toMatchObject({
      self_hosted: { use_clientless_isolation_app_launcher_url: true, tags: ["alpha", "beta", "internal"] },
      ssh: { policies: [{ precedence: 7 }] },
      rdp: { target_criteria: [{ port: 3389 }, { require: { tags: { environment: ["production"] } } }] },
      saas: {
        policies: expect.arrayContaining(
          [{ precedence: 1 }, { precedence: 2 }].map((one) => expect.objectContaining(one) as object),
        ) as object,
      },
      dash_sso: { saas_app: { custom_claims: [{ source: { name: "job" } }] } },
    });
    expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
  });

  it("do not differ if the API returns policies, rules and lists in another way", async () => {
    Object.assign(stack.emulator.behaviors, {
      applicationsPoliciesOrder: "as_sent",
      policiesEmptyRuleLists: true,
      policiesEmptySessionDurationDropped: false,
      policiesSessionDurationDefault: false,
      singleAddressesAsBlocks: false,
    });
    expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
  });

  it("are updated: what is no longer configured is removed, except policies, which are left alone", async () => {
    const { dash_sso: before } = stack.applications;
    Object.assign(stack.emulator.behaviors, {
      applicationsDestinationsDerived: true,
      applicationsEmptyLists: true,
      applicationsFlagsFilledIn: true,
      applicationsInfrastructureWebFields: "keep",
      applicationsPoliciesOrder: "precedence",
      applicationsTagsSorted: true,
    });
    const secret = ((await stack.attributes("dash_sso"))?.saas_app as Attributes).client_secret;
    await stack.deploy(updated(stack.referred));
    const { self_hosted, ssh, vnc, rdp, dash_sso, warp } = stack.applications;
    expect(self_hosted).toMatchObject({
      name: "Wiki for all",
      destinations: [{ type: "public", uri: "wiki.example.com" }],
      session_duration: "24h",
      http_only_cookie_attribute: true,
      policies: [{ name: "Sundays" }, { name: "Everything" }, { name: "Everyday" }],
    });
    expect(Object.keys(self_hosted ?? {})).not.toEqual(expect.arrayContaining(["cors_headers"]));
    expect(ssh).toMatchObject({
      policies: [{ name: "Everyday", precedence: 7 }],
      self_hosted_domains: ["ssh.example.com"],
    });
    expect(vnc).toMatchObject({
      destinations: [{ type: "public", uri: "screen.example.com" }],
      policies: [{ name: "Programs" }],
    });
    expect(rdp).toMatchObject({ domain: "rdp.example.com/office", policies: [] });
    expect(dash_sso).toMatchObject({ id: before?.id, saas_app: { redirect_uris: ["https://dash.example.com/other"] } });
    expect(((await stack.attributes("dash_sso"))?.saas_app as Attributes).client_secret).toBe(secret);
    expect(warp).toMatchObject({ policies: [{ name: "Sundays" }] });
    expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
  });

  it("are changed back if others change them, and made again if others delete them", async () => {
    const before = stack.applications;
    const { self_hosted, bookmark, rdp } = before;
    const id = (one: Attributes | undefined): string => String(one?.id);
    stack.emulator.call("applications.update", {
      app_id: id(self_hosted),
      type: "self_hosted",
      name: "Mine",
      domain: "wiki.example.com",
      destinations: [
        { type: "public", uri: "wiki.example.com" },
        { type: "public", uri: "also.example.com" },
      ],
      allow_iframe: true,
      tags: ["internal"],
      session_duration: "1h",
      policies: [{ id: stack.referred.reusable }],
    });
    stack.emulator.call("applications.policies.create", {
      app_id: id(rdp),
      name: "Theirs",
      decision: "bypass",
      include: [{ everyone: {} }],
    });
    stack.emulator.call("applications.delete", { app_id: id(bookmark) });
    const { stdout } = await stack.applied();
    expect(stdout).toContain("Apply complete! Resources: 1 added, 2 changed, 0 destroyed.");
    const put = (one: object | undefined): object => ({ ...one, id: 0, uid: 0, aud: 0, created_at: 0, updated_at: 0 });
    const after = stack.applications;
    expect(put(after.bookmark)).toEqual(put(bookmark));
    expect(after.rdp).toMatchObject({ policies: [] });
    expect(after.self_hosted).toMatchObject({
      ...put(self_hosted),
      ...{ id: self_hosted?.id, uid: self_hosted?.id, aud: self_hosted?.aud },
      ...{ created_at: self_hosted?.created_at, updated_at: expect.any(String) as string },
      policies: [{ name: "Sundays" }, { name: "Everything" }, { name: "Everyday" }],
    });
  });

  it("are imported without a change", async () => {
    await rm(join(stack.stack.terraform.folder, "terraform.tfstate"));
    const imports = Object.entries(stack.applications).map(([type, { id }]) => ({
      to: `cfaccess_application.${type}`,
      id: `${stack.emulator.accountId}/${String(id)}`,
    }));
    await stack.write(updated(stack.referred), { import: imports });
    const { stdout } = await stack.applied();
    expect(outputOf({ stdout, stderr: "" })).toContain("14 imported, 0 added, 0 changed, 0 destroyed");
  });

  inLongRuns(() => {
    it("are replaced if their type or login protocol changes", async () => {
      await stack.write({
        ...updated(stack.referred),
        vnc: { type: "ssh", name: "Screen", domain: "screen.example.com" },
        saas: {
          type: "saas",
          name: "CRM",
          saas_app: { auth_type: "oidc", redirect_uris: ["https://crm.example.com"] },
        },
      });
      const { stdout } = await stack.stack.plan();
      expect(outputOf({ stdout, stderr: "" })).toContain("Plan: 2 to add, 0 to change, 2 to destroy.");
      expect(stdout.match(/# forces replacement/g)).toHaveLength(2);
    });
  });

  it("are destroyed", async () => {
    expect(await stack.stack.destroy()).toMatchObject({ code: 0 });
    expect(stack.applications).toEqual({});
  });
});
