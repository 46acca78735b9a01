// Keeps a contest's page with all its files on the phone, so that it opens where there is no network. The copy is the page
// as somebody without an account sees it: nothing of a person lies on a shared device.
import {PATH} from '../path.js';

const SHELF = 'contest-1';
const FRESH = 12 * 60 * 60 * 1000;

const files = () => performance.getEntriesByType('resource').map((each) => each.name)
  .filter((name) => name.startsWith(location.origin + PATH + '/resources/'));

const fresh = (kept) => kept && Date.now() - Date.parse(kept.headers.get('date')) < FRESH;

/** @return whether the page of a contest will open without network */
export async function keepPage(slug) {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return false;
  try {
    await navigator.serviceWorker.register(PATH + '/contest/sw.js', {scope: PATH + '/contest/'});
    const shelf = await caches.open(SHELF);
    const page = `${PATH}/contest/room?c=${slug}`;
    if (fresh(await shelf.match(page, {ignoreVary: true}))) return true;
    await shelf.addAll([...new Set(files())]);
    await shelf.add(new Request(page, {credentials: 'omit'}));
    return true;
  } catch {
    return false; // no network just now, or a full store: what is kept already stays
  }
}
