import type { Clock } from "../core/clock";

/** The current time with microseconds, as tunnels, routes and virtual networks have it. Access has whole seconds. */
export const nowInMicroseconds = (clock: Clock): string => `${new Date(clock.now()).toISOString().slice(0, -1)}000Z`;
