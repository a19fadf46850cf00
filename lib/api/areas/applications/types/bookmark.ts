import type { Static } from "@sinclair/typebox";
import { returnedPolicies, attachedPolicies } from "../attached-policies";
import { appLauncherVisible, logoUrl, name, serverFields, tags } from "../shared-fields";
import { Type } from "../../../core/type";

const fields = {
  type: Type.Literal("bookmark", { description: "A link in the App Launcher." }),
  domain: Type.Optional(Type.String({ description: "URL or domain of the link." })),
  name,
  app_launcher_visible: appLauncherVisible,
  logo_url: logoUrl,
  tags,
};

/** A link in the App Launcher. */
export const BookmarkApplicationInput = Type.Object({ ...fields, ...attachedPolicies });
export type BookmarkApplicationInput = Static<typeof BookmarkApplicationInput>;

export const BookmarkApplication = Type.Object({ ...serverFields, ...fields, ...returnedPolicies });
export type BookmarkApplication = Static<typeof BookmarkApplication>;
