import type { Static } from "@sinclair/typebox";
import { returnedPolicies, attachedPolicies } from "../attached-policies";
import { domain, loginFields, name, serverFields, sessionFields } from "../shared-fields";
import { Type } from "../../../core/type";

const text = (description: string) => Type.Optional(Type.String({ description }));

const FooterLink = Type.Object({
  name: Type.String({ description: "Text of the link." }),
  url: Type.String({ description: "URL of the link." }),
});

const LandingPageDesign = Type.Object(
  {
    title: text("Title of the page."),
    message: text("Message on the page."),
    image_url: text("URL of the image on the page."),
    button_color: text("Color of the button: `#ff0000`."),
    button_text_color: text("Color of the text on the button."),
  },
  { description: "Design of the login page." },
);

const fields = {
  type: Type.Literal("app_launcher", { description: "The App Launcher: the page with all applications of a user." }),
  ...loginFields,
  ...sessionFields,
  app_launcher_logo_url: text("URL of the logo in the header."),
  bg_color: text("Background color of the page: `#ff0000`."),
  header_bg_color: text("Background color of the header."),
  footer_links: Type.Optional(Type.Array(FooterLink, { description: "Links in the footer." })),
  landing_page_design: Type.Optional(LandingPageDesign),
  skip_app_launcher_login_page: Type.Optional(
    Type.Boolean({ default: false, description: "Skips the login page of the App Launcher." }),
  ),
};

/** The App Launcher: the page with all applications of a user. An account has at most one. */
export const AppLauncherApplicationInput = Type.Object({ ...fields, ...attachedPolicies });
export type AppLauncherApplicationInput = Static<typeof AppLauncherApplicationInput>;

export const AppLauncherApplication = Type.Object({ ...serverFields, domain, name, ...fields, ...returnedPolicies });
export type AppLauncherApplication = Static<typeof AppLauncherApplication>;
