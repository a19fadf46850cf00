import type { MaybePromise, ValidateRequest } from "../definition/request";
import type { ObjectValue } from "../definition/resource";
import type { ObjectSchema } from "../schema/object-schema";
import { validateAttributes, type ValidationOptions } from "../validate/validate-config";
import type { EncodedValue } from "../values/decode";
import type { Call } from "./call";

/** What can be validated: a resource, data source, ephemeral resource or provider. */
interface Validated {
  readonly type: string;
  readonly schema: ObjectSchema;
  readonly definition: { validateConfig?(request: ValidateRequest<ObjectValue>): MaybePromise<void> };
}

/** Checks a configuration against its schema and, if it fits, by the definition's own check. */
export async function validate(
  call: Call,
  { type, schema, definition }: Validated,
  value: EncodedValue | null,
  options: ValidationOptions = { writeOnlyAllowed: true },
): Promise<void> {
  const { diagnostics } = call;
  call.what = `Validating ${type}`;
  const config = call.decodeKnown(schema, value);
  validateAttributes(schema.attributes, config, diagnostics, options);
  if (!diagnostics.hasErrors) await definition.validateConfig?.({ config, diagnostics });
}
