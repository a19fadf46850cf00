/** The program was not started the way Terraform starts it. The message is one line for the user. */
export class HandshakeError extends Error {
  override readonly name = "HandshakeError";
}
