import { randomBytes, randomUUID } from "node:crypto";
import {
  IDENTITY_PROVIDERS_PER_ACCOUNT,
  type AccessApi,
  type IdentityProvider,
  type IdentityProviderInput,
  type SamlCertificateSet,
} from "../../../api";
import { ApiError, ERROR_CODE } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import { organizationOf } from "../../core/organization";
import { assertUnused, existing, isId, type RefersTo } from "../../core/stored-objects";
import type { StoredIdentityProvider } from "../../state/stored-identity-provider";
import { createSamlCertificateSet } from "../saml-certificates/saml-certificates";
import { checkScimConfig, enablesScim, newScimSecret } from "./scim-config";
import { removeScimResources, scim } from "./scim";

type Endpoints = AccessApi["identityProviders"];

const ONE_TIME_PIN = "onetimepin";
const ENTRA_ID = "azureAD";

/** Fields of Entra ID that the API adds (recorded responses of cf-terraforming). */
const ENTRA_DEFAULTS = { azure_cloud: "default", conditional_access_enabled: false } as const;

function certificateSetOf(context: HandlerContext, id: string | undefined): SamlCertificateSet | undefined {
  return id === undefined ? undefined : context.collection("samlCertificateSets").get(id.toLowerCase());
}

/** An identity provider as the API returns it. It never contains the client secret. */
function providerResponse(context: HandlerContext, stored: StoredIdentityProvider, secret?: string): IdentityProvider {
  const base = `https://${organizationOf(context).auth_domain}`;
  const { id, config, scim_config, ...rest } = stored;
  const saml_certificate_set = certificateSetOf(context, stored.saml_certificate_set_id);
  return {
    ...rest,
    id,
    uid: id,
    config: { ...config, redirect_url: `${base}/cdn-cgi/access/callback` },
    ...(saml_certificate_set === undefined ? {} : { saml_certificate_set }),
    ...(scim_config === undefined || Object.keys(scim_config).length === 0
      ? withoutScim(stored)
      : {
          scim_config: {
            ...scim_config,
            scim_base_url: `${base}/scim/${id}`,
            ...(secret === undefined ? {} : { secret }),
          },
        }),
  };
}

/**
 * The SCIM field of a provider without SCIM. Two acceptance tests of the official provider need an empty object; recorded
 * one-time PIN providers omit the field.
 */
const withoutScim = ({ type }: StoredIdentityProvider): Pick<IdentityProvider, "scim_config"> =>
  type === ONE_TIME_PIN ? {} : { scim_config: {} };

/** @throws {ApiError} If the account has another one-time PIN provider. */
function checkOneTimePin(context: HandlerContext, { type }: IdentityProviderInput, itself?: string): void {
  const others = context.collection("identityProviders").all();
  if (type !== ONE_TIME_PIN || !others.some((other) => other.type === ONE_TIME_PIN && other.id !== itself)) return;
  const message = "access.api.error.conflict: a onetimepin connection already exists";
  throw ApiError.conflict("/type", message, ERROR_CODE.stillAssociated);
}

/** @throws {ApiError} If assertions are to be encrypted without a certificate, or the certificate set does not exist. */
function checkEncryption(
  context: HandlerContext,
  { config, saml_certificate_set_id: id }: IdentityProviderInput,
): void {
  if (id === undefined) {
    if (config.enable_encryption !== true) return;
    throw ApiError.invalid(
      "/saml_certificate_set_id",
      "saml_certificate_set_id: required with config.enable_encryption",
    );
  }
  if (certificateSetOf(context, id) !== undefined) return;
  throw ApiError.unknownReference("/saml_certificate_set_id", "SAML certificate set", id);
}

/** Stores an identity provider, without its secrets. */
function store(context: HandlerContext, id: string, input: IdentityProviderInput): StoredIdentityProvider {
  checkOneTimePin(context, input, id);
  checkEncryption(context, input);
  checkScimConfig(input.scim_config);
  const { client_secret: _client, api_token: _api, ...config } = input.config;
  const { secret: _scim, ...scimConfig } = input.scim_config ?? {};
  const stored: StoredIdentityProvider = {
    ...input,
    id,
    config: { ...(input.type === ENTRA_ID ? ENTRA_DEFAULTS : {}), ...config },
    // The official provider sends back an empty object for a provider without SCIM.
    scim_config: Object.keys(scimConfig).length === 0 ? {} : { group_member_deprovision: false, ...scimConfig },
    version: randomBytes(16).toString("hex"),
  };
  const providers = context.collection("identityProviders");
  if (providers.get(id) === undefined) providers.add(stored);
  else providers.replace(stored);
  return stored;
}

function create(context: HandlerContext, input: IdentityProviderInput): IdentityProvider {
  if (context.collection("identityProviders").size >= IDENTITY_PROVIDERS_PER_ACCOUNT) {
    throw ApiError.limitReached("identity providers", IDENTITY_PROVIDERS_PER_ACCOUNT);
  }
  const stored = store(context, randomUUID(), input);
  return providerResponse(context, stored, enablesScim(input.scim_config) ? newScimSecret() : undefined);
}

/** Replaces an identity provider: omitted fields are removed. */
function update(context: HandlerContext, id: string, input: IdentityProviderInput): IdentityProvider {
  const before = existing(context, "identityProviders", id);
  const stored = store(context, before.id, input);
  const enables = enablesScim(input.scim_config, before.scim_config);
  return providerResponse(context, stored, enables ? newScimSecret() : undefined);
}

const refersTo =
  (id: string): RefersTo =>
  (fields, key) =>
    (key === "login_method" && isId(fields.id, id)) ||
    isId(fields.identity_provider_id, id) ||
    (Array.isArray(fields.allowed_idps) && fields.allowed_idps.some((allowed) => isId(allowed, id)));

function remove(context: HandlerContext, wanted: string): { readonly id: string } {
  const { id } = existing(context, "identityProviders", wanted);
  assertUnused(context, "identityProviders", id, refersTo(id));
  removeScimResources(context, id);
  const grants = context.collection("idpFederationGrants");
  for (const grant of grants.all()) if (grant.idp_id === id) grants.remove(grant.id);
  context.collection("identityProviders").remove(id);
  return { id };
}

/** The certificate set of a SAML provider. It is created by the first call. */
function samlCertificateSet(context: HandlerContext, id: string): SamlCertificateSet {
  const provider = existing(context, "identityProviders", id);
  if (provider.type !== "saml") {
    throw ApiError.invalid("", `identity provider ${provider.id} has type ${provider.type}, allowed: saml`);
  }
  const assigned = certificateSetOf(context, provider.saml_certificate_set_id);
  if (assigned !== undefined) return assigned;
  const set = createSamlCertificateSet(context);
  context.collection("identityProviders").replace({ ...provider, saml_certificate_set_id: set.uid });
  return set;
}

export const identityProviders: Handlers<Endpoints> = {
  list: (call) =>
    call
      .collection("identityProviders")
      .listed()
      .filter(({ scim_config }) => call.query.scim_enabled !== "true" || scim_config?.enabled === true)
      .map((provider) => providerResponse(call, provider)),
  get: (call) => providerResponse(call, existing(call, "identityProviders", call.params.identity_provider_id)),
  create: (call) => create(call, call.body),
  update: (call) => update(call, call.params.identity_provider_id, call.body),
  delete: (call) => remove(call, call.params.identity_provider_id),
  samlCertificate: { create: (call) => samlCertificateSet(call, call.params.identity_provider_id) },
  scim,
};
