import { OrganizationUpdate } from "../../../lib/api";
import { OWN_SETTINGS } from "../../../lib/provider/resources/organization-settings/schema";
import { providerFacts } from "../../support/official-provider/provider/facts";

test("the settings are those that the official resource lacks, so the two never send the same", () => {
  const { cloudflare_zero_trust_organization: official } = providerFacts("5.22.0").resources;
  const attributes = official?.attributes ?? {};
  expect(attributes).toHaveProperty("session_duration");
  const lacking = Object.keys(OrganizationUpdate.properties).filter((name) => !(name in attributes));
  expect([...OWN_SETTINGS].sort()).toEqual(lacking.sort());
});
