import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Fault } from "../../../lib/emulator";
import { outputOf } from "../emulated-stack";
import { ApplicationStack } from "./application-stack";
import { inLongRuns, sampleOf } from "../../support/long-runs";

let stack: ApplicationStack;
afterEach(() => stack.remove());

const CREATE = { endpoint: "applications.create" };
const NO_CHANGES = { code: 0 };

const bookmark = { type: "bookmark", name: "Handbook", domain: "handbook.example.com" };
const oidc = {
  type: "saas",
  name: "Board",
  saas_app: { auth_type: "oidc", redirect_uris: ["https://board.example.com"] },
};

const all = () => stack.emulator.call("applications.list", {});

describe("a creation whose response is lost", () => {
  const lost: [string, Fault][] = [
    ["a connection reset after the write", { match: CREATE, kind: "reset-after", times: "always" }],
    ["a page of HTML after the write", { match: CREATE, kind: "malformed", form: "html", times: "always" }],
  ];
  it.each(sampleOf(lost, 1))("survives %s: each resource has an application of its own", async (_name, fault) => {
    stack = await ApplicationStack.create();
    stack.emulator.faults.add(fault);
    // An application of others with the same name, which differs.
    stack.emulator.call("applications.create", { ...bookmark, type: "bookmark", domain: "other.example.com" });
    await stack.deploy({
      one: bookmark,
      two: bookmark,
      wiki: { type: "self_hosted", domain: "wiki.example.com", name: "Wiki" },
    });
    const names = ["one", "two", "wiki"];
    const ids = await Promise.all(names.map(async (name) => (await stack.attributes(name))?.id));
    expect(new Set(ids).size).toBe(3);
    expect(all().filter(({ id }) => ids.includes(id))).toHaveLength(3);
    expect(all()).toHaveLength(4);
    expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
  });

  inLongRuns(() => {
    it("survives if the application has a client secret: it is replaced, so that the secret is known", async () => {
      stack = await ApplicationStack.create();
      stack.emulator.faults.add({ match: CREATE, kind: "reset-after" });
      await stack.write({ board: oidc });
      const outcome = await stack.stack.apply();
      expect([outcome.code, outputOf(outcome)]).toEqual([
        1,
        expect.stringContaining('The client secret of the application "Board" was lost'),
      ]);
      expect(all()).toHaveLength(1);
      const { stdout } = await stack.applied();
      expect(stdout).toContain("1 added, 0 changed, 1 destroyed");
      expect(await stack.attributes("board")).toMatchObject({
        id: all()[0]?.id,
        saas_app: { client_secret: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
      });
      expect(all()).toHaveLength(1);
    });

    it("fails if the application was not created, and the next run creates it", async () => {
      stack = await ApplicationStack.create();
      stack.emulator.faults.add({ match: CREATE, kind: "status", code: 502 });
      await stack.write({ one: bookmark });
      const outcome = await stack.stack.apply();
      expect([outcome.code, outputOf(outcome)]).toEqual([
        1,
        expect.stringContaining('Could not create the application "Handbook"'),
      ]);
      await stack.applied();
      expect(all()).toHaveLength(1);
    });

    it("survives the end of Terraform and the companion before the response: the next run adopts the application", async () => {
      stack = await ApplicationStack.create({}, "terraform");
      await stack.write({ one: bookmark, board: oidc });
      stack.emulator.faults.add({ match: CREATE, kind: "reset-after", times: 2 });
      stack.emulator.faults.add({ match: { endpoint: "applications.list" }, kind: "latency", ms: 60_000, times: 2 });
      await stack.interrupted("SIGKILL", () => all().length === 2);
      stack.emulator.faults.clear();
      const next = await stack.stack.apply("-lock=false");
      expect(outputOf(next)).toContain('the application "Handbook" existed already');
      expect(outputOf(next)).toContain('The client secret of the application "Board" was lost');
      await stack.applied();
      expect(
        all()
          .map(({ name }) => name)
          .sort(),
      ).toEqual(["Board", "Handbook"]);
      expect(await stack.attributes("board")).toMatchObject({
        saas_app: { client_secret: expect.any(String) as string },
      });
      expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
    });
  });
});

describe("an application that exists already", () => {
  it("fails with the line that imports it, if it differs", async () => {
    stack = await ApplicationStack.create();
    const warp = stack.emulator.call("applications.create", { type: "warp", session_duration: "1h" });
    const wiki = stack.emulator.call("applications.create", { type: "self_hosted", domain: "wiki.example.com" });
    await stack.write({
      devices: { type: "warp" },
      wiki: { type: "self_hosted", name: "Wiki", domain: "wiki.example.com" },
    });
    const outcome = await stack.stack.apply();
    expect(outcome.code).toBe(1);
    for (const { id } of [warp, wiki]) {
      expect(outputOf(outcome)).toContain(`terraform import ADDRESS ${stack.emulator.accountId}/${String(id)}`);
    }
    expect(outputOf(outcome)).toContain('The application "warp" conflicts with an existing object');
    expect(all()).toHaveLength(2);
  });

  it("survives, and adopts it if it equals the configured one", async () => {
    stack = await ApplicationStack.create();
    const { reusable } = stack.referred;
    const { id } = stack.emulator.call("applications.create", { type: "warp", policies: [{ id: reusable }] });
    await stack.write({ devices: { type: "warp", policies: [{ id: reusable }] } });
    expect(outputOf(await stack.applied())).toContain("existed already");
    expect(await stack.attributes("devices")).toMatchObject({ id });
  });
});

describe("adopt_existing", () => {
  it("takes over the one application of its type, and says so in the plan", async () => {
    stack = await ApplicationStack.create();
    const { reusable } = stack.referred;
    const { id } = stack.emulator.call("applications.create", { type: "warp", session_duration: "1h" });
    await stack.write({
      devices: { type: "warp", adopt_existing: true, policies: [{ id: reusable }] },
      launcher: { type: "app_launcher", adopt_existing: true },
    });
    expect(outputOf(await stack.stack.plan())).toMatch(/account has an application of type warp[^]*takes it over/);
    expect(outputOf(await stack.applied())).toContain("takes it over");
    expect(await stack.attributes("devices")).toMatchObject({ id, session_duration: "24h" });
    expect(stack.emulator.call("applications.get", { app_id: String(id) })).toMatchObject({ session_duration: "24h" });
    expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
  });

  inLongRuns(() => {
    it("fails for a type of which an account can have many", async () => {
      stack = await ApplicationStack.create();
      await stack.write({ wiki: { type: "self_hosted", domain: "wiki.example.com", adopt_existing: true } });
      expect(outputOf(await stack.stack.plan())).toContain("adopt_existing does not fit the type");
    });
  });
});

describe("many applications", () => {
  it("survive a list that shows only some of them, and take a few requests to refresh", async () => {
    stack = await ApplicationStack.create();
    const many = Array.from({ length: 30 }, (_, index) => [`b${index}`, { ...bookmark, name: `Bookmark ${index}` }]);
    await stack.deploy(Object.fromEntries(many) as Record<string, typeof bookmark>);
    stack.emulator.requests.clear();
    expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
    expect(stack.emulator.requests.count()).toBeLessThanOrEqual(7);

    const visible = all()
      .slice(0, 20)
      .map(({ id }) => id ?? "");
    stack.emulator.behaviors.visibleTo = { [stack.emulator.apiToken]: visible };
    stack.emulator.requests.clear();
    expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
    expect(stack.emulator.requests.count()).toBeLessThanOrEqual(17);
  });
});

describe("an application of a zone, and secrets of SCIM", () => {
  it("is created, keeps its write-only secret out of the state, is imported and destroyed", async () => {
    stack = await ApplicationStack.create();
    const zone_id = stack.emulator.zoneId;
    const scim = (version: number) => ({
      zone_id,
      type: "self_hosted",
      name: "Zone",
      domain: "zone.example.com",
      scim_config: {
        idp_uid: stack.referred.idp,
        remote_uri: "https://zone.example.com/scim",
        authentication: {
          scheme: "httpbasic",
          user: "ann",
          password_wo: `s3cret-${version}`,
          secret_wo_version: version,
        },
      },
    });
    await stack.deploy({ zone: scim(1) });
    const [found] = stack.emulator.call("applications.list", {}, { kind: "zone", id: zone_id });
    expect(found).toMatchObject({ name: "Zone" });
    expect(await stack.stack.plan()).toMatchObject(NO_CHANGES);
    stack.emulator.requests.clear();
    await stack.deploy({ zone: scim(2) });
    expect(stack.writes).toEqual(["applications.update"]);
    const state = await readFile(join(stack.stack.terraform.folder, "terraform.tfstate"), "utf8");
    expect(state).not.toContain("s3cret");
    expect(state).toContain('"secret_wo_version": 2');
    expect(await stack.stack.destroy()).toMatchObject({ code: 0 });
    expect(stack.emulator.call("applications.list", {}, { kind: "zone", id: zone_id })).toEqual([]);
  });
});
