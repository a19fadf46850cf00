import { ApiError } from "../core/api-error";
import { ACCOUNT_CREATED_AT } from "../core/directory";
import type { Handlers, HandlerContext } from "../core/handler";
import type { RelatedApis } from "./api";
import type { VirtualNetwork } from "./api/virtual-networks";
import { defaultVirtualNetworkId } from "../state/scope";

/** The default virtual network, the only one of an account. */
const defaultNetwork = ({ scope }: HandlerContext): VirtualNetwork => ({
  id: defaultVirtualNetworkId(scope),
  name: "default",
  comment: "",
  is_default_network: true,
  created_at: ACCOUNT_CREATED_AT,
  deleted_at: null,
});

export const virtualNetworks: Handlers<RelatedApis["virtualNetworks"]> = {
  list: (call) => {
    const network = defaultNetwork(call);
    const { id, name, is_default, is_default_network, is_deleted } = call.query;
    const excluded =
      (id !== undefined && id.toLowerCase() !== network.id) ||
      (name !== undefined && name !== network.name) ||
      is_default === false ||
      is_default_network === false ||
      is_deleted === true;
    return excluded ? [] : [network];
  },
  get: (call) => {
    const network = defaultNetwork(call);
    const { virtual_network_id: id } = call.params;
    if (id.toLowerCase() !== network.id) throw ApiError.notFound("virtual network", id);
    return network;
  },
};
