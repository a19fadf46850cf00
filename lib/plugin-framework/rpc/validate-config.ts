import type { MaybePromise, ValidateRequest } from "../request";
import type { ObjectValue } from "../resource/resource";
import type { ObjectSchema } from "../schema/object-schema";
import { validateAttributes, type ValidationOptions } from "../validate/validate-config";
import type { EncodedValue } from "../values/decode";
import type { Call, Handler } from "./call";

export const validateProviderConfig: Handler<"ValidateProviderConfig"> = async (call, { config }) => {
  const { provider, schema } = call.session;
  await validate(call, { type: `the provider ${provider.name}`, schema, definition: provider }, config);
  return {};
};

export const validateResourceConfig: Handler<"ValidateResourceConfig"> = async (call, request) => {
  const { session } = call;
  const writeOnlyAllowed = request.client_capabilities?.write_only_attributes_allowed === true;
  await validate(call, session.find(session.resources, request.type_name), request.config, { writeOnlyAllowed });
  return {};
};

export const validateDataResourceConfig: Handler<"ValidateDataResourceConfig"> = async (call, request) => {
  const { session } = call;
  await validate(call, session.find(session.dataSources, request.type_name), request.config);
  return {};
};

export const validateEphemeralResourceConfig: Handler<"ValidateEphemeralResourceConfig"> = async (call, request) => {
  const { session } = call;
  await validate(call, session.find(session.ephemeralResources, request.type_name), request.config);
  return {};
};

export const validateListResourceConfig: Handler<"ValidateListResourceConfig"> = async (call, request) => {
  const { session } = call;
  const { type, schema, definition } = session.find(session.listResources, request.type_name);
  call.action = `Validating the list of ${type}`;
  await check(call, { type, schema, definition }, call.decode(schema, request.config) ?? schema.empty);
  return {};
};

export const validateActionConfig: Handler<"ValidateActionConfig"> = async (call, request) => {
  const { session } = call;
  await validate(call, session.find(session.actions, request.type_name), request.config);
  return {};
};

/** A resource, data source, list resource, action, ephemeral resource or provider. */
interface Validated {
  readonly type: string;
  readonly schema: ObjectSchema;
  readonly definition: { validateConfig?(request: ValidateRequest<ObjectValue>): MaybePromise<void> };
}

/** Checks a configuration against its schema. If it matches, calls the definition's `validateConfig`. */
async function validate(
  call: Call,
  validated: Validated,
  value: EncodedValue | null,
  options?: ValidationOptions,
): Promise<void> {
  call.action = `Validating ${validated.type}`;
  await check(call, validated, call.decodeKnown(validated.schema, value), options);
}

async function check(
  call: Call,
  { schema, definition }: Validated,
  config: ObjectValue,
  options: ValidationOptions = { writeOnlyAllowed: true },
): Promise<void> {
  const { diagnostics } = call;
  validateAttributes(schema.attributes, config, diagnostics, options);
  if (!diagnostics.hasErrors) await definition.validateConfig?.({ config, diagnostics });
}
