import type { ApplicationInput } from "../../../api";
import type { World } from "../../handler";
import type { ApplicationFields, KeptApplication } from "../../state/kept-application";
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
export function admitted(world: World, given: ApplicationInput, itself?: KeptApplication): ApplicationFields {
  const { policies: _, ...said } = given;
  checkDestinations(world, said);
  checkDomains(said);
  checkFields(said);
  checkReferences(world, said);
  checkTargetCriteria(world, said, itself);
  const fields = withDerivedDomains(world, said);
  assertUnique(world, fields, itself);
  return withDefaults(world, withServerValues(world, withoutScimSecrets(fields), itself));
}
