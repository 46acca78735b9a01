// How a sitting ends for its candidate: on to the result, or first the plain word that something did not count.
import {PATH} from '../path.js';
import {t} from './words.js';
import {say} from './say.js';
import {download} from './receipts.js';

const A_GLANCE = 3000;

/** Shows the end. What did not count stays on the device; otherwise the sitting is forgotten here. */
export async function conclude(store, id, lost = new Map(), answers = undefined) {
  const link = {text: t.toResult, href: `${PATH}/exam/result?sitting=${id}`};
  const kept = await store.saves(id).catch(() => []);
  const receipts = await store.receipts(id).catch(() => []);
  const missed = new Set([...kept.filter((save) => !save.flagged).map((save) => save.slot), ...lost.keys()]);
  let going;
  const take = receipts.length ? () => { clearTimeout(going); download(receipts, id); } : null;
  if (missed.size > 0) {
    const late = [...lost.values()].includes('TOO_LATE');
    say.stage(t.notCounted(missed.size, late ? t.afterTime : t.reasons.CLOSED), link, take, answers);
    return;
  }
  sessionStorage.removeItem('sitting');
  await store.forget(id).catch(() => {});
  say.stage(t.done, link, take);
  going = setTimeout(() => location.replace(link.href), A_GLANCE);
}
