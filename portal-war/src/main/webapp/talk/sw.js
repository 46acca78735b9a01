// Keeps talks before a shift: each that was opened, with its files, opens again where there is no network.
const SHELF = 'talk-1';

self.addEventListener('install', () => self.skipWaiting());

// Only what this worker kept before goes: other pages keep things of their own.
self.addEventListener('activate', (event) => event.waitUntil(
  caches.keys().then((names) => Promise.all(names
    .filter((each) => each.startsWith('talk-') && each !== SHELF).map((each) => caches.delete(each))))
    .then(() => self.clients.claim())));

// The network first, so that a new release is used at once; the kept copy when there is no network.
async function answer(request) {
  try {
    const fresh = await fetch(request);
    if (fresh.ok) (await caches.open(SHELF)).put(request.url, fresh.clone());
    return fresh;
  } catch (away) {
    const kept = await caches.match(request.url, {cacheName: SHELF, ignoreVary: true});
    if (kept) return kept;
    throw away;
  }
}

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  const ours = url.pathname === '/talk/kit' || url.pathname.startsWith('/resources/');
  if (event.request.method === 'GET' && url.origin === location.origin && ours) event.respondWith(answer(event.request));
});
