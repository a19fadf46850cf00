import { AccessRule, AppLauncherApp } from "../../../lib";
import { diagnosticsOf, newAccount, newStack, onlyResource, synthesize } from "../synthesis";

const TYPE = "cfaccess_application";
const allow = [AccessRule.emailDomain("example.com")];

test("the App Launcher has a design, and takes over the one that the account has", () => {
  const stack = newStack();
  newAccount(stack);
  const landingPageDesign = { title: "Welcome", buttonColor: "#003682" };
  const footerLinks = [{ name: "Help", url: "https://help.example.com" }];
  new AppLauncherApp(stack, "launcher", { headerBgColor: "#003682", footerLinks, landingPageDesign, allow });
  expect(diagnosticsOf(stack)).toEqual([]);
  expect(onlyResource(synthesize(stack), TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "adopt_existing": true,
     "footer_links": [
       {
         "name": "Help",
         "url": "https://help.example.com",
       },
     ],
     "header_bg_color": "#003682",
     "landing_page_design": {
       "button_color": "#003682",
       "title": "Welcome",
     },
     "policies": [
       {
         "id": "\${cloudflare_zero_trust_access_policy.launcher_Allow_916FDAC1.id}",
         "precedence": 1,
       },
     ],
     "provider": "cfaccess",
     "type": "app_launcher",
   }
  `);
});

test("fails with two for one account", () => {
  const stack = newStack();
  newAccount(stack);
  for (const id of ["one", "two"]) new AppLauncherApp(stack, id, { allow });
  expect(diagnosticsOf(stack)).toEqual([
    '[stack/two] type "app_launcher" is used by "stack/one" already; an account has one application of this type, so merge the two',
  ]);
});

test("fails with colors and URLs that are none", () => {
  const stack = newStack();
  newAccount(stack);
  const footerLinks = [{ name: "Help", url: "help" }];
  new AppLauncherApp(stack, "launcher", {
    bgColor: "blue",
    footerLinks,
    landingPageDesign: { buttonColor: "003682" },
    allow,
  });
  expect(diagnosticsOf(stack)).toEqual([
    expect.stringContaining('footerLinks[0].url is "help"'),
    '[stack/launcher] bgColor is "blue"; it must be a hexadecimal color such as "#003682"',
    '[stack/launcher] landingPageDesign.buttonColor is "003682"; it must be a hexadecimal color such as "#003682"',
  ]);
});
