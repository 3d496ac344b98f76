/** How a cause may stand, the surest first: the order in which causes are shown. */
export const standings = [
  'established',
  'mostLikely',
  'moreLikely',
  'tied',
  'likely',
  'possible',
  'notExcluded',
  'excluded',
] as const;
export type Standing = (typeof standings)[number];

const leading: readonly Standing[] = ['established', 'mostLikely', 'moreLikely', 'tied'];

/** Whether a cause that stands so leads, or is level with what leads. */
export const leads = (standing: Standing): boolean => leading.includes(standing);
