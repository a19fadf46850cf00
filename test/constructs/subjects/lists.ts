import {
  AddressList,
  EmailList,
  SerialList,
  VirtualNetwork,
  type AddressListProps,
  type EmailListProps,
  type SerialListProps,
  type VirtualNetworkProps,
} from "../../../lib";
import { subject } from "./subject";

export const LISTS = [
  subject<EmailListProps>({
    kind: EmailList,
    every: () => ({ name: "Partners", description: "People of partners", emails: ["ann@example.org"] }),
    required: ["name", "emails"],
  }),
  subject<AddressListProps>({
    kind: AddressList,
    every: () => ({ name: "Offices", description: "Offices", addresses: ["192.0.2.0/24"] }),
    required: ["name", "addresses"],
  }),
  subject<SerialListProps>({
    kind: SerialList,
    every: () => ({ name: "Laptops", description: "Laptops", serialNumbers: ["C02ZK1ABMD6T"] }),
    required: ["name", "serialNumbers"],
  }),
  subject<VirtualNetworkProps>({
    kind: VirtualNetwork,
    every: () => ({ name: "staging", comment: "Staging", isDefaultNetwork: true }),
    required: ["name"],
  }),
];
