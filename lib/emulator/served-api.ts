import { accessApi } from "../api";
import { neighbours } from "./neighbours";

/** What is served: the whole of the Access API, and its neighbours. */
export const servedApi = { ...accessApi, neighbours } as const;
export type ServedApi = typeof servedApi;
