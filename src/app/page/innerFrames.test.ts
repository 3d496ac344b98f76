// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { PageFindings } from '../../platform/messages';
import { createInnerFrames } from './innerFrames';

const said: PageFindings = {
  hints: [],
  warnings: [{ level: 'high', pattern: 'paidOpening', families: ['offer'], quote: '强开' }],
};
const pageWith = (length: number) => ({ document, window: { length } as Window & { length: number } });

describe('createInnerFrames', () => {
  it('asks for nothing while there are as many frames as spoke, or more', () => {
    const send = vi.fn(async () => undefined);
    const page = pageWith(1);
    const frames = createInnerFrames(page, send);
    frames.look();
    frames.hear(said);
    frames.look();
    page.window.length = 2;
    frames.look();
    expect(send).not.toHaveBeenCalled();
  });
  it('asks once which are left where one is gone', () => {
    const send = vi.fn(async () => undefined);
    const page = pageWith(2);
    const frames = createInnerFrames(page, send);
    frames.hear(said);
    page.window.length = 1;
    frames.look();
    frames.look();
    expect(send.mock.calls).toEqual([[{ type: 'framesGone' }]]);
  });
  it('asks where a frame has loaded another page, and not once it is stopped', () => {
    const send = vi.fn(async () => undefined);
    const frames = createInnerFrames(pageWith(1), send);
    const inner = document.body.appendChild(document.createElement('iframe'));
    const load = (target: EventTarget) => {
      const event = new Event('load');
      Object.defineProperty(event, 'isTrusted', { value: true });
      target.dispatchEvent(event);
    };
    load(inner);
    frames.hear(said);
    load(document.body);
    inner.dispatchEvent(new Event('load'));
    expect(send).not.toHaveBeenCalled();
    load(inner);
    expect(send).toHaveBeenCalledTimes(1);
    frames.stop();
    load(inner);
    expect(send).toHaveBeenCalledTimes(1);
    inner.remove();
  });
  it('says what it heard until it is to forget it', () => {
    const frames = createInnerFrames(pageWith(1), async () => undefined);
    expect(frames.isSilent()).toBe(true);
    frames.hear(said);
    expect([frames.findings(), frames.isSilent()]).toEqual([said, false]);
    frames.forget();
    expect(frames.isSilent()).toBe(true);
  });
});
