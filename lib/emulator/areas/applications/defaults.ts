import { SESSION_DURATION, type ApplicationType } from "../../../api";
import type { HandlerContext } from "../../core/handler";
import { organizationOf } from "../../related/organization";
import { hasField, type ApplicationFields } from "../../state/stored-application";

/**
 * What the server fills in. Each is what the official Terraform provider sends by itself, or takes for the same as
 * nothing (its `normalizations.go`): no other value is known to be filled in.
 */
const FLAGS = {
  app_launcher_visible: true,
  auto_redirect_to_identity: false,
  enable_binding_cookie: false,
  http_only_cookie_attribute: true,
  options_preflight_bypass: false,
  service_auth_401_redirect: false,
} as const;

/** Name and domain, of types that have those from the server. */
const NAMED_BY_SERVER: Partial<Record<ApplicationType, { readonly name: string; readonly path: string }>> = {
  app_launcher: { name: "App Launcher", path: "" },
  warp: { name: "Warp Login App", path: "/warp" },
  biso: { name: "Clientless Web Isolation", path: "/browser" },
};

const present = <Values extends Partial<ApplicationFields>>(type: ApplicationType, values: Values): Partial<Values> =>
  Object.fromEntries(
    Object.entries(values).filter(([field]) => hasField(type, field as keyof typeof FLAGS)),
  ) as Partial<Values>;

/** An application with what was not said of it. */
export function withDefaults(context: HandlerContext, given: ApplicationFields): ApplicationFields {
  const { behaviors } = context;
  const { type } = given;
  const named = NAMED_BY_SERVER[type];
  const fields: ApplicationFields = {
    ...present(type, { session_duration: SESSION_DURATION }),
    ...(behaviors.applicationsFlagsFilledIn ? present(type, FLAGS) : {}),
    ...(behaviors.applicationsEmptyLists ? present(type, { allowed_idps: [], tags: [] }) : {}),
    ...given,
    ...(named === undefined ? {} : { name: named.name, domain: `${organizationOf(context).auth_domain}${named.path}` }),
  };
  const sorted = behaviors.applicationsTagsSorted && fields.tags !== undefined;
  return sorted ? { ...fields, tags: [...(fields.tags ?? [])].sort() } : fields;
}
