const host = document.createElement('div');
const root = host.attachShadow({ mode: 'closed' });
root.append(Object.assign(document.createElement('p'), { textContent: '里面的字' }));
document.documentElement.append(host);
chrome.runtime.sendMessage('badge');
document.addEventListener('click', () => {
  console.error('content logs');
  setTimeout(() => {
    throw new Error('content throws');
  });
  fetch('https://tracker.example/from-content').catch(() => {});
});
