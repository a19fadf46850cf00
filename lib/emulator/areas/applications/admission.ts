import type { ApplicationInput } from "../../../api";
import type { HandlerContext } from "../../core/handler";
import type { ApplicationFields, StoredApplication } from "../../state/stored-application";
import { withDefaults } from "./defaults";
import { checkDestinations } from "./destination-check";
import { checkFields } from "./field-check";
import { checkDomains, withDerivedDomains } from "./public-domains";
import { checkReferences } from "./reference-check";
import { withServerValues } from "./saas-server";
import { withoutScimSecrets } from "./scim-secrets";
import { checkTargetCriteria } from "./target-criteria";
import { assertUnique } from "./uniqueness";

/**
 * What is kept of an application as given, but for its policies.
 * @param itself The application that is updated.
 * @throws {ApiError} When it is refused.
 */
export function admitted(
  context: HandlerContext,
  given: ApplicationInput,
  itself?: StoredApplication,
): ApplicationFields {
  const { policies: _, ...said } = given;
  checkDestinations(context, said);
  checkDomains(said);
  checkFields(said);
  checkReferences(context, said);
  checkTargetCriteria(context, said, itself);
  const fields = withDerivedDomains(context, said);
  assertUnique(context, fields, itself);
  return withDefaults(context, withServerValues(context, withoutScimSecrets(fields), itself));
}
