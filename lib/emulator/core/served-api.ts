import { accessApi } from "../../api";
import { relatedApis } from "../related/api";

/** What is served: the whole of the Access API, and its relatedApis. */
export const servedApi = { ...accessApi, relatedApis } as const;
export type ServedApi = typeof servedApi;
