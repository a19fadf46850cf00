import { DURATION_PATTERN, NAME_LENGTH, millisecondsOf, ServiceTokenWithSecret } from "../../../api";
import {
  attribute,
  lengthBetween,
  type Config,
  type Path,
  type State,
  type Validator,
} from "../../../plugin-framework";
import { attributesOf } from "../../api-schema";
import { inputAccountId } from "../../resources/shared/attributes";
import { MARK_LENGTH } from "./temporary-name";

/** The duration of a token if the configuration has none. The API's documentation has it as an example. */
export const DURATION = "60m";

/** The API documents no minimum. A shorter token could expire before its renewal. */
const SHORTEST = "1m";

/** The API's pattern allows durations that make no sense for a token, such as `0` and `-1h`. */
const isFinite: Validator<string> = (text, path: Path, diagnostics) => {
  if (new RegExp(DURATION_PATTERN).test(text) && millisecondsOf(text) >= millisecondsOf(SHORTEST)) return;
  diagnostics.error(
    "Invalid attribute value",
    `${path.toString()} must be a duration of ${SHORTEST} or more, such as 60m or 2h45m, not ${JSON.stringify(text)}. A temporary token cannot be valid forever: Terraform renews it as long as the run needs it.`,
    path,
  );
};

const { id, client_id, client_secret, expires_at } = attributesOf(ServiceTokenWithSecret, { computed: true });

/** Attributes of the ephemeral resource `cfaccess_service_token`. */
export const attributes = {
  account_id: inputAccountId("Id of the account in which the token is created"),
  name: attribute.string({
    required: true,
    description:
      "Name of the token. A mark of the run is appended to it, by which a later run with the same name finds what a killed run left.",
    validators: [lengthBetween(1, NAME_LENGTH - MARK_LENGTH)],
  }),
  duration: attribute.string({
    optional: true,
    description: `How long the token is valid if nobody deletes it: \`30m\`, \`2h\`. Terraform renews it at half of this time. At least \`${SHORTEST}\`. Default: \`${DURATION}\`.`,
    validators: [isFinite],
  }),
  id,
  token_name: attribute.string({ computed: true, description: "Whole name of the token, with the mark of the run." }),
  client_id,
  client_secret,
  expires_at,
};

export type TokenConfig = Config<typeof attributes>;
export type TokenResult = State<typeof attributes>;
