/** A name of the API as a word of the command line: `gatewayCa` → `gateway-ca`, `target_id` → `target-id`. */
export const kebabCase = (name: string): string =>
  name
    .replace(/_/g, "-")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase();
