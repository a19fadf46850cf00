import type { RecordedKind } from "../recorded-kind";

/** Custom pages. */
export const customPages: RecordedKind = {
  kind: "custom-pages",
  source: "recorded responses of cf-terraforming",
  certainty: "recorded",
  paths: ["/accounts/{account_id}/access/custom_pages"],
  collection: "/accounts/{account_id}/access/custom_pages",
  key: "uid",
  create: {
    body: { name: "{prefix} page", type: "forbidden", custom_html: "<p>Not for you</p>" },
    result: { uid: "uuid", name: "string", type: "string" },
  },
  object: { uid: "uuid", name: "string", type: "string", custom_html: "string" },
  item: { uid: "uuid", name: "string", type: "string", app_count: "integer", custom_html: "absent" },
  resultInfo: { per_page: 50, total_pages: true },
  update: {
    body: { name: "{prefix} page, renamed", type: "forbidden", custom_html: "<p>Not for you either</p>" },
    result: { uid: "uuid", name: "string", type: "string" },
  },
  unknown: { code: 12135 },
};
