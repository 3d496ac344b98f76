import type { TestPage } from './extensionBrowser';

/** One card as it stands in the window (CSS px). */
export interface SeenCard {
  text: string;
  level: string;
  rect: { x: number; y: number; width: number; height: number };
  buttons: { text: string; x: number; y: number }[];
}

/** The cards a page shows at the moment. */
export async function ourCards(page: TestPage): Promise<SeenCard[]> {
  const perRoot = await page.inRoots((root) =>
    [...root.querySelectorAll('.card')].map((card) => {
      const { x, y, width, height } = card.getBoundingClientRect();
      return {
        text: card.textContent ?? '',
        level: card.classList[1] ?? '',
        rect: { x, y, width, height },
        buttons: [...card.querySelectorAll('button')].map((button) => {
          const box = button.getBoundingClientRect();
          return { text: button.textContent ?? '', x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }),
      };
    }),
  );
  return perRoot.flat();
}
