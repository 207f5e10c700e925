/** Another program listens on the address the server was told to use. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';

  constructor(host: string, port: number, options?: ErrorOptions) {
    super(
      `Port ${port} on ${host} is taken by another program. Stop it, or set PORT to a free one.`,
      options,
    );
  }
}
