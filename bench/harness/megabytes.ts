/** Linux counts memory in KiB, and calls them kB. */
export const megabytes = (kibibytes: number): number => (kibibytes * 1024) / 1e6;
