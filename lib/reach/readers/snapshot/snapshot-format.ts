/** What a snapshot says about itself. */
export const SNAPSHOT_FORMAT = "cfaccess-snapshot";

/** The version of the format. A change that older versions of this package cannot read raises it. */
export const SNAPSHOT_VERSION = 1;
