import { ApplicationSettings, UUID_PATTERN } from "../../../api";
import { attribute, matches, requiresReplace, type State } from "../../../plugin-framework";
import { attributesOf } from "../../api-schema";
import { scopeAttributes } from "../shared/scope";

/** Attributes of `cfaccess_application_settings`. */
export const attributes = {
  ...scopeAttributes("application"),
  application_id: attribute.string({
    required: true,
    description: "Id of the application.",
    validators: [matches(new RegExp(UUID_PATTERN), "a UUID in lower case")],
    planModifiers: [requiresReplace()],
  }),
  ...attributesOf(ApplicationSettings),
};

export type SettingsState = State<typeof attributes>;
