import type { Target, TokenVerification } from "../../lib/api";
import { AccessClient, type List } from "../../lib/client";
import { ACCOUNT, TOKEN } from "./scripted-server";

/** Whether two types are equal, not merely assignable. */
type Equal<A, B> = [(type: A) => A] extends [(type: B) => B]
  ? [(type: B) => B] extends [(type: A) => A]
    ? true
    : false
  : false;
const expectType = <Actual>() => ({ toEqual: <Expected>(equal: Equal<Actual, Expected>): boolean => equal });

const client = new AccessClient({ apiToken: TOKEN, accountId: ACCOUNT });
const { targets } = client.infrastructure;

/** Checked by the compiler, never called. */
export const checked = {
  results: () => {
    expectType<ReturnType<typeof targets.list>>().toEqual<List<Target>>(true);
    expectType<ReturnType<typeof targets.createBatch>>().toEqual<List<Target>>(true);
    expectType<ReturnType<typeof targets.get>>().toEqual<Promise<Target>>(true);
    expectType<ReturnType<typeof client.tokens.verify>>().toEqual<Promise<TokenVerification>>(true);
    // @ts-expect-error a list is not a single object
    const _object: Promise<Target> = targets.list();
    // @ts-expect-error a single object is not a list
    const _list: List<Target> = targets.get({ target_id: "x" });
  },
  inputs: () => {
    void targets.list();
    void targets.list({}, { timeout: 5 });
    void targets.list({ order: "tag:env", per_page: 5 });
    void client.gatewayCa.create();
    void client.gatewayCa.create({}, { signal: AbortSignal.abort() });
    // @ts-expect-error target_id is required
    void targets.get({});
    // @ts-expect-error so is the input that contains it
    void targets.get();
    // @ts-expect-error it is a string
    void targets.get({ target_id: 5 });
    // @ts-expect-error account_id belongs to the client, not to the call
    void targets.get({ target_id: "x", account_id: ACCOUNT });
    // @ts-expect-error ip is required
    void targets.create({ hostname: "x" });
    // @ts-expect-error ip_addr is a string
    void targets.create({ hostname: "x", ip: { ipv4: { ip_addr: 10 } } });
    // @ts-expect-error a body that is a list is passed as `body`
    void targets.createBatch([{ hostname: "x", ip: {} }]);
    // @ts-expect-error sideways is not a direction
    void targets.list({ direction: "sideways" });
    // @ts-expect-error the endpoint has no parameters
    void client.gatewayCa.create({ id: "x" });
    // @ts-expect-error timeout is a number of milliseconds
    void targets.list({}, { timeout: "5s" });
    // @ts-expect-error there is no such call
    const _name: keyof typeof targets = "destroy";
    // @ts-expect-error calls cannot be replaced
    client.tokens.verify = () => Promise.reject(new Error());
    void targets.list({ hostname: undefined });
    // @ts-expect-error a required parameter cannot be undefined
    void targets.create({ hostname: undefined, ip: {} });
  },
};

test("the client has the methods that its types declare", () => {
  expect(Object.keys(targets)).toEqual(expect.arrayContaining(["list", "get", "create", "createBatch"]));
  expect(Object.keys(checked)).toHaveLength(2);
});
