import type { Static } from "@sinclair/typebox";
import { patch, put } from "../../core/endpoint";
import { Type } from "../../core/type";

/** Two settings of an application that can be changed without sending all of it. */
export const ApplicationSettings = Type.Object({
  allow_iframe: Type.Optional(Type.Boolean({ description: "The application may be shown in an iframe." })),
  skip_interstitial: Type.Optional(Type.Boolean({ description: "`cloudflared` logs in without asking." })),
});
export type ApplicationSettings = Static<typeof ApplicationSettings>;

const path = "/{accounts_or_zones}/{account_or_zone_id}/access/apps/{app_id}/settings";
const details = {
  summary: "Update Access application settings",
  permission: "Access: Apps and Policies",
  body: ApplicationSettings,
  result: ApplicationSettings,
} as const;

/** Settings of an application. They are read as fields of the application itself. */
export const applicationSettings = {
  update: put(path, details),
  /** Sets what is named, to the same value each time. */
  edit: patch(path, { ...details, repeat: "safe" }),
} as const;
