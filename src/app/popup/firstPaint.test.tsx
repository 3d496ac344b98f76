// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { expect, it } from 'vitest';
import { emptyProps, noEvents } from '../../../test/support/fixtures/popupFixtures';
import { Spoken } from '../../../test/support/fixtures/speech';
import { PopupView } from '../../ui/popup/popupView';

it('what popup.html shows first stays where it is, the very same, when the popup is drawn', () => {
  const html = readFileSync('entrypoints/popup/index.html', 'utf8');
  document.body.innerHTML = /<body>([\s\S]*)<script/.exec(html)?.[1] ?? '';
  const root = document.querySelector('#popup') as HTMLElement;
  const head = root.querySelector('header');
  const mark = root.querySelector('svg');
  const before = mark?.outerHTML;
  render(
    <Spoken>
      <PopupView {...emptyProps()} {...noEvents()} />
    </Spoken>,
    root,
  );
  expect(root.querySelectorAll('header')).toHaveLength(1);
  expect(root.querySelector('header')).toBe(head);
  expect(head?.hasAttribute('data-waiting')).toBe(false);
  expect(head?.firstElementChild).toBe(mark);
  expect(mark?.outerHTML).toBe(before);
  expect(root.querySelector('main h1')).not.toBeNull();
});
