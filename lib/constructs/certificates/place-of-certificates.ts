/** Where certificates are: in an account, or in one of its zones. */
export interface CertificateScope {
  /**
   * ID of the zone to which it belongs.
   *
   * @default - it belongs to the account
   */
  readonly zoneId?: string;
}
