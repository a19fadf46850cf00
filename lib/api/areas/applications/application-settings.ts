import type { Static } from "@sinclair/typebox";
import { patch, put } from "../../core/endpoint";
import { Type } from "../../core/type";

/** Two settings of an application that can be changed on their own. */
export const ApplicationSettings = Type.Object({
  allow_iframe: Type.Optional(Type.Boolean({ description: "Allows browsers to show the application in an iframe." })),
  skip_interstitial: Type.Optional(
    Type.Boolean({ description: "`cloudflared` logs in without showing the confirmation page." }),
  ),
});
export type ApplicationSettings = Static<typeof ApplicationSettings>;

const path = "/{accounts_or_zones}/{account_or_zone_id}/access/apps/{app_id}/settings";
const details = {
  summary: "Update Access application settings",
  permission: "Access: Apps and Policies",
  body: ApplicationSettings,
  result: ApplicationSettings,
} as const;

/** Settings of an application. To read them, get the application. */
export const applicationSettings = {
  update: put(path, details),
  /** Changes the given settings only. Repeating it changes nothing more. */
  edit: patch(path, { ...details, repeat: "safe" }),
} as const;
