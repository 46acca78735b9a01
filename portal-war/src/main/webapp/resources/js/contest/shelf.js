// Keeps a contest's page with all its files on the phone, so that it opens where there is no network. The copy is the page
// as somebody without an account sees it, in the language of this one: nothing of a person lies on a shared device.
import {PATH} from '../path.js';

const SHELF = 'contest-1';
const FRESH = 12 * 60 * 60 * 1000;

const files = () => performance.getEntriesByType('resource').map((each) => each.name)
  .filter((name) => name.startsWith(location.origin + PATH + '/resources/'));

const spoken = document.documentElement.lang === 'en' ? 'en' : 'zh_CN';
const language = (slug) => `contest-language:${slug}`;
const fresh = (kept, slug) => kept && localStorage.getItem(language(slug)) === spoken
  && Date.now() - Date.parse(kept.headers.get('date')) < FRESH;

/** A file of a question, from the phone where it was fetched before. */
export async function keptFile(id, fetchIt) {
  const shelf = 'caches' in window ? await caches.open(SHELF).catch(() => null) : null;
  const key = `${PATH}/contest/media/${id}`;
  const kept = await shelf?.match(key).catch(() => null);
  if (kept) return kept.blob();
  const blob = await fetchIt();
  shelf?.put(key, new Response(blob)).catch(() => {}); // a full store only means that it is fetched again
  return blob;
}

/** @return whether the page of a contest will open without network */
export async function keepPage(slug) {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return false;
  try {
    await navigator.serviceWorker.register(PATH + '/contest/sw.js', {scope: PATH + '/contest/'});
    const shelf = await caches.open(SHELF);
    const page = `${PATH}/contest/room?c=${slug}`;
    if (fresh(await shelf.match(page, {ignoreVary: true}), slug)) return true;
    await shelf.addAll([...new Set(files())]);
    await shelf.add(new Request(page, {cache: 'no-store', credentials: 'omit', headers: {'X-Portal-Language': spoken}}));
    localStorage.setItem(language(slug), spoken);
    return true;
  } catch {
    return false; // no network just now, or a full store: what is kept already stays
  }
}
