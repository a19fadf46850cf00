import { hostGlob, includes, matches, pathGlob, type Glob } from "./glob";

/** A pattern of URLs: what an application protects. */
export interface UrlPattern {
  /** `*.example.com/admin`. Two patterns that match the same URLs have the same text. */
  readonly text: string;
  readonly host: Glob;
  readonly path: Glob;
}

/**
 * Reads a hostname with a path. What Access takes no notice of falls away: a scheme, a port, a query, upper case in the
 * hostname, a slash at the end, and `/*` alone, which matches what the hostname alone does.
 */
export function urlPattern(uri: string): UrlPattern {
  const { host, path } = partsOf(uri);
  const withoutSlash = path.replace(/\/+$/, "");
  const normal = withoutSlash === "/*" ? "" : withoutSlash;
  return { text: host + normal, host: hostGlob(host), path: pathGlob(normal) };
}

function partsOf(uri: string): { host: string; path: string } {
  const [, authority = "", path = ""] = /^(?:[a-z][a-z0-9+.-]*:\/\/)?([^/?#]*)([^?#]*)/i.exec(uri.trim()) ?? [];
  return { host: authority.toLowerCase().replace(/:\d*$/, "").replace(/\.$/, ""), path };
}

export const patternIncludes = (outer: UrlPattern, inner: UrlPattern): boolean =>
  includes(outer.path, inner.path) && includes(outer.host, inner.host);

/** Whether a pattern matches a URL. A wildcard in the URL is an ordinary character. */
export function matchesUrl({ host, path }: UrlPattern, url: string): boolean {
  const parts = partsOf(url);
  return matches(host, parts.host) && matches(path, parts.path === "" ? "/" : parts.path);
}
