import { setTimeout } from "node:timers/promises";

/** How long a new policy or token may take until Cloudflare applies it everywhere. */
const SECONDS = 60;

/** What the page answers to a program with the service token, or why it does not answer. */
async function answer(url: string): Promise<string> {
  try {
    const { CF_ACCESS_CLIENT_ID = "", CF_ACCESS_CLIENT_SECRET = "" } = process.env;
    const response = await fetch(url, {
      headers: { "CF-Access-Client-Id": CF_ACCESS_CLIENT_ID, "CF-Access-Client-Secret": CF_ACCESS_CLIENT_SECRET },
      // Access sends those it does not know to its login page.
      redirect: "manual",
    });
    return `HTTP ${response.status}`;
  } catch (error) {
    return error instanceof Error ? `no response (${error.message})` : "no response";
  }
}

async function main(): Promise<void> {
  const url = process.env.HEALTH_URL;
  if (url === undefined) throw new Error("set HEALTH_URL to the page that the smoke test opens");
  const end = Date.now() + SECONDS * 1000;
  let last = await answer(url);
  while (last !== "HTTP 200" && Date.now() < end) {
    await setTimeout(2000);
    last = await answer(url);
  }
  if (last !== "HTTP 200") throw new Error(`${url} answers a service token with ${last}`);
  console.log(`${url} answers a service token with ${last}.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
