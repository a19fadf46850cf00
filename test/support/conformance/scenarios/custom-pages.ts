import type { BothClients } from "../both-clients";
import { fieldOf, lifeCycle, PAGE } from "../life-cycle";

const page = (number: number) => ({
  name: `Page ${number}`,
  type: "forbidden" as const,
  custom_html: `<h1>No ${number}</h1>`,
});

export async function customPages({ sdk, client, account }: BothClients): Promise<void> {
  const { customPages: official } = sdk.zeroTrust.access;
  await lifeCycle(
    {
      create: (number) => official.create({ ...account, ...page(number) }),
      get: (id) => official.get(id, account),
      update: (id, number) => official.update(id, { ...account, ...page(number) }),
      list: () => official.list({ ...account, ...PAGE }),
      delete: (id) => official.delete(id, account),
    },
    {
      create: (number) => client.customPages.create(page(number)),
      get: (custom_page_id) => client.customPages.get({ custom_page_id }),
      update: (custom_page_id, number) => client.customPages.update({ custom_page_id, ...page(number) }),
      list: () => client.customPages.list(PAGE),
      delete: (custom_page_id) => client.customPages.delete({ custom_page_id }),
    },
    fieldOf("uid"),
  );
}
