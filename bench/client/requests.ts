// A file of its own, so that the process of the bench does not load the clients under measurement.

/** The requests that are compared. */
export const REQUESTS = ["get", "page", "update"] as const;
export type RequestName = (typeof REQUESTS)[number];

export const REQUEST_NAMES: Readonly<Record<RequestName, string>> = {
  get: "GET one target",
  page: "GET a page of 100 targets",
  update: "PUT one target",
};

export const PAGE = { page: 1, per_page: 100 } as const;
