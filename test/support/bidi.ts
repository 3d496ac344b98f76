import { connectSocket, type SocketConnection } from './socket';

/** A WebDriver BiDi session. */
export type BidiConnection = SocketConnection;

/** Connects to `ws://127.0.0.1:…/session` and starts the session. */
export async function connectBidi(url: string): Promise<BidiConnection> {
  const connection = await connectSocket(url);
  await connection.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return connection;
}

/** A JSON value, or `{sharedId}` of a node, in the form BiDi wants for an argument. */
export function toLocalValue(value: unknown): object {
  if (value === null) return { type: 'null' };
  if (value === undefined) return { type: 'undefined' };
  if (typeof value === 'string') return { type: 'string', value };
  if (typeof value === 'number') return { type: 'number', value };
  if (typeof value === 'boolean') return { type: 'boolean', value };
  if (Array.isArray(value)) return { type: 'array', value: value.map(toLocalValue) };
  if ('sharedId' in (value as object)) return value as object;
  return {
    type: 'object',
    value: Object.entries(value as object).map(([key, part]) => [key, toLocalValue(part)]),
  };
}

/** The string in an answer, or undefined. */
export function toPlain(remote: { type: string; value?: unknown }): unknown {
  return remote.type === 'string' ? remote.value : undefined;
}
