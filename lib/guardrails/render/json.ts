import type { Report } from "../report";

/** The version of the format. It changes when a field is removed or changes its meaning. */
const FORMAT_VERSION = 1;

/** A report for programs. Its fields are those of `Report`. */
export const renderJson = (report: Report): string =>
  `${JSON.stringify({ format: "cfaccess-lint", formatVersion: FORMAT_VERSION, ...report }, undefined, 2)}\n`;
