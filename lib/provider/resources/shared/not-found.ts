import { NotFoundError } from "../../../client";

/** Returns the result of a request, or undefined if the API has no such object (HTTP 404). Use it to read or to delete. */
export async function ifFound<T>(request: PromiseLike<T>): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}
