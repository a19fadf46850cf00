import type { Static } from "@sinclair/typebox";
import { answeredPolicies, attachedPolicies } from "../attached-policies";
import { domain, loginFields, name, serverFields, sessionFields } from "../shared-fields";
import { Type } from "../../../core/type";

const text = (description: string) => Type.Optional(Type.String({ description }));

const FooterLink = Type.Object({
  name: Type.String({ description: "Text of the link." }),
  url: Type.String({ description: "Where it leads." }),
});

const LandingPageDesign = Type.Object(
  {
    title: text("Title of the page."),
    message: text("What the page says."),
    image_url: text("URL of the image on the page."),
    button_color: text("Colour of the button: `#ff0000`."),
    button_text_color: text("Colour of the text on the button."),
  },
  { description: "The page on which people log in." },
);

const fields = {
  type: Type.Literal("app_launcher", { description: "The page with all applications of a user." }),
  ...loginFields,
  ...sessionFields,
  app_launcher_logo_url: text("URL of the logo at the top."),
  bg_color: text("Colour of the page: `#ff0000`."),
  header_bg_color: text("Colour at the top."),
  footer_links: Type.Optional(Type.Array(FooterLink, { description: "Links at the bottom." })),
  landing_page_design: Type.Optional(LandingPageDesign),
  skip_app_launcher_login_page: Type.Optional(
    Type.Boolean({ description: "Goes past the page on which people log in." }),
  ),
};

/** The page with all applications of a user. An account has one at most. */
export const AppLauncherApplicationInput = Type.Object({ ...fields, ...attachedPolicies });
export type AppLauncherApplicationInput = Static<typeof AppLauncherApplicationInput>;

export const AppLauncherApplication = Type.Object({ ...serverFields, domain, name, ...fields, ...answeredPolicies });
export type AppLauncherApplication = Static<typeof AppLauncherApplication>;
