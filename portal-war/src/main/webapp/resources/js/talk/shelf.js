// Keeps this page with all its files on the phone, so that it opens where there is no network.
import {PATH} from '../path.js';

const SHELF = 'talk-1';

const files = () => performance.getEntriesByType('resource').map((each) => each.name)
  .filter((name) => name.startsWith(location.origin + PATH + '/resources/'));

/** @return whether the page will open without network */
export async function keepPage() {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return false;
  try {
    await navigator.serviceWorker.register(PATH + '/talk/sw.js', {scope: PATH + '/talk/'});
    const shelf = await caches.open(SHELF);
    const page = location.pathname + location.search;
    if (navigator.onLine) await shelf.addAll([page, ...new Set(files())]).catch(() => {}); // what is kept already decides
    return Boolean(await shelf.match(page, {ignoreVary: true}));
  } catch {
    return false;
  }
}
