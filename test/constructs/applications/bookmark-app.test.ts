import { AccessRule, BookmarkApp } from "../../../lib";
import { diagnosticsOf, newAccount, newStack, onlyResource, synthesize } from "../synthesis";

const TYPE = "cloudflare_zero_trust_access_application";
const allow = [AccessRule.emailDomain("example.com")];

test("a bookmark needs no policy", () => {
  const stack = newStack();
  newAccount(stack);
  new BookmarkApp(stack, "status", { name: "Status", url: "https://status.example.com" });
  expect(diagnosticsOf(stack)).toEqual([]);
  expect(onlyResource(synthesize(stack), TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "domain": "https://status.example.com",
     "name": "Status",
     "provider": "cloudflare",
     "type": "bookmark",
   }
  `);
});

test("fails with a URL that a browser cannot open", () => {
  const stack = newStack();
  newAccount(stack);
  new BookmarkApp(stack, "status", { name: "Status", url: "status.example.com" });
  expect(diagnosticsOf(stack)).toEqual([
    '[stack/status] url is "status.example.com"; it must be an http or https URL, such as "https://status.example.com"',
  ]);
});

test("policies limit who sees the link", () => {
  const stack = newStack();
  newAccount(stack);
  new BookmarkApp(stack, "status", { name: "Status", url: "https://status.example.com", allow });
  expect(onlyResource(synthesize(stack), TYPE)).toMatchObject({ policies: [{ precedence: 1 }] });
});
