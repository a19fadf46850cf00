import { DataCloudflareZeroTrustAccessGroup } from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-group";
import { DataCloudflareZeroTrustAccessGroups } from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-groups";
import { DataCloudflareZeroTrustAccessInfrastructureTargets } from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-infrastructure-targets";
import { DataCloudflareZeroTrustAccessServiceToken } from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-service-token";
import { DataCloudflareZeroTrustAccessTag } from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-access-tag";
import { AccessEmulator } from "../../lib/emulator";
import { OfficialStack } from "./official-stack";
import type { OfficialVersion } from "../support/official-provider/provider/facts";
import { VERSIONS_UNDER_TEST } from "../support/official-provider/versions-under-test";

jest.setTimeout(120_000);

let emulator: AccessEmulator;
let stack: OfficialStack;
const open = async (version?: OfficialVersion): Promise<void> => {
  emulator = await AccessEmulator.start({ rateLimit: false });
  stack = await OfficialStack.create(emulator, version);
};
afterEach(async () => {
  await stack.remove();
  await emulator.stop();
});

const found = async (address: string): Promise<Record<string, unknown> | undefined> =>
  stack.attributes(`data.cloudflare_zero_trust_access_${address}`);

test.each(VERSIONS_UNDER_TEST)("%s looks up objects by ID, by a filter, and as a list", async (version) => {
  await open(version);
  const { accountId } = emulator;
  const include = [{ email_domain: { domain: "example.com" } }];
  const staff = emulator.call("groups.create", { name: "Staff", include });
  emulator.call("groups.create", { name: "Guests", include });
  const token = emulator.call("serviceTokens.create", { name: "Pipeline" });
  emulator.call("tags.create", { name: "internal" });
  for (const hostname of ["web", "db"]) {
    const ip_addr = hostname === "web" ? "10.0.0.1" : "10.0.0.2";
    emulator.call("infrastructure.targets.create", { hostname, ip: { ipv4: { ip_addr } } });
  }

  await stack.deploy((scope) => {
    new DataCloudflareZeroTrustAccessGroup(scope, "by_id", { accountId, groupId: staff.id ?? "" });
    new DataCloudflareZeroTrustAccessGroup(scope, "by_filter", { accountId, filter: { name: "Guests" } });
    new DataCloudflareZeroTrustAccessGroups(scope, "all", { accountId });
    new DataCloudflareZeroTrustAccessInfrastructureTargets(scope, "web", { accountId, hostname: "web" });
    new DataCloudflareZeroTrustAccessServiceToken(scope, "token", { accountId, serviceTokenId: token.id ?? "" });
    new DataCloudflareZeroTrustAccessTag(scope, "tag", { accountId, tagName: "internal" });
  });

  expect(await found("group.by_id")).toMatchObject({ id: staff.id, name: "Staff", include });
  expect(await found("group.by_filter")).toMatchObject({ name: "Guests" });
  expect((await found("groups.all"))?.result).toMatchObject([{ name: "Staff" }, { name: "Guests" }]);
  expect((await found("infrastructure_targets.web"))?.result).toMatchObject([{ hostname: "web" }]);
  expect(await found("service_token.token")).toMatchObject({ name: "Pipeline", client_id: token.client_id });
  expect(await found("tag.tag")).toMatchObject({ name: "internal" });
});

test("fails for a filter that matches several objects, and for objects that do not exist", async () => {
  await open();
  const { accountId } = emulator;
  for (const name of ["Staff east", "Staff north", "Staff west"])
    emulator.call("groups.create", { name, include: [{ everyone: {} }] });
  await stack.write((scope) => {
    new DataCloudflareZeroTrustAccessGroup(scope, "several", { accountId, filter: { search: "Staff" } });
    new DataCloudflareZeroTrustAccessGroup(scope, "nobody", { accountId, filter: { name: "Nobody" } });
    new DataCloudflareZeroTrustAccessTag(scope, "none", { accountId, tagName: "none" });
  });

  const { stderr } = await stack.plan();

  expect(stderr).toMatch(/failed to find exactly one result[\s\S]*3 found/);
  expect(stderr).toMatch(/failed to find exactly one result[\s\S]*0 found/);
  expect(stderr).toMatch(/access\/tags\/none":\s+404 Not Found/);
});
