/**
 * Attributes of the companion that derive from the API's table (`lib/api`): their types, descriptions and allowed values,
 * and the conversion of values between Terraform and the API.
 */
export { attributesOf, type AttributesOf, type DeriveOptions, type Values } from "./attributes-of";
export { checkVariants } from "./check-variants";
export { filledIn, isAsWanted, requested } from "./planned";
export { requestOf } from "./request-of";
export { attributeName } from "./shape";
export { stateOf, valuesOf } from "./state-of";
