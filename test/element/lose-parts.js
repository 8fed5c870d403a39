// A service worker that loses what it is told to: parts of addresses. All else goes its way.
let lost = [];

addEventListener('install', () => self.skipWaiting());
addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
addEventListener('message', ({data, ports: [port]}) => {
  lost = data;
  port.postMessage('done');
});
addEventListener('fetch', (event) => {
  if (lost.some((part) => event.request.url.includes(part))) event.respondWith(Response.error());
});
