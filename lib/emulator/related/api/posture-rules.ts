import type { Static, TSchema } from "@sinclair/typebox";
import { Type } from "../../../api/core/type";
import { del, Deleted, get, Nullable, OneOf, post, put, Uuid } from "../../../api";
import { POSTURE_OPERATORS, POSTURE_PLATFORMS, REQUIRED_POSTURE_INPUT } from "../../../api/related/posture-types";

const optional = <Field extends TSchema>(field: Field) => Type.Optional(field);
const flag = (description: string) => optional(Type.Boolean({ description }));
const string = (description: string) => optional(Type.String({ description }));
const strings = (description: string) => optional(Type.Array(Type.String(), { description }));
const number = (description: string) => optional(Type.Number({ description }));
const operator = (description: string) => optional(OneOf(POSTURE_OPERATORS, { description }));

/** Every field that a check of any type has. */
const Input = Type.Object(
  {
    operating_system: string("Operating system: `windows`, `linux`, `mac` …"),
    path: string("Path of the file or application."),
    exists: flag("Whether the file must exist."),
    sha256: string("SHA-256 of the file or application."),
    thumbprint: string("Thumbprint of the signing certificate."),
    id: string("Identifier of a list of serial numbers or devices."),
    domain: string("Domain that the device must be joined to."),
    operator: operator("How the version or number is compared."),
    version: string("Version of the operating system or sensor."),
    os_distro_name: string("Name of the Linux distribution."),
    os_distro_revision: string("Version of the Linux distribution."),
    os_version_extra: string("Further details of the version."),
    enabled: flag("Whether the firewall must be enabled."),
    checkDisks: strings("Volumes that must be encrypted."),
    requireAll: flag("Whether all volumes must be encrypted."),
    certificate_id: string("Identifier of the certificate."),
    cn: string("Common name of the certificate."),
    check_private_key: flag("Whether the private key must be on the device."),
    extended_key_usage: strings("Purposes of the certificate: `clientAuth`, `emailProtection`."),
    locations: optional(
      Type.Object({
        paths: strings("Paths to search for the certificate."),
        trust_stores: strings("Stores to search for the certificate: `system`, `user`."),
      }),
    ),
    subject_alternative_names: strings("Alternative names of the certificate."),
    update_window_days: number("Days since the last update of the antivirus."),
    compliance_status: string("Compliance status of the device."),
    connection_id: string("Identifier of a posture integration."),
    last_seen: string("Time since the device was last seen."),
    os: string("Operating system score."),
    overall: string("Overall score."),
    sensor_config: string("Score of the sensor's configuration."),
    state: string("State of the device: `online`, `offline`, `unknown`."),
    versionOperator: operator("How the version is compared."),
    auth_state: strings("Authentication states of the device that pass."),
    countOperator: operator("How the number of issues is compared."),
    issue_count: string("Number of issues."),
    eid_last_seen: string("Time since the endpoint was last seen."),
    risk_level: string("Risk level: `low`, `medium`, `high`, `critical`."),
    scoreOperator: operator("How the score is compared."),
    total_score: number("Total score."),
    active_threats: number("Number of active threats."),
    infected: flag("Whether the device is infected."),
    is_active: flag("Whether the device is active."),
    network_status: string("Network status of the device."),
    operational_state: string("State of the agent."),
    score: number("Score from 0 to 100 that the integration gives the device."),
  },
  { description: "Input of the check; its fields depend on the type." },
);
export type PostureInput = Static<typeof Input>;

type RuleType = keyof typeof REQUIRED_POSTURE_INPUT;

const duration = { pattern: "^$|^([0-9]+[smhd])+$" };

const fields = {
  name: Type.String({ description: "Name of the rule. It need not be unique." }),
  type: OneOf(Object.keys(REQUIRED_POSTURE_INPUT) as RuleType[], {
    description: "Type of check. It cannot be changed.",
  }),
  match: Type.Array(Type.Object({ platform: optional(OneOf(POSTURE_PLATFORMS, { description: "Platform." })) }), {
    description: "Platforms to which the rule applies.",
  }),
};

/** Input of a posture rule. */
export const PostureRuleInput = Type.Object({
  name: optional(fields.name),
  type: fields.type,
  description: string("Description of the rule."),
  schedule: optional(Type.String({ ...duration, description: "Time between checks: `5m`." })),
  expiration: optional(Type.String({ ...duration, description: "Time for which a result is valid." })),
  match: optional(fields.match),
  input: optional(Input),
});
export type PostureRuleInput = Static<typeof PostureRuleInput>;

/** A posture rule: a check of devices that Access and Gateway rules refer to. */
export const PostureRule = Type.Object({
  id: Uuid({ description: "Identifier of the rule." }),
  ...fields,
  description: Type.String({ description: "Description of the rule." }),
  schedule: Type.String({ description: "Time between checks: `5m`." }),
  expiration: Nullable(Type.String(), { description: "Time for which a result is valid; null if it does not expire." }),
  input: Input,
});
export type PostureRule = Static<typeof PostureRule>;

const collection = "/accounts/{account_id}/devices/posture";
const one = `${collection}/{rule_id}` as const;
const permission = "Zero Trust";

export const postureRules = {
  list: get(collection, {
    summary: "List device posture rules",
    permission,
    result: PostureRule,
    paging: "single",
    omittedResultInfo: "all",
  }),
  get: get(one, { summary: "Get device posture rule details", permission, result: PostureRule }),
  create: post(collection, {
    summary: "Create a device posture rule",
    permission,
    body: PostureRuleInput,
    result: PostureRule,
  }),
  update: put(one, {
    summary: "Update a device posture rule",
    permission,
    body: PostureRuleInput,
    result: PostureRule,
  }),
  delete: del(one, { summary: "Delete a device posture rule", permission, result: Deleted }),
} as const;
