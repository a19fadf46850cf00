/**
 * Whether the hostname of a URL (`new URL(…).hostname`) is an address of this machine. Traffic to it does not leave the machine.
 * This file has no imports, because the constructs load it alone.
 */
export function isLoopback(hostname: string): boolean {
  // URL writes every IPv4 address as four numbers, so "127.example.com" is not mistaken for one.
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    /^127(\.\d{1,3}){3}$/.test(hostname) ||
    /^\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\]$/.test(hostname)
  );
}
