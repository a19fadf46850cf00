import { pathParameters } from "../../../lib/api";
import { AccessEmulator } from "../../../lib/emulator";
import { ObjectSchema } from "../../../lib/plugin-framework/schema/object-schema";
import type { Type } from "../../../lib/plugin-framework/schema/type-tree";
import { cfaccessProvider } from "../../../lib/provider";
import { endpointOf } from "../../../lib/provider/data-sources/data-source";
import { READS } from "../../../lib/provider/data-sources/reads";
import { ProtocolClient } from "../../plugin-framework/protocol-client";
import { wire } from "../../plugin-framework/wire-value";

let emulator: AccessEmulator;
let client: ProtocolClient;

beforeAll(async () => {
  emulator = await AccessEmulator.start({ rateLimit: false });
  client = await ProtocolClient.serve(cfaccessProvider, { logLevel: "error" });
  const config = { api_token: emulator.apiToken, base_url: emulator.url, email: null, api_key: null, allow_http: null };
  await client.call("ConfigureProvider", { terraform_version: "1.11.4", config: wire(config) });
});
afterAll(async () => {
  await client.stop();
  await emulator.stop();
});

/** A value of a type: as few as possible, because the API may refuse what does not go together. */
const sampleOf = (type: Type): unknown =>
  "element" in type ? ["a"] : type.kind === "bool" ? true : type.kind === "number" ? 1 : "a";

test.each(Object.entries(READS))(
  "%s sends each filter of the API reference under the API's name",
  async (type, read) => {
    const endpoint = endpointOf(read.endpoint);
    const schema = new ObjectSchema(cfaccessProvider.dataSources?.find((one) => one.type === type)?.schema ?? fail());
    const config = Object.entries(schema.attributes).map(([name, attribute]) => {
      if (name === "account_id") return [name, emulator.accountId];
      const isConfigured = attribute.presence !== "computed" && name !== "zone_id";
      return [name, isConfigured ? sampleOf(attribute.type) : null];
    });
    emulator.requests.clear();
    // The API may refuse the values: what counts is what it received.
    await client.call("ReadDataSource", { type_name: type, config: wire(Object.fromEntries(config)) });
    const [request] = emulator.requests;
    const sent = new URL(request?.path ?? "", "http://localhost");
    const paging = ["page", "per_page", "limit"];
    const filters = Object.keys(endpoint.query?.properties ?? {}).filter((name) => !paging.includes(name));
    expect([...new Set(sent.searchParams.keys())].filter((name) => !paging.includes(name))).toEqual(filters);
    expect(sent.pathname.match(/\/a(?=\/|$)/g) ?? []).toHaveLength(pathParameters(endpoint).length);
  },
);

function fail(): never {
  throw new Error("The provider has no such data source.");
}
