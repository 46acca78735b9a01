// Says when the portal has a newer version than this page. The page goes on as it is, for whatever was ticked or handed in
// stays on the tablet; a reload brings the new version.
import {make} from '../items/dom.js';
import {PATH} from '../path.js';
import {t} from './words.js';

const EVERY = 300000;
const VERSION = /[?&]v=([0-9a-z]+)/;

/** The version that the portal serves now, as its manifest names it; nothing without a line. */
async function served() {
  try {
    const answer = await fetch(PATH + '/app.webmanifest', {cache: 'no-store'});
    return answer.ok ? VERSION.exec(await answer.text())?.[1] : undefined;
  } catch {
    return undefined;
  }
}

/** @param own address of the page's script, which carries the version it came with */
export function watch(own, place) {
  const mine = VERSION.exec(own)?.[1];
  const look = async () => {
    const now = document.visibilityState === 'visible' && place.hidden && mine ? await served() : undefined;
    if (!now || now === mine) return;
    place.hidden = false;
    place.replaceChildren(`${t.release} `, make('button', {type: 'button', className: 'btn small', id: 'reload', textContent: t.reload, onclick: () => location.reload()}));
  };
  addEventListener('online', look);
  document.addEventListener('visibilitychange', look);
  setInterval(look, EVERY);
  look();
}
