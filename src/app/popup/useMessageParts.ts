import { useEffect, useState } from 'preact/hooks';
import { loadMessageParts, loadReaders } from './loadPopup';
import type { MessageParts } from './messageParts';
import type { TextReaders } from './readMessage';

/** The parts for a message and the readers, fetched after the first paint when that could do without. */
export function useMessageParts(first: MessageParts | undefined) {
  const [messageParts, setParts] = useState(first);
  const use = async (act: (readers: TextReaders, parts: MessageParts) => void) => {
    const [loaded, readers] = await Promise.all([loadMessageParts(), loadReaders()]);
    setParts(loaded);
    act(readers, loaded);
  };
  // Ahead of need: where the popup closes meanwhile, nobody misses them, and whoever needs them asks again.
  useEffect(() => void use(() => undefined).catch(() => undefined), []);
  return [messageParts, use] as const;
}
