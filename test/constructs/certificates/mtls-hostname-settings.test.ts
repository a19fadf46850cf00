import { MtlsHostnameSettings, type MtlsHostnameProps } from "../../../lib";
import { ACCOUNT_ID, diagnosticsOf, newAccount, newStack, onlyResource, synthesize } from "../synthesis";

function stackWith(settings: readonly MtlsHostnameProps[]) {
  const stack = newStack();
  newAccount(stack);
  new MtlsHostnameSettings(stack, "mtls", { settings });
  return stack;
}

test("the settings of all hostnames", () => {
  const stack = stackWith([
    { hostname: "a.example.com", clientCertificateForwarding: true },
    { hostname: "b.example.com" },
  ]);
  expect(onlyResource(synthesize(stack), "cloudflare_zero_trust_access_mtls_hostname_settings")).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "provider": "cloudflare",
     "settings": [
       {
         "china_network": false,
         "client_certificate_forwarding": true,
         "hostname": "a.example.com",
       },
       {
         "china_network": false,
         "client_certificate_forwarding": false,
         "hostname": "b.example.com",
       },
     ],
   }
  `);
});

test.each<[readonly MtlsHostnameProps[], string]>([
  [
    [{ hostname: "a.example.com/path" }],
    'settings has "a.example.com/path"; it must be a hostname such as "app.example.com", without scheme, port and path',
  ],
  [[{ hostname: "a.example.com" }, { hostname: "a.example.com" }], 'settings has "a.example.com" twice; remove one'],
])("fails with %j", (settings, message) => {
  expect(diagnosticsOf(stackWith(settings))).toEqual([`[stack/mtls] ${message}`]);
});

test("fails if an account has two lists of settings", () => {
  const stack = stackWith([]);
  new MtlsHostnameSettings(stack, "other", { settings: [] });
  new MtlsHostnameSettings(stack, "zone", { settings: [], zoneId: "023e105f4ecef8ad9ca31a8372d0c353" });
  expect(diagnosticsOf(stack)).toEqual([
    `[stack/other] mTLS settings of "${ACCOUNT_ID}" is used by "stack/mtls" already; they are one list, which the last deployment would replace, so merge the two`,
  ]);
});
