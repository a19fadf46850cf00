import type { CustomPage } from "../../../lib/api";
import type { AccessEmulator } from "../../../lib/emulator";
import { emulate, send, stopEmulators } from "../running-emulators";

afterEach(stopEmulators);

const path = ({ accountId }: AccessEmulator, id = ""): string =>
  `/accounts/${accountId}/access/custom_pages${id === "" ? "" : `/${id}`}`;

const page = { name: "Denied", type: "identity_denied" as const, custom_html: "<h1>Access Denied</h1>" };

async function created(emulator: AccessEmulator): Promise<CustomPage & { uid: string }> {
  const { status, text, envelope } = await send<CustomPage>(emulator, "POST", path(emulator), { body: page });
  if (status !== 200) throw new Error(text);
  return envelope.result as CustomPage & { uid: string };
}

test("only reading a page returns its HTML", async () => {
  const emulator = await emulate();
  const { custom_html, ...rest } = page;
  const made = await created(emulator);
  expect(made).toMatchObject({ ...rest, app_count: 0 });
  expect(made).not.toHaveProperty("custom_html");
  expect((await send(emulator, "GET", path(emulator, made.uid))).envelope.result).toEqual({ ...made, custom_html });
  expect((await send(emulator, "GET", path(emulator))).envelope.result).toEqual([made]);
});

test("an update changes a page", async () => {
  const emulator = await emulate();
  const { uid, created_at } = await created(emulator);
  const body = { name: "Not this way", type: "forbidden", custom_html: "<p>no</p>" };
  const response = await send(emulator, "PUT", path(emulator, uid), { body });
  expect(response).toMatchObject({
    status: 200,
    envelope: { result: { uid, name: body.name, type: body.type, created_at } },
  });
  expect(response.envelope.result).not.toHaveProperty("custom_html");
  expect(emulator.call("customPages.get", { custom_page_id: uid })).toMatchObject(body);
});

test("a page is deleted", async () => {
  const emulator = await emulate();
  const { uid } = await created(emulator);
  expect((await send(emulator, "DELETE", path(emulator, uid))).envelope.result).toEqual({ id: uid });
  expect((await send(emulator, "GET", path(emulator, uid))).status).toBe(404);
});

test.each([
  ["no HTML", { name: page.name, type: page.type }, "/custom_html"],
  ["an unknown type", { ...page, type: "maintenance" }, "/type"],
  ["no name", { ...page, name: "" }, "/name"],
])("fails with 400 for a page with %s", async (_case, body, pointer) => {
  const emulator = await emulate();
  const response = await send(emulator, "POST", path(emulator), { body });
  expect(response).toMatchObject({ status: 400, envelope: { errors: [{ source: { pointer } }] } });
  expect(emulator.snapshot()).toEqual({});
});

test("fails with 404 for an unknown page", async () => {
  const emulator = await emulate();
  const one = path(emulator, "f174e90a-fafe-4643-bbbc-4a0ed4fc8415");
  for (const [method, body] of [["GET"], ["PUT", page], ["DELETE"]] as const) {
    expect(await send(emulator, method, one, { body })).toMatchObject({ status: 404 });
  }
});
