import { ApplicationPolicyInput, UUID_PATTERN } from "../../../api";
import {
  attribute,
  between,
  matches,
  requiresReplace,
  useStateForUnknown,
  type State,
  type Validator,
} from "../../../plugin-framework";
import { attributesOf } from "../../api-schema";
import { scopeAttributes } from "../shared/scope";

const { precedence: _, ...fields } = attributesOf(ApplicationPolicyInput);

const wholeNumber: Validator<number> = (value, path, diagnostics) => {
  if (Number.isInteger(value)) return;
  diagnostics.error("Invalid attribute value", `${path.toString()} must be a whole number, not ${value}.`, path);
};

/** Attributes of `cfaccess_application_policy`. */
export const attributes = {
  ...scopeAttributes("application"),
  application_id: attribute.string({
    required: true,
    description: "Id of the application.",
    validators: [matches(new RegExp(UUID_PATTERN), "a UUID in lower case")],
    planModifiers: [requiresReplace()],
  }),
  id: attribute.string({
    computed: true,
    description: "Id of the policy.",
    planModifiers: [useStateForUnknown()],
  }),
  precedence: attribute.number({
    required: true,
    description:
      "Position of the policy in the application, unique among its policies: lower values are evaluated first. Leave gaps (10, 20, 30), so that a policy can come in between.",
    validators: [between(0, Number.MAX_SAFE_INTEGER), wholeNumber],
  }),
  ...fields,
};

export type PolicyState = State<typeof attributes>;
