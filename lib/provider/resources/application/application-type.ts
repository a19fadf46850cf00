import { Application, ApplicationInput, variantOf } from "../../../api";

/** The types of applications: `self_hosted`, `saas` and so on. */
export const APPLICATION_TYPES: readonly string[] = ApplicationInput.oneOf.map(({ properties }) =>
  String(properties.type?.const),
);

/** Types whose domain Cloudflare sets to the place where users log in. */
const LOGIN_DOMAIN_TYPES: readonly unknown[] = ["saas", "dash_sso"];

/** Whether Cloudflare sets the domain of applications of a type to the place where users log in. */
export const hasLoginDomain = (type: unknown): boolean => LOGIN_DOMAIN_TYPES.includes(type);

/** Whether a request for an application of a type can have an attribute. */
export const isWritable = (type: unknown, name: string): boolean =>
  Object.hasOwn(variantOf(ApplicationInput, type)?.properties ?? {}, name) &&
  !(name === "domain" && hasLoginDomain(type));

/** Whether the API returns an attribute of applications of a type. */
export const isReturned = (type: unknown, name: string): boolean =>
  Object.hasOwn(variantOf(Application, type)?.properties ?? {}, name);
