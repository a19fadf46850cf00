import { stopEmulators } from "../../running-emulators";
import { accessCalls, LEAST, site } from "./access-calls";

afterEach(stopEmulators);

test("a PATCH leaves omitted settings unchanged, a PUT turns them off, and the application shows them", async () => {
  const api = await accessCalls();
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

test("fails for a type without these settings, and for an unknown application", async () => {
  const api = await accessCalls();
  const { id } = await api.app(LEAST.saas);
  for (const method of ["PUT", "PATCH"]) {
    const failure = await api.failure(method, `apps/${id}/settings`, { allow_iframe: true });
    expect(failure).toMatchObject({ status: 400, message: expect.stringContaining("applications of type saas") });
    expect(await api.failure(method, "apps/x/settings", {})).toMatchObject({ status: 404 });
  }
});
