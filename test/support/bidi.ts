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
function toLocalValue(value: unknown): object {
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

/** Goes there and waits until it is loaded. */
export async function navigate(bidi: BidiConnection, context: string, url: string): Promise<void> {
  await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
}

/** Runs a function, given as text, in a tab or window. What it answers comes back through JSON. */
export async function call<T>(
  bidi: BidiConnection,
  context: string,
  run: string,
  args: readonly unknown[],
): Promise<Awaited<T>> {
  const answer = await bidi.send<{
    type: string;
    result: { value?: string };
    exceptionDetails?: { text: string };
  }>('script.callFunction', {
    target: { context },
    functionDeclaration: `async (...args) => JSON.stringify(await (${run})(...args))`,
    arguments: args.map(toLocalValue),
    awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  const text = answer.result.value;
  return text === undefined ? (undefined as Awaited<T>) : JSON.parse(text);
}
