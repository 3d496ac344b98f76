import type { SocketConnection } from './socket';

export interface ChromiumTarget {
  targetId: string;
  type: string;
  url: string;
}

/** The first target of Chromium that pleases. `filter` as Target.getTargets takes it: tabs are listed only when asked for. */
export async function findTarget(
  cdp: SocketConnection,
  pleases: (target: ChromiumTarget) => boolean,
  filter?: object[],
): Promise<ChromiumTarget | undefined> {
  const asked = filter ? { filter } : {};
  const { targetInfos } = await cdp.send<{ targetInfos: ChromiumTarget[] }>('Target.getTargets', asked);
  return targetInfos.find(pleases);
}
