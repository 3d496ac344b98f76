import WebSocket from 'ws';

/** What a browser sends; whoever reads it says what it is. */
// biome-ignore lint/suspicious/noExplicitAny: two protocols of hundreds of messages, read field by field
type Message = any;

/** A connection that answers numbered calls and tells events: DevTools and WebDriver BiDi look the same here. */
export interface SocketConnection {
  send: <T = unknown>(method: string, params: object, sessionId?: string) => Promise<T>;
  on: (event: string, listener: (params: Message, sessionId?: string) => void) => void;
  close: () => void;
}

/** Connects to a browser's `ws://` address. */
export async function connectSocket(url: string): Promise<SocketConnection> {
  const socket = new WebSocket(url, { perMessageDeflate: false });
  await new Promise<void>((opened, failed) => {
    socket.once('open', () => opened());
    socket.once('error', failed);
  });
  let lastId = 0;
  const waiting = new Map<number, { resolve: (value: Message) => void; reject: (reason: Error) => void }>();
  const listeners = new Map<string, ((params: Message, sessionId?: string) => void)[]>();
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id == null) {
      for (const listener of listeners.get(message.method) ?? []) listener(message.params, message.sessionId);
      return;
    }
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error)
      call?.reject(new Error(message.error.message ?? `${message.error}: ${message.message}`));
    else call?.resolve(message.result);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser is gone'));
  });
  return {
    send: (method, params, sessionId) =>
      new Promise((resolve, reject) => {
        if (socket.readyState !== WebSocket.OPEN) return reject(new Error('the browser is gone'));
        const id = ++lastId;
        waiting.set(id, { resolve, reject });
        socket.send(JSON.stringify({ id, method, params, sessionId }));
      }),
    on: (event, listener) => listeners.set(event, [...(listeners.get(event) ?? []), listener]),
    close: () => socket.close(),
  };
}
