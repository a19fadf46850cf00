import { SESSION_DURATION, type ApplicationType } from "../../../api";
import type { HandlerContext } from "../../core/handler";
import { organizationOf } from "../../core/organization";
import { hasField, type ApplicationFields } from "../../state/stored-application";

/**
 * Defaults of omitted boolean fields. The official Terraform provider sends the same defaults, or treats them like
 * omitted fields (`normalizations.go`). No other defaults are known.
 */
const FLAGS = {
  app_launcher_visible: true,
  auto_redirect_to_identity: false,
  enable_binding_cookie: false,
  http_only_cookie_attribute: true,
  options_preflight_bypass: false,
} as const;

/** Types whose name and domain are set by the server. */
const NAMED_BY_SERVER: Partial<Record<ApplicationType, { readonly name: string; readonly path: string }>> = {
  app_launcher: { name: "App Launcher", path: "" },
  warp: { name: "Warp Login App", path: "/warp" },
  biso: { name: "Clientless Web Isolation", path: "/browser" },
};

/** Fields that the official Terraform provider does not accept for a type: the API fills in no default. */
const NOT_FILLED_IN: Partial<Record<ApplicationType, readonly string[]>> = {
  biso: ["session_duration"],
  dash_sso: ["app_launcher_visible"],
};

/** The values whose fields applications of the type have. */
const forType = <Values extends Partial<ApplicationFields>>(type: ApplicationType, values: Values): Partial<Values> =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([field]) => hasField(type, field as keyof typeof FLAGS) && NOT_FILLED_IN[type]?.includes(field) !== true,
    ),
  ) as Partial<Values>;

/** An application with defaults for omitted fields. */
export function withDefaults(context: HandlerContext, input: ApplicationFields): ApplicationFields {
  const { behaviors } = context;
  const { type } = input;
  const fixed = NAMED_BY_SERVER[type];
  const fields: ApplicationFields = {
    ...forType(type, { session_duration: SESSION_DURATION }),
    ...(behaviors.applicationsFlagsFilledIn ? forType(type, FLAGS) : {}),
    ...(behaviors.applicationsEmptyLists && type !== "infrastructure"
      ? forType(type, { allowed_idps: [], tags: [] })
      : {}),
    ...input,
    ...(fixed === undefined ? {} : { name: fixed.name, domain: `${organizationOf(context).auth_domain}${fixed.path}` }),
  };
  const sorted = behaviors.applicationsTagsSorted && fields.tags !== undefined;
  return sorted ? { ...fields, tags: [...(fields.tags ?? [])].sort() } : fields;
}
