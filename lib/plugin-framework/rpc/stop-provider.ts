import type { Handler } from "./call";

/** Cancels what is running; Terraform waits for its results. */
export const stopProvider: Handler<"StopProvider"> = ({ session }) => {
  session.stop();
  return {};
};
