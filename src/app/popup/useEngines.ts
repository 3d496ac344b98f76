import { useEffect, useState } from 'preact/hooks';
import type { Engines } from './engines';
import { loadEngines, loadReaders } from './loadPopup';
import type { Readers } from './readMessage';

/** The engines and the readers, fetched after the first paint when that could do without. */
export function useEngines(first: Engines | undefined) {
  const [engines, setEngines] = useState(first);
  const use = async (act: (readers: Readers) => void) => {
    const [loaded, readers] = await Promise.all([loadEngines(), loadReaders()]);
    setEngines(loaded);
    act(readers);
  };
  useEffect(() => void use(() => undefined), []);
  return [engines, use] as const;
}
