import type { Input } from "../api";
import { ApiError } from "./api-error";
import { EmulatorError } from "./emulator-error";
import type { EndpointName, EndpointOf } from "./handler";
import type { Service } from "./service";

/** Objects to begin with, by the place they are created in: what `create` of that place takes, in order. */
export type Seed = {
  readonly [Name in EndpointName as Name extends `${infer Place}.create` ? Place : never]?: readonly Input<
    EndpointOf<Name>
  >[];
};

const seedError = (message: string): EmulatorError => new EmulatorError("INVALID_SEED", `seed: ${message}`);

/** Creates what a seed says. @throws {EmulatorError} When it makes no sense or something in it is refused. */
export function sow(service: Service, seed: unknown): void {
  if (typeof seed !== "object" || seed === null || Array.isArray(seed)) {
    throw seedError(`it has to be an object with lists at ${places(service)}`);
  }
  for (const [place, inputs] of Object.entries(seed as Readonly<Record<string, unknown>>)) {
    const name = `${place}.create`;
    if (!service.operations.has(name)) {
      throw seedError(`nothing is created at ${JSON.stringify(place)}, but at ${places(service)}`);
    }
    if (!Array.isArray(inputs)) throw seedError(`${place} has to be a list`);
    for (const [index, input] of (inputs as readonly unknown[]).entries()) {
      try {
        service.call(name, input);
      } catch (error) {
        throw error instanceof ApiError ? seedError(`${place}[${index}]: ${error.message}`) : error;
      }
    }
  }
}

const places = ({ operations }: Service): string =>
  [...operations.keys()].flatMap((name) => /^(.*)\.create$/.exec(name)?.[1] ?? []).join(", ");
