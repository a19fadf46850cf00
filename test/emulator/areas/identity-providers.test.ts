import {
  IDENTITY_PROVIDER_TYPES,
  IDENTITY_PROVIDERS_PER_ACCOUNT,
  IDP_FEDERATION_GRANTS_PER_ACCOUNT,
  type IdentityProvider,
  type IdpFederationGrant,
  type SamlCertificateSet,
} from "../../../lib/api";
import { X509Certificate } from "node:crypto";
import type { AccessEmulator } from "../../../lib/emulator";
import { emulate, send, stopEmulators, type TestResponse } from "../running-emulators";

afterEach(stopEmulators);

const path = ({ accountId }: AccessEmulator, id = ""): string =>
  `/accounts/${accountId}/access/identity_providers${id && `/${id}`}`;
const zonePath = ({ zoneId }: AccessEmulator): string => `/zones/${zoneId}/access/identity_providers`;

const okta = { name: "Okta", type: "okta", config: { client_id: "c", client_secret: "hunter2" } } as const;
const pin = { name: "PIN", type: "onetimepin", config: {} } as const;
const entra = {
  name: "Entra",
  type: "azureAD",
  config: { client_id: "c", client_secret: "hunter2", directory_id: "d", support_groups: true },
} as const;
const saml = {
  name: "SAML",
  type: "saml",
  config: { issuer_url: "i", sso_target_url: "https://sso.example.com" },
} as const;
const scim = { enabled: true, user_deprovision: true, seat_deprovision: true } as const;

async function created(emulator: AccessEmulator, body: object, url = path(emulator)): Promise<IdentityProvider> {
  const { status, text, envelope } = await send<IdentityProvider>(emulator, "POST", url, { body });
  if (status !== 200 || envelope.result === null) throw new Error(text);
  return envelope.result;
}

async function put(emulator: AccessEmulator, id: string, body: object): Promise<IdentityProvider> {
  const { status, text, envelope } = await send<IdentityProvider>(emulator, "PUT", path(emulator, id), { body });
  if (status !== 200 || envelope.result === null) throw new Error(text);
  return envelope.result;
}

const read = (emulator: AccessEmulator, id: string): Promise<TestResponse<IdentityProvider>> =>
  send<IdentityProvider>(emulator, "GET", path(emulator, id));

describe("an identity provider", () => {
  test("is returned with all fields of recorded responses", async () => {
    const emulator = await emulate();
    const domain = emulator.call("organizations.get", {}).auth_domain;
    const provider = await created(emulator, { ...entra, scim_config: scim });
    expect(provider).toEqual({
      id: provider.uid,
      uid: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
      name: "Entra",
      type: "azureAD",
      config: {
        azure_cloud: "default",
        client_id: "c",
        conditional_access_enabled: false,
        directory_id: "d",
        redirect_url: `https://${domain}/cdn-cgi/access/callback`,
        support_groups: true,
      },
      scim_config: {
        ...scim,
        group_member_deprovision: false,
        scim_base_url: `https://${domain}/scim/${provider.id}`,
        secret: expect.stringMatching(/\S{40,}/) as unknown,
      },
      version: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown,
    });
  });

  test.each(IDENTITY_PROVIDER_TYPES)("can have the type %s", async (type) => {
    const emulator = await emulate();
    const provider = await created(emulator, { name: type, type, config: {} });
    expect(provider).toMatchObject({ name: type, type });
    expect(provider.config.redirect_url).toMatch(/^https:\/\/\S+\.cloudflareaccess\.com\/cdn-cgi\/access\/callback$/);
    expect(provider.scim_config).toEqual(type === "onetimepin" ? undefined : {});
    expect((await read(emulator, provider.id)).envelope.result).toEqual(provider);
  });

  test("of a zone has a redirect URL too", async () => {
    const emulator = await emulate();
    const { config, id } = await created(emulator, pin, zonePath(emulator));
    expect(config.redirect_url).toMatch(/\.cloudflareaccess\.com\/cdn-cgi\/access\/callback$/);
    expect(await read(emulator, id)).toMatchObject({ status: 404 });
  });

  test("never returns its client secret, not even masked, and does not store it", async () => {
    const emulator = await emulate();
    const { id, config } = await created(emulator, { ...okta, config: { ...okta.config, api_token: "t0ken" } });
    const answers = [
      await read(emulator, id),
      await send(emulator, "GET", path(emulator)),
      await send(emulator, "PUT", path(emulator, id), { body: okta }),
    ];
    expect(config).not.toHaveProperty("client_secret");
    expect(config).not.toHaveProperty("api_token");
    for (const text of [...answers.map((answer) => answer.text), JSON.stringify(emulator.snapshot())]) {
      expect(text).not.toMatch(/client_secret|hunter2|api_token|t0ken/);
    }
  });

  test("has the auth domain of the organization in its URLs, also when that changes", async () => {
    const emulator = await emulate();
    const { id } = await created(emulator, entra);
    emulator.call("organizations.update", { auth_domain: "team.cloudflareaccess.com" });
    expect((await read(emulator, id)).envelope.result?.config.redirect_url).toBe(
      "https://team.cloudflareaccess.com/cdn-cgi/access/callback",
    );
  });

  test("is replaced by an update, which changes its version", async () => {
    const emulator = await emulate();
    const before = await created(emulator, { ...entra, scim_config: scim });
    const after = await put(emulator, before.id, { ...entra, name: "New", config: { client_id: "d" } });
    expect(after).toMatchObject({ id: before.id, uid: before.id, name: "New" });
    expect(after.config).not.toHaveProperty("directory_id");
    expect(after.scim_config).toEqual({});
    expect(after.version).not.toBe(before.version);
    expect((await read(emulator, before.id)).envelope.result).toEqual(after);
  });

  test("fails with 404 if it is unknown", async () => {
    const emulator = await emulate();
    const unknown = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";
    for (const [method, body] of [
      ["GET", undefined],
      ["PUT", okta],
      ["DELETE", undefined],
    ] as const) {
      const answer = await send(emulator, method, path(emulator, unknown), { body });
      expect(answer.status).toBe(404);
      expect(answer.text).toContain("access.api.error.not_found");
    }
  });

  test.each([
    [{ ...okta, type: "myspace" }, "/type"],
    [{ ...okta, name: "" }, "/name"],
    [{ name: "Okta", type: "okta" }, "/config"],
    [{ ...okta, scim_config: { enabled: true, seat_deprovision: true } }, "/scim_config/seat_deprovision"],
    [{ ...saml, config: { ...saml.config, enable_encryption: true } }, "/saml_certificate_set_id"],
    [{ ...saml, saml_certificate_set_id: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415" }, "/saml_certificate_set_id"],
  ])("fails with 400 for %j", async (body, pointer) => {
    const emulator = await emulate();
    const response = await send(emulator, "POST", path(emulator), { body });
    expect(response).toMatchObject({ status: 400, envelope: { errors: [{ source: { pointer } }] } });
    expect(emulator.snapshot()).toEqual({});
  });

  test("fails with 409 for a second one-time PIN", async () => {
    const emulator = await emulate();
    emulator.seed({ identityProviders: [pin] });
    const before = emulator.snapshot();
    expect(await send(emulator, "POST", path(emulator), { body: pin })).toMatchObject({
      status: 409,
      envelope: { errors: [{ message: "access.api.error.conflict: a onetimepin connection already exists" }] },
    });
    expect(emulator.snapshot()).toEqual(before);
  });

  test("can be deleted while an application and a rule refer to it, as when Terraform replaces it", async () => {
    const emulator = await emulate();
    const { id } = emulator.call("identityProviders.create", okta);
    const app = { type: "self_hosted" as const, name: "Wiki", domain: "wiki.example.com", allowed_idps: [id] };
    const { id: appId = "" } = emulator.call("applications.create", app);
    emulator.call("groups.create", { name: "Engineers", include: [{ login_method: { id } }] });
    expect(await send(emulator, "DELETE", path(emulator, id))).toMatchObject({ status: 200 });
    const replacement = emulator.call("identityProviders.create", { ...okta, name: "Okta 2" });
    const one = `/accounts/${emulator.accountId}/access/apps/${appId}`;
    expect((await send(emulator, "GET", one)).envelope.result).toMatchObject({ allowed_idps: [id] });
    const body = { ...app, allowed_idps: [replacement.id] };
    expect(await send(emulator, "PUT", one, { body })).toMatchObject({ status: 200 });
  });

  test("identityProvidersRefuseDeletionInUse: fails with 409 to delete one that a rule refers to", async () => {
    const emulator = await emulate({ behaviors: { identityProvidersRefuseDeletionInUse: true } });
    const { id } = emulator.call("identityProviders.create", okta);
    emulator.call("groups.create", { name: "Engineers", include: [{ login_method: { id } }] });
    const before = emulator.snapshot();
    const response = await send(emulator, "DELETE", path(emulator, id));
    expect(response.status).toBe(409);
    expect(response.text).toContain("(Engineers)");
    expect(emulator.snapshot()).toEqual(before);
  });

  test("is deleted once", async () => {
    const emulator = await emulate();
    const { id } = await created(emulator, okta);
    expect(await send(emulator, "DELETE", path(emulator, id))).toMatchObject({
      status: 200,
      envelope: { result: { id } },
    });
    expect(await send(emulator, "DELETE", path(emulator, id))).toMatchObject({ status: 404 });
    expect(emulator.snapshot()).toEqual({});
  });

  test("fails with 400 for more than an account may have", async () => {
    const emulator = await emulate();
    const many = Array.from({ length: IDENTITY_PROVIDERS_PER_ACCOUNT }, (_, i) => ({ ...okta, name: `Okta ${i}` }));
    emulator.seed({ identityProviders: many });
    expect(await send(emulator, "POST", path(emulator), { body: okta })).toMatchObject({ status: 400 });
  });
});

describe("the list of identity providers", () => {
  test("has pages, and ends", async () => {
    const emulator = await emulate();
    emulator.seed({ identityProviders: [pin, okta, entra] });
    const names = async (query: string) =>
      (await send<IdentityProvider[]>(emulator, "GET", `${path(emulator)}?${query}`)).envelope.result?.map(
        ({ name }) => name,
      );
    expect(await names("")).toEqual(["PIN", "Okta", "Entra"]);
    expect(await names("page=2")).toEqual([]);
    expect(await names("per_page=2&page=1")).toEqual(["PIN", "Okta"]);
    expect(await names("per_page=2&page=2")).toEqual(["Entra"]);
    expect(await names("per_page=2&page=3")).toEqual([]);
  });

  test("has 200 items in a page by default", async () => {
    const emulator = await emulate();
    const { envelope } = await send(emulator, "GET", path(emulator));
    expect(envelope.result_info).toMatchObject({ page: 1, per_page: 200, count: 0, total_count: 0 });
  });

  test("can be limited to those with SCIM", async () => {
    const emulator = await emulate();
    emulator.seed({ identityProviders: [okta, { ...entra, scim_config: scim }] });
    const { envelope } = await send<IdentityProvider[]>(emulator, "GET", `${path(emulator)}?scim_enabled=true`);
    expect(envelope.result?.map(({ name }) => name)).toEqual(["Entra"]);
  });
});

describe("the SCIM secret", () => {
  test("is returned only by the request that enables SCIM", async () => {
    const emulator = await emulate();
    const { id, ...first } = await created(emulator, entra);
    expect(first.scim_config).toEqual({});
    const enabled = await put(emulator, id, { ...entra, scim_config: scim });
    expect(enabled.scim_config?.secret).toEqual(expect.any(String));
    const changed = await put(emulator, id, { ...entra, scim_config: { ...scim, secret: "ignored" } });
    expect(changed.scim_config).not.toHaveProperty("secret");
    expect((await read(emulator, id)).envelope.result?.scim_config).not.toHaveProperty("secret");
    expect((await send(emulator, "GET", path(emulator))).text).not.toContain('"secret"');
    expect(JSON.stringify(emulator.snapshot())).not.toContain(enabled.scim_config?.secret);
  });

  test("is new when SCIM is enabled again", async () => {
    const emulator = await emulate();
    const { id, scim_config: first } = await created(emulator, { ...entra, scim_config: scim });
    const off = await put(emulator, id, { ...entra, scim_config: { enabled: false } });
    expect(off.scim_config).not.toHaveProperty("secret");
    const { scim_config: second } = await put(emulator, id, { ...entra, scim_config: scim });
    expect(second?.secret).toEqual(expect.any(String));
    expect(second?.secret).not.toBe(first?.secret);
  });
});

describe("SCIM resources", () => {
  async function synchronized(): Promise<{ emulator: AccessEmulator; url: string }> {
    const emulator = await emulate();
    emulator.seed({
      identityProviders: [{ ...entra, scim_config: scim }, okta],
      "identityProviders.scim.groups": [
        { identity_provider: "Entra", displayName: "Engineers", externalId: "g1" },
        { identity_provider: "Entra", displayName: "Staff", externalId: "g2" },
        { identity_provider: "Okta", displayName: "Others", externalId: "g3" },
      ],
      "identityProviders.scim.users": [
        {
          identity_provider: "Entra",
          displayName: "Jane",
          username: "jane",
          externalId: "u1",
          emails: [{ value: "jane@example.com", primary: true }],
        },
        { identity_provider: "Entra", displayName: "Joe", externalId: "u2", active: false },
      ],
    });
    const { envelope } = await send<IdentityProvider[]>(emulator, "GET", path(emulator));
    return { emulator, url: path(emulator, `${envelope.result?.[0]?.id}/scim`) };
  }

  test("are listed for their identity provider, with metadata", async () => {
    const { emulator, url } = await synchronized();
    const groups = await send<{ displayName: string }[]>(emulator, "GET", `${url}/groups`);
    expect(groups.envelope.result?.map(({ displayName }) => displayName)).toEqual(["Engineers", "Staff"]);
    const users = await send<object[]>(emulator, "GET", `${url}/users`);
    expect(users.envelope.result?.[0]).toEqual({
      id: expect.any(String) as unknown,
      displayName: "Jane",
      externalId: "u1",
      active: true,
      emails: [{ value: "jane@example.com", primary: true }],
      meta: { created: expect.any(String) as unknown, lastModified: expect.any(String) as unknown },
      schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
    });
  });

  test.each([
    ["groups?name=staff", ["Staff"]],
    ["groups?idp_resource_id=g1&idp_resource_id=g2", ["Engineers", "Staff"]],
    ["groups?idp_resource_id=g3", []],
    ["groups?per_page=1&page=2", ["Staff"]],
    ["groups?page=2", []],
    ["users?email=jane@example.com", ["Jane"]],
    ["users?username=jane", ["Jane"]],
    ["users?username=jack", []],
    ["users?idp_resource_id=u2", ["Joe"]],
  ])("are filtered: %s", async (query, names) => {
    const { emulator, url } = await synchronized();
    const { envelope } = await send<{ displayName: string }[]>(emulator, "GET", `${url}/${query}`);
    expect(envelope.result?.map(({ displayName }) => displayName)).toEqual(names);
  });

  test("fails with 400 for a look-up by identifier with another filter", async () => {
    const { emulator, url } = await synchronized();
    const { status, text } = await send(emulator, "GET", `${url}/users?cf_resource_id=a&email=jane@example.com`);
    expect(status).toBe(400);
    expect(text).toContain("cf_resource_id and email: mutually exclusive");
  });

  test("are deleted with their identity provider", async () => {
    const { emulator, url } = await synchronized();
    const provider = url.replace("/scim", "");
    expect((await send(emulator, "DELETE", provider)).status).toBe(200);
    expect(await send(emulator, "GET", `${url}/groups`)).toMatchObject({ status: 404 });
    expect(JSON.stringify(emulator.snapshot())).not.toContain("Jane");
  });
});

describe("the SAML certificate set of an identity provider", () => {
  test("is created once, and is part of the provider's answer", async () => {
    const emulator = await emulate();
    const { id } = await created(emulator, saml);
    const post = () => send<SamlCertificateSet>(emulator, "POST", path(emulator, `${id}/saml_certificate`));
    const { result: set } = (await post()).envelope;
    expect((await post()).envelope.result).toEqual(set);
    expect(set).toMatchObject({ previous_certificate: null, current_certificate: { is_current: true } });
    const certificate = new X509Certificate(set?.current_certificate?.public_certificate ?? "");
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect((await read(emulator, id)).envelope.result).toMatchObject({
      saml_certificate_set_id: set?.uid,
      saml_certificate_set: set,
    });
    const encrypted = {
      ...saml,
      config: { ...saml.config, enable_encryption: true },
      saml_certificate_set_id: set?.uid,
    };
    expect(await put(emulator, id, encrypted)).toMatchObject({ config: { enable_encryption: true } });
    expect(await put(emulator, id, saml)).not.toHaveProperty("saml_certificate_set");
  });

  test("fails with 400 for another type of provider", async () => {
    const emulator = await emulate();
    const { id } = await created(emulator, okta);
    const answer = await send(emulator, "POST", path(emulator, `${id}/saml_certificate`));
    expect(answer.status).toBe(400);
    expect(answer.text).toContain("has type okta, allowed: saml");
  });

  test("is downloaded as PEM, listed and rotated", async () => {
    const emulator = await emulate();
    const { id } = await created(emulator, saml);
    const { envelope } = await send<SamlCertificateSet>(emulator, "POST", path(emulator, `${id}/saml_certificate`));
    const set = envelope.result;
    const sets = `/accounts/${emulator.accountId}/access/saml_certificates`;
    const pem = await fetch(`${emulator.url}${sets}/${set?.uid}/pem`, {
      headers: { authorization: `Bearer ${emulator.apiToken}` },
    });
    expect(pem.headers.get("content-type")).toBe("application/x-pem-file");
    expect(await pem.text()).toBe(set?.current_certificate?.public_certificate);
    expect((await send(emulator, "GET", sets)).envelope.result).toEqual([set]);
    expect((await send(emulator, "GET", `${sets}?page=2`)).envelope.result).toEqual([]);
    expect((await send(emulator, "GET", `${sets}?id=${set?.uid},x`)).envelope.result).toEqual([set]);
    expect((await send(emulator, "GET", `${sets}?id=x`)).envelope.result).toEqual([]);
    const rotated = await send<SamlCertificateSet>(emulator, "POST", `${sets}/${set?.uid}/rotate`);
    expect(rotated.envelope.result).toMatchObject({
      uid: set?.uid,
      previous_certificate: { ...set?.current_certificate, is_current: false },
    });
    expect(rotated.envelope.result?.current_certificate?.uid).not.toBe(set?.current_certificate?.uid);
  });

  test("fails with 404 and an envelope if it is unknown", async () => {
    const emulator = await emulate();
    const unknown = `/accounts/${emulator.accountId}/access/saml_certificates/f174e90a-fafe-4643-bbbc-4a0ed4fc8415`;
    for (const [method, url] of [
      ["GET", unknown],
      ["GET", `${unknown}/pem`],
      ["POST", `${unknown}/rotate`],
    ] as const) {
      expect(await send(emulator, method, url)).toMatchObject({ status: 404, envelope: { success: false } });
    }
  });
});

describe("IdP federation grants", () => {
  const grants = ({ accountId }: AccessEmulator): string => `/accounts/${accountId}/access/idp_federation_grants`;
  const grant = (emulator: AccessEmulator, idp_id: unknown) =>
    send<IdpFederationGrant>(emulator, "POST", grants(emulator), { body: { idp_id } });

  test("are created, read, listed and deleted", async () => {
    const emulator = await emulate();
    const { id: idp_id } = await created(emulator, okta);
    const { envelope } = await grant(emulator, idp_id.toUpperCase());
    expect(envelope.result).toEqual({ id: expect.any(String) as unknown, idp_id });
    const one = `${grants(emulator)}/${envelope.result?.id}`;
    expect((await send(emulator, "GET", one)).envelope.result).toEqual(envelope.result);
    expect((await send(emulator, "GET", grants(emulator))).envelope.result).toEqual([envelope.result]);
    expect((await send(emulator, "GET", `${grants(emulator)}?page=2`)).envelope.result).toEqual([]);
    expect((await send(emulator, "DELETE", one)).envelope.result).toEqual({ id: envelope.result?.id });
    expect((await send(emulator, "DELETE", one)).status).toBe(404);
    expect((await read(emulator, idp_id)).status).toBe(200);
  });

  test("fails with an error for an unknown provider, a one-time PIN, a second grant, and a sixth provider", async () => {
    const emulator = await emulate();
    const { id: pinId } = await created(emulator, pin);
    expect(await grant(emulator, "f174e90a-fafe-4643-bbbc-4a0ed4fc8415")).toMatchObject({ status: 400 });
    expect((await grant(emulator, pinId)).text).toContain("identity providers of type onetimepin cannot be federated");
    const providers = await Promise.all(
      Array.from({ length: IDP_FEDERATION_GRANTS_PER_ACCOUNT + 1 }, (_, i) =>
        created(emulator, { ...okta, name: `${i}` }),
      ),
    );
    const statuses: number[] = [];
    for (const { id } of providers) statuses.push((await grant(emulator, id)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 400]);
    expect((await grant(emulator, providers[0]?.id)).status).toBe(409);
  });
});
