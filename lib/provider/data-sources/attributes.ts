import { accessApi, pathSchema, type Endpoint } from "../../api";
import { attribute, type Attribute, type Attributes, type Validator } from "../../plugin-framework";
import { attributesOf } from "../api-schema";
import type { Read } from "./read";
import { scopeAttributes } from "./scope";

/** The default of `limit`. */
const LIMIT = 1_000;

/** Parameters of the query that are no filters: `limit` of the data source replaces them. */
const PAGING = ["page", "per_page", "limit"];

/** Whether a data source reads a list. */
export const isList = ({ paging }: Endpoint): boolean => paging !== "none";

/** The default of the attribute `limit`. */
export const limitOf = ({ limit = LIMIT }: Read): number => limit;

/** What the user configures: account or zone, the identifiers in the path, and the filters. */
export function configured(endpoint: Endpoint): Attributes {
  return {
    ...scopeAttributes(endpoint),
    ...attributesOf(pathSchema(accessApi, endpoint)),
    ...(endpoint.query === undefined ? {} : attributesOf(endpoint.query, { omit: PAGING })),
  };
}

/** All attributes of a data source. */
export function attributesOfRead(read: Read, endpoint: Endpoint): Attributes {
  const inputs = configured(endpoint);
  if (isList(endpoint)) return { ...inputs, ...listAttributes(read, endpoint) };
  if (endpoint.result.type === "string") return { ...inputs, [read.resultName ?? "result"]: textResult(endpoint) };
  // The fields that the configuration has already are left out: the identity of a user has an `account_id`.
  return { ...attributesOf(endpoint.result, { computed: true, omit: Object.keys(inputs) }), ...inputs };
}

function listAttributes(read: Read, endpoint: Endpoint): Attributes {
  return {
    limit: attribute.number({
      default: limitOf(read),
      description: "Most results to read.",
      validators: [isCount],
    }),
    result: attribute.listNested(attributesOf(endpoint.result, { computed: true }), {
      computed: true,
      description: "The results.",
    }),
    limited: attribute.bool({
      computed: true,
      description: "Whether there are more results than `limit`.",
    }),
  };
}

const textResult = ({ result }: Endpoint): Attribute =>
  attribute.string({ computed: true, description: result.description ?? "" });

const isCount: Validator<number> = (value, path, diagnostics) => {
  if (Number.isSafeInteger(value) && value >= 1) return;
  const detail = `${path.toString()} must be a whole number, 1 or greater, not ${String(value)}.`;
  diagnostics.error("Invalid attribute value", detail, path);
};
