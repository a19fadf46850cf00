/** The URL of a server on this machine; undefined for every other, and for what is no URL. */
export function loopbackUrl(hostname: string): URL | undefined {
  if (!URL.canParse(hostname)) return undefined;
  const url = new URL(hostname);
  const http = url.protocol === "http:" || url.protocol === "https:";
  // The URL parser writes every form of an IPv4 address (0x7f.1, 2130706433) as four decimal numbers.
  return http && /^(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(url.hostname) ? url : undefined;
}
