import { AccessTag, CustomPage, type AccessTagProps, type CustomPageProps } from "../../../lib";
import { subject } from "./subject";

export const PAGES = [
  subject<AccessTagProps>({ kind: AccessTag, every: () => ({ name: "finance" }), required: ["name"] }),
  subject<CustomPageProps, "htmlFile">({
    kind: CustomPage,
    every: () => ({ name: "Denied", type: "identity_denied", html: "<h1>Denied</h1>" }),
    required: ["name", "type"],
    orAnother: "html",
  }),
];
