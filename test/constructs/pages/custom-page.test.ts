import { join } from "node:path";
import { CustomPage, SelfHostedApp, type CustomPageProps } from "../../../lib";
import { UUID } from "../subjects/sample-props";
import {
  annotationsOf,
  diagnosticsOf,
  newAccount,
  newStack,
  onlyResource,
  synthesize,
  temporaryFile,
  temporaryFolder,
} from "../synthesis";

const TYPE = "cloudflare_zero_trust_access_custom_page";
const page = { name: "Denied", type: "identity_denied" } as const;

function stackWith(props: Partial<CustomPageProps>) {
  const stack = newStack();
  newAccount(stack);
  new CustomPage(stack, "denied", { ...page, ...props });
  return stack;
}

test("a page", () => {
  expect(onlyResource(synthesize(stackWith({ html: "<h1>Denied</h1>" })), TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "custom_html": "<h1>Denied</h1>",
     "lifecycle": {
       "create_before_destroy": true,
     },
     "name": "Denied",
     "provider": "cloudflare",
     "type": "identity_denied",
   }
  `);
});

test("a page from a file", () => {
  const htmlFile = temporaryFile("denied.html", "\ufeff<h1>Geweigerd \u{1f6ab}</h1>\r\n");
  expect(onlyResource(synthesize(stackWith({ htmlFile })), TYPE)).toMatchObject({
    custom_html: "<h1>Geweigerd \u{1f6ab}</h1>\r\n",
  });
});

test("what resembles an expression of Terraform stays text, in a file too", () => {
  const html = "<script>alert(`${name} %{ if true }`)</script>";
  for (const props of [{ html }, { htmlFile: temporaryFile("denied.html", html) }]) {
    const stack = stackWith(props);
    expect(onlyResource(synthesize(stack), TYPE)).toMatchObject({
      custom_html: "<script>alert(`$${name} %%{ if true }`)</script>",
    });
    expect(annotationsOf(stack)).toEqual([expect.stringMatching(/^customHtml contains "\$\{" or "%\{"/)]);
  }
});

test("applications have pages as constructs, and as IDs", () => {
  const stack = newStack();
  newAccount(stack);
  const denied = new CustomPage(stack, "denied", { ...page, html: "<h1>Denied</h1>" });
  const existing = CustomPage.fromId(stack, "forbidden", UUID);
  new SelfHostedApp(stack, "wiki", { name: "Wiki", domain: "wiki.example.com", customPages: [denied, existing] });
  new SelfHostedApp(stack, "crm", { name: "CRM", domain: "crm.example.com", customPages: [UUID] });

  const applications = Object.values(synthesize(stack).resource?.cloudflare_zero_trust_access_application ?? {});
  expect(applications).toEqual([
    expect.objectContaining({ name: "CRM", custom_pages: [UUID] }),
    expect.objectContaining({ custom_pages: [`\${${TYPE}.${denied.resource.friendlyUniqueId}.id}`, UUID] }),
  ]);
});

test.each<[Partial<CustomPageProps>, string]>([
  [{}, "html is required (string), or htmlFile with the path of the page"],
  [{ html: "<p>", htmlFile: "denied.html" }, "html and htmlFile are both set; remove one"],
  [{ html: " \n" }, "html has no text; give a page that tells people whom to ask for access"],
  [{ html: "<p>", name: "" }, "name is empty; set it to a name that people recognize"],
  [{ html: "<p>", type: "denied" as never }, 'type is "denied"; it must be "identity_denied" or "forbidden"'],
])("fails with %j", (props, message) => {
  expect(diagnosticsOf(stackWith(props))).toContain(`[stack/denied] ${message}`);
});

test.each<[string, () => string, string]>([
  [
    "is not there",
    () => join(temporaryFolder(), "none.html"),
    "it does not exist; check the path, and create the folders that it names",
  ],
  ["is a folder", () => temporaryFolder(), "it is a folder; give the path of a file"],
  [
    "is no text",
    () => temporaryFile("a.html", Buffer.from([0xff, 0xfe, 0x00])),
    "it is not UTF-8 text; save it as UTF-8",
  ],
  [
    "is large",
    () => temporaryFile("a.html", "x".repeat(1024 * 1024 + 1)),
    "it is larger than 1024 KiB; give a smaller file",
  ],
])("fails if the file %s", (_, fileOf, reason) => {
  const file = fileOf();
  expect(diagnosticsOf(stackWith({ htmlFile: file }))).toEqual([
    `[stack/denied] htmlFile: the file ${JSON.stringify(file)}: ${reason}`,
  ]);
});

test("fails if the file is empty", () => {
  const htmlFile = temporaryFile("denied.html", "");
  expect(diagnosticsOf(stackWith({ htmlFile }))).toEqual([
    "[stack/denied] htmlFile has no text; give a page that tells people whom to ask for access",
  ]);
});
