/** What stands in a table where nothing could be measured. */
export const NOT_AVAILABLE = "n/a";

export const secondsText = (seconds: number): string => `${seconds.toFixed(seconds < 10 ? 2 : 1)} s`;
export const millisecondsText = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`;
export const megabyteText = (megabytes: number | null): string =>
  megabytes === null ? NOT_AVAILABLE : `${megabytes.toFixed(0)} MB`;
export const ratioText = (ratio: number): string => ratio.toFixed(2);
export const countText = (count: number): string => Math.round(count).toLocaleString("en");
