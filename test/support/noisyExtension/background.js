globalThis.born ??= String(Math.random());
chrome.runtime.onMessage.addListener((message, sender, reply) => {
  if (message === 'born') reply(globalThis.born);
  if (message === 'badge') {
    chrome.action.setBadgeText({ tabId: sender.tab.id, text: '2' });
    chrome.action.setBadgeBackgroundColor({ tabId: sender.tab.id, color: '#0e5358' });
  }
  if (message === 'log') console.error('background logs');
  if (message === 'throw')
    setTimeout(() => {
      throw new Error('background throws');
    });
  if (message === 'ask') fetch('https://tracker.example/from-background').catch(() => {});
});
