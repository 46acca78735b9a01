// What the two service workers share: each keeps its page's own files, so that a reload works while the network is away.
// The files are named from the portal's own path on, which is the folder above the worker's.
/* exported keepShell */
function keepShell(family, version, names, fallback) {
  const name = `${family}-${version}`;
  const path = new URL('..', location).pathname.slice(0, -1);
  const files = names.map((each) => path + each);

  self.addEventListener('install', (event) => event.waitUntil(
    caches.open(name).then((cache) => cache.addAll(files)).then(() => self.skipWaiting())));

  // Only what this worker kept before goes: other pages keep things of their own.
  self.addEventListener('activate', (event) => event.waitUntil(
    caches.keys().then((all) => Promise.all(all
      .filter((each) => each.startsWith(family + '-') && each !== name).map((each) => caches.delete(each))))
      .then(() => self.clients.claim())));

  // The network first, so that a new release is used at once; the kept copy when there is no network.
  async function answer(request, file) {
    try {
      const fresh = await fetch(request);
      if (fresh.ok) (await caches.open(name)).put(file, fresh.clone());
      return fresh;
    } catch (away) {
      const kept = await caches.match(file, {cacheName: name});
      if (kept) return kept;
      throw away;
    }
  }

  self.addEventListener('fetch', (event) => {
    const url = new URL(event.request.url);
    const file = decodeURIComponent(url.pathname);
    if (event.request.method !== 'GET' || url.origin !== location.origin) return;
    if (files.includes(file)) event.respondWith(answer(event.request, file));
    else if (fallback && event.request.mode === 'navigate') {
      event.respondWith(fetch(event.request).catch(() => Response.redirect(path + fallback)));
    }
  });
}
