import { startPopup } from '../../src/app/popup/popup';

const root = document.getElementById('popup');
if (root)
  void startPopup({ root, search: location.search, now: () => new Date(), newId: () => crypto.randomUUID() });
