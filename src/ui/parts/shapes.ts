/** What is drawn on the cards in a page as on our own pages. */

export interface Shape {
  lines: string;
  rings?: number[][];
  /** How low the dot is that stands in the middle. */
  dot?: number;
}

/** On a grid of 20. The levels differ by outline too: circle, triangle, octagon. */
export const levelShapes = {
  note: { lines: 'M10 2.8a7.2 7.2 0 1 0 .01 0zM10 9.2v4.4', dot: 6.4 },
  suspect: { lines: 'M10 3.2l7.2 12.9H2.8zM10 8.2v3.6', dot: 13.9 },
  high: { lines: 'M7 2.6h6L17.4 7v6L13 17.4H7L2.6 13V7zM10 6.2v4.6', dot: 13.4 },
} satisfies Record<string, Shape>;

export const DOWN = 'M5 8l5 5 5-5';

/** The mark, on a grid of 32: 口 with 贝 inside, whose middle stroke is a light. Its colours never change with state. */
export const MARK_LINES = 'M9 20V7h14v13M15.2 19.6L9.5 26.5M18 21.5l4.7 5';
export const MARK_GROUND = '#0E4A4F';
export const MARK_LIGHT = '#F3B53F';
