import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FIELD_VERSIONS } from "../../../lib/constructs/kernel/field-versions";
import { allowsOnlyFrom, fieldVersionDiagnostics, lowestVersion } from "../../../lib/constructs/kernel/version-check";

interface Attribute {
  readonly optional?: boolean;
  readonly required?: boolean;
  readonly nested_type?: { readonly attributes: Readonly<Record<string, Attribute>> };
}

const SCHEMAS = join(__dirname, "../../../../shared/facts/schemas");
const OLD = "5.14.0";
const NEW = "5.22.0";

/** The paths of all attributes that can be set. */
function writablePaths(version: string, type: string): Set<string> {
  const text = readFileSync(join(SCHEMAS, `official-${version}.json`), "utf8");
  const { resource_schemas } = JSON.parse(text) as {
    resource_schemas: Record<string, { block: { attributes: Record<string, Attribute> } }>;
  };
  const paths = (attributes: Readonly<Record<string, Attribute>>, above: string): string[] =>
    Object.entries(attributes).flatMap(([name, { optional, required, nested_type }]) => {
      if (optional !== true && required !== true) return [];
      return [above + name, ...paths(nested_type?.attributes ?? {}, `${above}${name}.`)];
    });
  return new Set(paths(resource_schemas[type]?.block.attributes ?? {}, ""));
}

// The schemas are in a folder beside the repository, on the machines where it is developed.
if (existsSync(SCHEMAS)) {
  test.each(Object.entries(FIELD_VERSIONS))("the table agrees with the schemas of %s", (type, versions) => {
    const [before, after] = [writablePaths(OLD, type), writablePaths(NEW, type)];
    const isNew = (path: string): boolean => after.has(path) && !before.has(path);
    const outermost = [...after].filter((path) => isNew(path) && !isNew(path.slice(0, path.lastIndexOf("."))));

    expect(Object.keys(versions).filter((path) => versions[path] === NEW)).toEqual(expect.arrayContaining(outermost));
    const attributes = Object.keys(versions).filter((path) => versions[path] === NEW && !path.includes("="));
    expect(outermost).toHaveLength(attributes.length);
    const later = Object.keys(versions).filter((path) => versions[path] !== NEW && !path.includes("="));
    expect(later.filter((path) => after.has(path))).toEqual([]);
  });
}

test.each([
  ["5.22.0", "5.22.0", true],
  ["5.14.0", "5.22.0", false],
  ["5.22.0", "5.24.0", false],
  ["6.0.0", "5.24.0", true],
  ["~> 5.22", "5.22.0", true],
  ["~> 5.14", "5.22.0", false],
  [">= 5.14, < 5.20", "5.22.0", false],
  [">= 5.24.0, != 5.25.1", "5.24.0", true],
  ["= 5.22.0", "5.22.0", true],
  ["< 6", "5.22.0", true],
  ["5.23.0-beta.1", "5.22.0", true],
])("a stack that requires %s supports the fields of %s: %s", (requirement, version, has) => {
  expect(allowsOnlyFrom(requirement, version)).toBe(has);
});

test("a range without a lower bound has no lowest version", () => {
  expect(lowestVersion("< 6")).toBeUndefined();
});

test("fails once for each attribute and each value that needs a later version", () => {
  const policies = [1, 2].map(() => ({ mfa_config: { allowed_authenticators: ["piv_key"], session_duration: null } }));
  const diagnostics = fieldVersionDiagnostics("cloudflare_zero_trust_access_application", { policies }, "5.14.0");
  const messages = [
    "policies.mfa_config needs version 5.22.0 or later of the official provider, and the account uses 5.14.0; " +
      "set providerVersion of the AccessAccount",
    '"piv_key" in policies.mfa_config.allowed_authenticators needs version 5.29.0 or later of the official provider, ' +
      "and the account uses 5.14.0; set providerVersion of the AccessAccount",
  ];

  expect(diagnostics).toEqual(messages.map((message) => ({ code: "CFA1101", message })));
});

test("attributes that are not set are not checked", () => {
  const unset = { mfa_config: undefined, oauth_configuration: null, policies: [] };
  expect(fieldVersionDiagnostics("cloudflare_zero_trust_access_application", unset, OLD)).toEqual([]);
  expect(fieldVersionDiagnostics("cloudflare_dns_record", { mfa_config: {} }, OLD)).toEqual([]);
});
