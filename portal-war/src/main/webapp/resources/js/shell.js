// What the two service workers share: each keeps its page's own files, so that a reload works while the network is away.
/* exported keepShell */
function keepShell(family, version, files, fallback) {
  const name = `${family}-${version}`;

  self.addEventListener('install', (event) => event.waitUntil(
    caches.open(name).then((cache) => cache.addAll(files)).then(() => self.skipWaiting())));

  // Only what this worker kept before goes: other pages keep things of their own.
  self.addEventListener('activate', (event) => event.waitUntil(
    caches.keys().then((names) => Promise.all(names
      .filter((each) => each.startsWith(family + '-') && each !== name).map((each) => caches.delete(each))))
      .then(() => self.clients.claim())));

  // The network first, so that a new release is used at once; the kept copy when there is no network.
  async function answer(request, path) {
    try {
      const fresh = await fetch(request);
      if (fresh.ok) (await caches.open(name)).put(path, fresh.clone());
      return fresh;
    } catch (away) {
      const kept = await caches.match(path, {cacheName: name});
      if (kept) return kept;
      throw away;
    }
  }

  self.addEventListener('fetch', (event) => {
    const url = new URL(event.request.url);
    const path = decodeURIComponent(url.pathname);
    if (event.request.method !== 'GET' || url.origin !== location.origin) return;
    if (files.includes(path)) event.respondWith(answer(event.request, path));
    else if (fallback && event.request.mode === 'navigate') {
      event.respondWith(fetch(event.request).catch(() => Response.redirect(fallback)));
    }
  });
}
