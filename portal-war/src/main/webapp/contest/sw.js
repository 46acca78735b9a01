// Opens a contest's page again where there is no network. What it opens the page put on the shelf itself: the page as
// somebody without an account sees it, with its files. What was answered waits in the page's own store.
const SHELF = 'contest-1';
const PATIENCE = 4000;
const PATH = new URL('..', location).pathname;

self.addEventListener('install', () => self.skipWaiting());

// Only what this worker kept before goes: other pages keep things of their own.
self.addEventListener('activate', (event) => event.waitUntil(
  caches.keys().then((names) => Promise.all(names
    .filter((each) => each.startsWith('contest-') && each !== SHELF).map((each) => caches.delete(each))))
    .then(() => self.clients.claim())));

// The network first; the kept copy where there is none, where the portal is down, or where it says nothing for a while.
async function answer(request, key) {
  const shelf = await caches.open(SHELF).catch(() => null);
  const kept = shelf && await shelf.match(key, {ignoreVary: true}).catch(() => null);
  const fresh = fetch(request);
  if (!kept) return fresh;
  const late = new Promise((done) => setTimeout(done, PATIENCE, kept));
  return Promise.race([fresh.then((got) => (got.status >= 500 ? kept : got)), late]).catch(() => kept);
}

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== location.origin) return;
  if (event.request.headers.has('X-Portal-Language')) return; // the page asks for its copy: an older one is none
  if (url.pathname === PATH + 'contest/room') event.respondWith(answer(event.request, `${PATH}contest/room?c=${url.searchParams.get('c')}`));
  else if (url.pathname.startsWith(PATH + 'resources/')) event.respondWith(answer(event.request, event.request.url));
});
