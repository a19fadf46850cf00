import { ApplicationInput, ScimAuthentication } from "../../../api";
import { requestOf } from "../../api-schema";
import { isWritable } from "./application-type";
import { withPrecedences } from "./policies";
import { SAAS_COMPUTED, SCIM_SECRETS, type ApplicationState, type Fields } from "./schema";

/**
 * The fields of a request to create or update an application.
 * @param config - has the values of write-only attributes, and tells whether the policies are left alone
 */
export function applicationInput(wanted: ApplicationState, config: Fields): ApplicationInput {
  const { type, policies, saas_app, scim_config } = wanted;
  const written = Object.entries(wanted).filter(([name]) => isWritable(type, name));
  const input = requestOf(ApplicationInput, {
    ...Object.fromEntries(written),
    policies: config.policies === null || policies === null ? null : withPrecedences(policies),
    saas_app: saas_app === null ? null : withoutComputed(saas_app),
    scim_config: null,
  });
  if (scim_config === null) return input;
  return { ...input, scim_config: scimInput(scim_config, config.scim_config as Fields | null) } as ApplicationInput;
}

const withoutComputed = (saas: Fields): Fields => {
  const computed: readonly string[] = Object.values(SAAS_COMPUTED).flat();
  return Object.fromEntries(Object.entries(saas).filter(([name]) => !computed.includes(name)));
};

function scimInput(wanted: Fields, config: Fields | null): Fields {
  const { authentication, authentications, ...rest } = wanted;
  const { scim_config } = requestOf(ApplicationInput, { type: "self_hosted", scim_config: rest }) as Fields;
  const one = authentication as Fields | null;
  const several = authentications as readonly Fields[] | null;
  const methods =
    one === null
      ? several?.map((method, index) =>
          methodInput(method, (config?.authentications as readonly Fields[] | null)?.[index]),
        )
      : methodInput(one, config?.authentication as Fields | undefined);
  return { ...(scim_config as Fields), ...(methods !== undefined && { authentication: methods }) };
}

/** A method with its secrets, of which only the configuration has the write-only ones. */
function methodInput(method: Fields, config: Fields | undefined): Fields {
  const secrets = SCIM_SECRETS.map((name): [string, unknown] => [name, config?.[`${name}_wo`] ?? method[name] ?? null]);
  return requestOf(ScimAuthentication, { ...method, ...Object.fromEntries(secrets) });
}
