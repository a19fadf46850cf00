import type { AccessApi, CertificateSettings } from "../../../api";
import { ApiError, ERROR_CODE } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";

/** Whether a change made at that time is still propagating. */
export const isPropagating = (context: HandlerContext, since: string | undefined): boolean =>
  since !== undefined &&
  context.clock.now() < Date.parse(since) + context.behaviors.certificatePropagationSeconds * 1_000;

function checkSetting(context: HandlerContext, { china_network }: CertificateSettings, index: number): void {
  if (!china_network || context.behaviors.zonesInChinaNetwork) return;
  const message = "given true, allowed: false, because the zone has no access to the China network";
  throw ApiError.invalid(`/settings/${index}/china_network`, `settings.${index}.china_network: ${message}`);
}

/** @throws {ApiError} If a hostname is listed twice. */
export function assertDistinct(hostnames: readonly string[], pointerOf: (index: number) => string): void {
  const seen = new Set<string>();
  for (const [index, hostname] of hostnames.entries()) {
    const pointer = pointerOf(index);
    if (seen.has(hostname.toLowerCase())) {
      const name = pointer.slice(1).replaceAll("/", ".");
      throw ApiError.invalid(pointer, `${name}: given ${JSON.stringify(hostname)} twice, allowed: each hostname once`);
    }
    seen.add(hostname.toLowerCase());
  }
}

function replace(context: HandlerContext, settings: readonly CertificateSettings[]): readonly CertificateSettings[] {
  const stored = context.collection("certificateSettings");
  assertDistinct(
    settings.map(({ hostname }) => hostname),
    (index) => `/settings/${index}/hostname`,
  );
  for (const [index, setting] of settings.entries()) checkSetting(context, setting, index);
  if (isPropagating(context, stored.all()[0]?.updated_at)) {
    const message = "access.api.error.conflict: previous certificate settings still being updated";
    throw ApiError.conflict("", message, ERROR_CODE.stillAssociated);
  }
  stored.replace({ settings: [...settings], updated_at: context.clock.timestamp() });
  return settings;
}

export const certificateSettings: Handlers<AccessApi["certificates"]["settings"]> = {
  list: (call) => call.collection("certificateSettings").all()[0]?.settings ?? [],
  update: (call) => replace(call, call.body.settings),
};
