// Offers to put the portal on the home screen: once, in one place, and never again after a no.
import {$, el, icon} from './dom.js';
import {t} from './words.js';

const NO = 'install-no';
let asked = null;

const standalone = () => matchMedia('(display-mode: standalone)').matches || navigator.standalone === true;
const phoneOfApple = () => /iPhone|iPad/.test(navigator.userAgent) && 'standalone' in navigator;

function offer(text, press) {
  const no = el('button', {type: 'button', class: 'btn small quiet', onclick: () => { localStorage.setItem(NO, '1'); $('install').replaceChildren(); }}, t.installNo);
  const yes = press ? el('button', {type: 'button', class: 'btn small', id: 'install-yes', onclick: press}, icon('smartphone'), t.install) : null;
  $('install').replaceChildren(el('section', {class: 'card pad mt6'}, el('p', {class: 't14'}, text), el('p', {class: 'row wraps gap2 mt3'}, yes, no)));
}

export function install() {
  if (standalone() || localStorage.getItem(NO)) return;
  if (phoneOfApple()) offer(t.installIos);
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    asked = event;
    offer(t.installText, () => { asked.prompt(); $('install').replaceChildren(); });
  });
  addEventListener('appinstalled', () => $('install').replaceChildren());
}
