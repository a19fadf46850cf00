import { Token } from "cdktf";
import type { IConstruct } from "constructs";
import { domainToASCII } from "node:url";
import type { Diagnostics } from "../../kernel/diagnostics";
import { referenceOf } from "../../kernel/reference";
import { knownValue, type Validator } from "../../kernel/validators";

const LABEL = "[A-Za-z0-9*]([A-Za-z0-9*-]*[A-Za-z0-9*])?";
const DOMAIN = new RegExp(`^${LABEL}(\\.${LABEL})+(:\\d+)?(/[^\\s?#]*)?$`);

/**
 * Returns what is wrong with a domain: a hostname, with or without a path. Undefined if it is valid. A Token is
 * valid.
 */
export function domainProblem(domain: string): string | undefined {
  if (Token.isUnresolved(domain) || DOMAIN.test(domain)) return undefined;
  const scheme = /^[a-z]+:\/\//i.exec(domain)?.[0];
  if (scheme !== undefined) return `"${domain}" must not have a scheme; remove "${scheme}"`;
  return `"${domain}" must be a hostname, with or without a path: "app.example.com", "*.example.com/admin"`;
}

/** Checks a domain. A Token passes. */
export function checkDomain(diagnostics: Diagnostics, prop: string, domain: string): void {
  const problem = domainProblem(domain);
  if (problem !== undefined) diagnostics.add("CFA1402", `${prop} ${problem}`, prop);
}

const isZoneName = (value: unknown): value is string =>
  typeof value === "string" && value.includes(".") && asciiDomain(value) !== "";

const knownZoneName = knownValue('the name of a zone such as "example.com"', isZoneName);

/**
 * Validates the name of a zone. It must be known: it is compared at synthesis, and Terraform does not read it. The name of a zone
 * that the app creates or looks up is known, too.
 */
export const zoneNameValidator: Validator = {
  ...knownZoneName,
  read: (value, ...rest) => knownZoneName.read(zoneNameOf(value) ?? value, ...rest),
};

/**
 * The name of the zone whose ID or name a Token is, if the app creates the zone, or looks it up by its name. Undefined if the
 * name is known only at apply: that of a variable, of a look-up by a fixed ID, or of one that several zones may match.
 */
function zoneNameOf(token: unknown): string | undefined {
  const { l1, isDataSource, attribute } = referenceOf(token) ?? {};
  if (l1 === undefined || attribute === undefined) return undefined;
  const inputs = l1 as unknown as ZoneInputs;
  const isZone = l1.terraformResourceType === "cloudflare_zone" && ZONE_ATTRIBUTES.has(attribute);
  if (isZone && isDataSource !== true) return exactName(inputs.nameInput);
  if (isZone) return exactName(filteredName(inputs.filterInput)) ?? zoneNameOf(inputs.zoneIdInput);
  const isInList = l1.terraformResourceType === "cloudflare_zones" && /^result\[\d+\]\.(id|name)$/.test(attribute);
  return isInList ? exactName(filteredName({ name: inputs.nameInput, match: inputs.matchInput })) : undefined;
}

/** What the user gave to the L1 of a zone, or of a look-up of zones. */
interface ZoneInputs {
  readonly nameInput?: unknown;
  readonly matchInput?: unknown;
  readonly zoneIdInput?: unknown;
  readonly filterInput?: unknown;
}

const ZONE_ATTRIBUTES: ReadonlySet<string> = new Set(["id", "zone_id", "name"]);

/** The name in a filter. With `match: "any"`, another field of the filter may match instead. */
function filteredName(filter: unknown): unknown {
  const { name, match } = (filter ?? {}) as { readonly name?: unknown; readonly match?: unknown };
  return match === undefined || match === "all" ? name : undefined;
}

/** The name that a value is for certain. A filter can have an operator before the name, such as `contains:`. */
function exactName(value: unknown): string | undefined {
  if (Token.isUnresolved(value)) return zoneNameOf(value);
  const name = typeof value === "string" ? value.replace(/^equal:/, "") : undefined;
  return isZoneName(name) ? name : undefined;
}

/** The zone of a hostname, as props give it. */
interface ZoneProps {
  readonly zoneName?: string | undefined;
  readonly zoneId?: string | undefined;
}

/** Checks that hostnames, with or without a path, are in their zone. Cloudflare would add the zone's name to any other one. */
export function checkZone(
  diagnostics: Diagnostics,
  prop: string,
  domains: readonly string[],
  { zoneName, zoneId }: ZoneProps,
): void {
  checkZoneName(diagnostics, prop, domains, "zoneName", zoneName);
  const name = zoneNameOf(zoneId);
  const isOther = name !== undefined && (zoneName === undefined || asciiDomain(name) !== asciiDomain(zoneName));
  if (isOther) checkZoneName(diagnostics, prop, domains, "zoneId", name);
}

function checkZoneName(
  diagnostics: Diagnostics,
  prop: string,
  domains: readonly string[],
  zoneProp: keyof ZoneProps,
  zoneName: string | undefined,
): void {
  if (zoneName === undefined) return;
  const zone = asciiDomain(zoneName);
  for (const domain of domains) {
    if (Token.isUnresolved(domain)) continue;
    const hostname = asciiDomain(domain.replace(/[:/].*$/s, ""));
    if (hostname === zone || hostname.endsWith(`.${zone}`)) continue;
    diagnostics.add(
      "CFA1021",
      `${prop} is "${domain}", which is outside the zone "${zoneName}"; use a hostname such as "app.${zoneName}", or set ` +
        `${zoneProp} to the zone of the hostname`,
      prop,
    );
  }
}

/** A domain as DNS has it, without the period at the end and in lower case. Empty if it is invalid. */
const asciiDomain = (domain: string): string =>
  domainToASCII(domain.trim().replace(/\.$/, "").replaceAll("*", "0")).toLowerCase();

/** Claims a domain for an application. Two applications of an account cannot have the same. */
export function claimDomain(
  diagnostics: Diagnostics,
  application: IConstruct,
  account: { readonly accountId: string },
  domain: string,
): void {
  const rule =
    "an account has one application for each hostname and path; merge the two, or give one of them another path";
  diagnostics.claim(application, account, { kind: "domain", value: domain.replace(/\/$/, ""), rule });
}
