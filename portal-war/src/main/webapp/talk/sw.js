// Keeps talks before a shift: each that was opened, with its files, opens again where there is no network.
const SHELF = 'talk-1';
const PATIENCE = 4000;
const PATH = new URL('..', location).pathname;

self.addEventListener('install', () => self.skipWaiting());

// Only what this worker kept before goes: other pages keep things of their own.
self.addEventListener('activate', (event) => event.waitUntil(
  caches.keys().then((names) => Promise.all(names
    .filter((each) => each.startsWith('talk-') && each !== SHELF).map((each) => caches.delete(each))))
    .then(() => self.clients.claim())));

// The network first, so that a new release is used at once; the kept copy where there is no network, or one that says nothing.
// A case that was withdrawn, or has moved, is not kept any longer.
async function answer(event) {
  const {request} = event;
  const shelf = await caches.open(SHELF).catch(() => null);
  const kept = shelf && await shelf.match(request.url, {ignoreVary: true}).catch(() => null);
  const fresh = fetch(request).then((got) => {
    if (shelf && got.status === 200) event.waitUntil(shelf.put(request.url, got.clone()).catch(() => {}));
    if (shelf && (got.status === 410 || got.type === 'opaqueredirect')) event.waitUntil(shelf.delete(request.url).catch(() => {}));
    return got;
  });
  if (!kept) return fresh;
  const late = new Promise((done) => setTimeout(done, PATIENCE, kept));
  return Promise.race([fresh, late]).catch(() => kept);
}

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  const ours = url.pathname === PATH + 'talk/kit' || url.pathname.startsWith(PATH + 'resources/');
  if (event.request.method === 'GET' && url.origin === location.origin && ours) event.respondWith(answer(event));
});
