import type { Clock } from "../core/clock";

/** A time with microseconds, as tunnels, routes and virtual networks have it. Access has whole seconds. */
export const inMicroseconds = (milliseconds: number): string =>
  `${new Date(milliseconds).toISOString().slice(0, -1)}000Z`;

/** The current time with microseconds. */
export const nowInMicroseconds = (clock: Clock): string => inMicroseconds(clock.now());
