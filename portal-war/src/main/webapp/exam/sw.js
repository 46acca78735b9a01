// Keeps the room's own files, so that a reload works while the network is away. Answers are not its business.
const CACHE = 'room-3';
const FILES = ['/exam/room.html', '/resources/css/tokens,site,practice,items,exam.css', '/resources/img/icons.svg', '/resources/img/logo.svg',
  ...['main', 'words', 'wire', 'store', 'chain', 'queue', 'view', 'clock', 'paper', 'memory', 'branches', 'receipts', 'place',
    'banner', 'ending', 'say', 'media'].map((name) => `/resources/js/room/${name}.js`),
  ...['words', 'dom', 'prose', 'types', 'choice', 'blanks', 'ordering', 'matching', 'hazards', 'essay', 'study']
    .map((name) => `/resources/js/items/${name}.js`)];

self.addEventListener('install', (event) => event.waitUntil(
  caches.open(CACHE).then((cache) => cache.addAll(FILES)).then(() => self.skipWaiting())));

self.addEventListener('activate', (event) => event.waitUntil(
  caches.keys().then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
    .then(() => self.clients.claim())));

// The network first, so that a new release is used at once; the kept copy when there is no network.
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== location.origin || !FILES.includes(decodeURIComponent(url.pathname))) {
    return;
  }
  event.respondWith(fetch(event.request).then((answer) => {
    if (answer.ok) {
      const copy = answer.clone();
      caches.open(CACHE).then((cache) => cache.put(url.pathname, copy));
    }
    return answer;
  }).catch(() => caches.match(event.request, {ignoreSearch: true})));
});
