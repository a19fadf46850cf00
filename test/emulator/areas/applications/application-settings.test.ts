import { stopEmulators } from "../../emulating";
import { calling, LEAST, site } from "./calling";

afterEach(stopEmulators);

test("a PATCH changes what it says, a PUT says both, and the application follows", async () => {
  const api = await calling();
  const { id, updated_at } = await api.app(site("a.example.com"));
  const path = `apps/${id}/settings`;
  expect(await api.ok("PATCH", path, { allow_iframe: true })).toEqual({ allow_iframe: true, skip_interstitial: false });
  expect(await api.ok("PATCH", path, { skip_interstitial: true })).toEqual({
    allow_iframe: true,
    skip_interstitial: true,
  });
  const app = await api.ok("GET", `apps/${id}`);
  expect(app).toMatchObject({ allow_iframe: true, skip_interstitial: true, domain: "a.example.com" });
  expect(app.updated_at > updated_at).toBe(true);
  expect(await api.ok("PUT", path, { skip_interstitial: true })).toEqual({
    allow_iframe: false,
    skip_interstitial: true,
  });
  expect(await api.ok("GET", `apps/${id}`)).toMatchObject({ allow_iframe: false, skip_interstitial: true });
});

test("fails for a type that has no such settings, and for no application", async () => {
  const api = await calling();
  const { id } = await api.app(LEAST.saas);
  for (const method of ["PUT", "PATCH"]) {
    const refusal = await api.refused(method, `apps/${id}/settings`, { allow_iframe: true });
    expect(refusal).toMatchObject({ status: 400, message: expect.stringContaining("applications of type saas") });
    expect(await api.refused(method, "apps/x/settings", {})).toMatchObject({ status: 404 });
  }
});
