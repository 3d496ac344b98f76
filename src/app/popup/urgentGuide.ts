import afterScam from '../../knowledge/afterScam';
import phones from '../../knowledge/phones';
import type { UrgentGuide } from '../../ui/popup/urgentScreen';

/** What to do after being hit, with the numbers as they are dialled. */
export const urgentGuide: UrgentGuide = {
  ...afterScam,
  calls: afterScam.calls.map(({ phone, sources }) => ({
    phone,
    number: phones.find(({ id }) => id === phone)?.shown ?? '',
    sources,
  })),
};
