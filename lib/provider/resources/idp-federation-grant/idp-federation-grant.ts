import { IdpFederationGrant } from "../../../api";
import type { AccessClient } from "../../../client";
import { attribute } from "../../../plugin-framework";
import { companion } from "../../context";
import { apiObject, listedStates } from "../shared/api-object";
import { described } from "../shared/attributes";
import { attributes, type GrantState } from "./schema";

/** The state of a grant of the API. */
export const grantState = (account_id: string, { id, idp_id }: IdpFederationGrant): GrantState => ({
  account_id,
  idp_id,
  id,
});

const grants = apiObject<GrantState>({
  noun: "IdP federation grant",
  label: ({ idp_id, id }) => (idp_id === "" ? id : idp_id),
  create: async ({ idpFederationGrants }, { account_id, idp_id }, signal) =>
    grantState(account_id, await idpFederationGrants.create({ idp_id }, { signal })),
  read: async ({ idpFederationGrants }, { account_id, id: grant_id }, signal) =>
    grantState(account_id, await idpFederationGrants.get({ grant_id }, { signal })),
  listed: {
    idOf: ({ id }) => id,
    all: ({ idpFederationGrants }, signal) =>
      listedStates(
        idpFederationGrants.list({}, { signal }),
        ({ id }) => id,
        (found, { account_id }: GrantState) => grantState(account_id, found),
      ),
  },
  // A change of any attribute replaces the resource.
  update: (_, wanted, prior) => Promise.resolve({ ...prior, ...wanted, id: prior.id }),
  delete: ({ idpFederationGrants }, { id: grant_id }, signal) => idpFederationGrants.delete({ grant_id }, { signal }),
  findCreated: async (client, { account_id, idp_id }, signal, { isFree }) => {
    const found = await grantOf(client, idp_id, signal);
    return found !== undefined && isFree(found.id) ? grantState(account_id, found) : undefined;
  },
  creationKey: ({ idp_id }) => idp_id,
  conflicting: async (client, { account_id, idp_id }, signal) => {
    const found = await grantOf(client, idp_id, signal);
    return found && `${account_id}/${found.id}`;
  },
  importForm: "ACCOUNT_ID/GRANT_ID",
  identified: (account_id, id) => ({ account_id, idp_id: "", id }),
});

const allOf = ({ idpFederationGrants }: AccessClient, signal: AbortSignal): Promise<IdpFederationGrant[]> =>
  idpFederationGrants.list({}, { signal }).toArray();

/** An identity provider has at most one grant. */
const grantOf = async (
  client: AccessClient,
  idpId: string,
  signal: AbortSignal,
): Promise<IdpFederationGrant | undefined> => (await allOf(client, signal)).find(({ idp_id }) => idp_id === idpId);

/** The identifier of a grant in an import by identity. */
const identifier = attribute.string({ required: true, ...described(IdpFederationGrant.properties.id) });

/** `cfaccess_idp_federation_grant`: lets other accounts of the Cloudflare organization use an identity provider. */
export const idpFederationGrant = companion.defineResource({
  type: "cfaccess_idp_federation_grant",
  schema: {
    description:
      "A grant that lets the other accounts of the Cloudflare organization use an identity provider of this account. Destroying it ends logins of the other accounts with this identity provider.",
    attributes,
  },
  identity: { attributes: { account_id: attributes.account_id, id: identifier } },
  create: (request) => grants.create(request.plan, request),
  read: (request) => grants.read(request.state, request),
  update: (request) => grants.update(request.plan, request.prior, request),
  delete: (request) => grants.delete(request.state, request),
  importState: async (request) => {
    const { id, identity } = request;
    const entered = identity === null ? id : `${identity.account_id}/${identity.id}`;
    return { state: await grants.import(entered, request) };
  },
});
