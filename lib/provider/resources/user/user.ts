import { User } from "../../../api";
import { ConflictError, NotFoundError, type AccessClient } from "../../../client";
import { attribute } from "../../../plugin-framework";
import { companion } from "../../context";
import { apiObject, listedStates } from "../shared/api-object";
import { described } from "../shared/attributes";
import { attributes, isSameEmail, type UserState } from "./schema";
import { identifiedUser, userState } from "./user-state";

const users = apiObject<UserState>({
  noun: "user",
  label: ({ email, id }) => (email === "" ? (id ?? "") : email),
  create: async (client, wanted, signal) => {
    const { email, name } = wanted;
    const existing = await findByEmail(client, email, signal);
    if (existing !== undefined) throw alreadyExists(email, existing);
    return userState(await client.users.create({ email, ...(name !== null && { name }) }, { signal }), wanted);
  },
  read: async (client, stored, signal) => {
    const { id, email } = stored;
    if (id !== null) return userState(await client.users.get({ user_id: id }, { signal }), stored);
    const found = await findByEmail(client, email, signal);
    if (found === undefined) throw new NotFoundError(`The account has no user with the email address "${email}".`);
    return userState(found, stored);
  },
  listed: {
    idOf: ({ id }) => id ?? "",
    all: ({ users: endpoint }, signal) => listedStates(endpoint.list({}, { signal }), ({ id }) => id, userState),
  },
  update: async ({ users: endpoint }, wanted, prior, signal) => {
    const { id, email } = prior;
    // Only the case of the email address differs, which the API ignores.
    if (wanted.name === prior.name) return { ...prior, email: wanted.email };
    // The API requires the current email address as a confirmation, and a name. That an empty one removes it is assumed.
    return userState(await endpoint.update({ user_id: id ?? "", email, name: wanted.name ?? "" }, { signal }), wanted);
  },
  delete: ({ users: endpoint }, { id }, signal) => endpoint.delete({ user_id: id ?? "" }, { signal }),
  findCreated: async (client, wanted, signal) => {
    const found = await findByEmail(client, wanted.email, signal);
    if (found === undefined) return undefined;
    const state = userState(found, wanted);
    return state.name === wanted.name ? state : undefined;
  },
  importForm: "ACCOUNT_ID/USER_ID or ACCOUNT_ID/EMAIL",
  conflicting: (_, { account_id, email }) => Promise.resolve(`${account_id}/${email}`),
  identified: identifiedUser,
});

/** Finds a user by email address, because the creation of a user has no identifier to look for. */
async function findByEmail({ users: endpoint }: AccessClient, email: string, signal: AbortSignal) {
  const found = await endpoint.list({ email }, { signal }).toArray();
  return found.find((user) => isSameEmail(user.email, email));
}

const alreadyExists = (email: string, { id, name = "" }: User): ConflictError =>
  new ConflictError(
    `The account already has a user with the email address "${email}" and ${name === "" ? "no name" : `the name "${name}"`} (id ${id ?? "unknown"}).`,
  );

/** The identifier of a user in an import by identity. */
const identifier = attribute.string({ required: true, ...described(User.properties.id) });

/** `cfaccess_user`: a user of the account, before or after the first login. */
export const user = companion.defineResource({
  type: "cfaccess_user",
  schema: {
    description:
      "A user of the account. Create users in advance to name them in policies and tests; destroying one takes the seat away and revokes the user's tokens.",
    attributes,
  },
  identity: { attributes: { account_id: attributes.account_id, id: identifier } },
  create: (request) => users.create(request.plan, request),
  read: (request) => users.read(request.state, request),
  update: (request) => users.update(request.plan, request.prior, request),
  delete: (request) => users.delete(request.state, request),
  importState: async (request) => {
    const { id, identity } = request;
    const entered = identity === null ? id : `${identity.account_id}/${identity.id}`;
    return { state: await users.import(entered, request) };
  },
});
