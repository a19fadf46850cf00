import { stopEmulators } from "../../running-emulators";
import { accessCalls, allowEveryone, inline, site } from "./access-calls";

afterEach(stopEmulators);

const github = { name: "GitHub", type: "github", config: { client_id: "a", client_secret: "b" } };

test("an application of a zone uses the policies, identity providers, tags and groups of the account", async () => {
  const api = await accessCalls();
  const zone = api.inZone();
  const policy = await api.policy();
  const idp = await api.ok<{ id: string }>("POST", "identity_providers", github);
  const group = await api.ok<{ id: string }>("POST", "groups", { name: "G", include: [{ everyone: {} }] });
  await api.ok("POST", "tags", { name: "eng" });
  const own = inline("Own", { include: [{ group: { id: group.id } }] });
  const app = await zone.app(
    site("a.example.com", {
      policies: [policy.id, own],
      allowed_idps: [idp.id],
      auto_redirect_to_identity: true,
      tags: ["eng"],
    }),
  );
  expect(app).toMatchObject({ allowed_idps: [idp.id], tags: ["eng"] });
  expect(app.policies).toMatchObject([
    { id: policy.id, reusable: true },
    { reusable: false, name: "Own" },
  ]);
  expect(await zone.ok("GET", `apps/${app.id}`)).toEqual(app);
  expect(await api.ok("GET", `policies/${policy.id}`)).toMatchObject({ app_count: 1 });
  expect(await api.ok("GET", "tags/eng")).toMatchObject({ app_count: 1 });
});

test("fails to delete what an application of a zone uses", async () => {
  const api = await accessCalls();
  const policy = await api.policy();
  await api.ok("POST", "tags", { name: "eng" });
  await api.inZone().app(site("a.example.com", { policies: [policy.id], tags: ["eng"] }));
  expect(await api.failure("DELETE", `policies/${policy.id}`)).toMatchObject({ status: 409 });
  expect(await api.failure("DELETE", "tags/eng")).toMatchObject({ status: 409 });
});

test("an account does not use the objects of its zones", async () => {
  const api = await accessCalls();
  const group = await api.inZone().ok<{ id: string }>("POST", "groups", { name: "G", include: [{ everyone: {} }] });
  const include = [{ group: { id: group.id } }];
  expect((await api.failure("POST", "policies", { ...allowEveryone, include })).message).toContain("there is no group");
});

test("a CA of an account's application is used through its zone, unless applicationCasThroughZone is off", async () => {
  const api = await accessCalls();
  const { id, aud } = await api.app(site("ssh.example.com"));
  const ca = await api.inZone().ok<{ id: string }>("POST", `apps/${id}/ca`);
  expect(ca).toMatchObject({ aud });
  expect(await api.ok("GET", `apps/${id}/ca`)).toEqual(ca);
  expect(await api.inZone().ok("GET", `apps/${id}/ca`)).toEqual(ca);
  api.emulator.behaviors.applicationCasThroughZone = false;
  expect(await api.inZone().failure("GET", `apps/${id}/ca`)).toMatchObject({ status: 404, code: 11021 });
  api.emulator.behaviors.applicationCasThroughZone = true;
  expect(await api.inZone().ok("DELETE", `apps/${id}/ca`)).toEqual({ id: ca.id });
  expect(await api.failure("GET", `apps/${id}/ca`)).toMatchObject({ status: 404 });
});

describe("the domain of an application", () => {
  const named = { zones: [{ name: "acme.com" }, { name: "acme.dev" }] };

  test("is in a named zone of the account, or below workers.dev or pages.dev", async () => {
    const api = await accessCalls(named);
    for (const domain of ["acme.com", "*.acme.com/x", "a.b.ACME.dev", "app.acme.workers.dev", "docs.pages.dev"]) {
      await api.app(site(domain));
    }
  });

  test.each(["acme.org", "notacme.com", "acme.com.evil.org"])(
    "fails with 12130 if it is outside the named zones: %s",
    async (domain) => {
      const api = await accessCalls(named);
      expect(await api.failure("POST", "apps", site(domain))).toMatchObject({
        status: 400,
        code: 12130,
        pointer: "/domain",
        message: expect.stringContaining("domain does not belong to zone"),
      });
      const destinations = [{ type: "public", uri: domain }];
      expect(await api.failure("POST", "apps", { type: "self_hosted", destinations })).toMatchObject({
        pointer: "/destinations/0/uri",
      });
    },
  );

  test("fails in a zone if it is in another zone of the account", async () => {
    const api = await accessCalls(named);
    const failure = await api.inZone().failure("POST", "apps", site("a.acme.dev"));
    expect(failure.message).toContain("the zones are acme.com");
    await api.inZone().app(site("a.acme.com"));
  });

  test("is anything while the zones have no names, or by the behavior applicationsDomainsOutsideZones", async () => {
    const api = await accessCalls();
    const { id } = await api.app(site("a.acme.org"));
    api.emulator.behaviors.applicationsDomainsOutsideZones = "refuse";
    expect(await api.failure("PUT", `apps/${id}`, site("b.acme.org"))).toMatchObject({ code: 12130 });
    const strict = await accessCalls({ ...named, behaviors: { applicationsDomainsOutsideZones: "accept" } });
    await strict.app(site("a.acme.org"));
  });
});
