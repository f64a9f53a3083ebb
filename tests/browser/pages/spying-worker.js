// The service worker of spying.html: tells what it has seen pass.
const passed = [];
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(clients.claim()));
self.addEventListener('fetch', ({ request }) => passed.push(request.url));
self.addEventListener('message', ({ source }) => source.postMessage(passed));
