// The page of kept lessons: it opens without network, shows each person their own lessons only, and sends what was
// studied when the network is back.
import {PATH} from '../path.js';
import {$, el, icon, note} from './dom.js';
import {bytes, dress, owner, t, time} from './words.js';
import * as base from './base.js';
import * as device from './device.js';
import * as keep from './keep.js';
import * as study from './study.js';
import * as wire from './wire.js';
import {install} from './install.js';
import {Shelf} from './shelf.js';

const AGAIN = 10000;
const DAY = 86400000;
const who = owner();
let shelf = null, signedOut = false, asking = false, unreached = true;

dress();
install();
start();

async function start() {
  if (!globalThis.isSecureContext || !crypto.subtle) return alone(t.notSecure);
  registerWorker();
  try {
    await base.ready();
    await caches.has('kept');
  } catch {
    return alone(t.noStore);
  }
  if (!who) return locked();
  shelf = new Shelf(who, (said) => $('said').replaceChildren(said));
  addEventListener('hashchange', route);
  addEventListener('online', heard);
  addEventListener('offline', away);
  // A browser may call itself online where nothing can be reached: it is tried again.
  setInterval(() => { if (navigator.onLine) (unreached ? heard : send)(); }, AGAIN);
  await route();
  document.body.dataset.state = 'ready';
  await base.sweep(who, Date.now() - 30 * DAY);
  await heard();
}

function registerWorker() {
  const refused = () => $('worker').replaceChildren(note('warn', t.noWorker));
  if (!navigator.serviceWorker) return refused();
  navigator.serviceWorker.register(PATH + '/learn/sw.js', {scope: PATH + '/learn/'}).catch((failed) => { if (navigator.onLine && failed.name === 'SecurityError') refused(); });
}

/** Nothing but a word of why. */
function alone(text) {
  $('view').replaceChildren(el('h1', {class: 'title'}, t.title), el('div', {class: 'mt4'}, note('warn', text)));
  document.body.dataset.state = 'closed';
}

async function locked() {
  const some = (await base.devices()).length > 0;
  $('view').replaceChildren(el('h1', {class: 'title'}, t.title), el('div', {class: 'card empty mt4'}, el('img', {src: PATH + '/resources/img/home.svg', alt: ''}),
    el('p', {class: 'strong'}, t.signIn), el('p', {class: 'muted t14'}, navigator.onLine ? t.signInText : t.signInAway), some ? el('p', {class: 'muted t14'}, t.othersSome) : null,
    el('a', {class: 'btn primary', id: 'sign-in', href: PATH + '/account/signin?next=/learn/offline.html'}, t.signInLink)));
  document.body.dataset.state = 'locked';
}

async function route() {
  await study.leave();
  const id = /^#lesson=([0-9a-f-]{36})$/.exec(location.hash)?.[1];
  const lesson = id && await base.lesson(who, id);
  if (lesson?.whole && !shelf.standing(lesson)) return study.open(who, lesson);
  await shelf.draw();
  await waiting();
  if (navigator.onLine) send();
}

function away() {
  unreached = true;
  $('away').replaceChildren(el('div', {class: 'offline'}, el('div', {}, icon('wifi-off'), el('span', {}, t.away))));
}

/** The network may be back: what is new is asked for, and what waits is sent. */
async function heard() {
  if (!navigator.onLine) return away();
  if (asking) return;
  asking = true;
  try {
    shelf.programmes = (await wire.shelves(who)).programmes;
    signedOut = false;
    unreached = false;
    $('away').replaceChildren();
    await shelf.remember();
    await renew();
    await send();
  } catch (failed) {
    unheard(failed);
  } finally {
    asking = false;
  }
  await foreign();
  if (!location.hash.startsWith('#lesson')) await shelf.draw();
}

function unheard(failed) {
  if (failed instanceof wire.Refused) {
    signedOut = failed.reason === 'SIGNED_OUT';
    unreached = false;
    $('away').replaceChildren(note('warn', signedOut ? t.signInAgain : t.why[failed.reason] ?? failed.reason, ' ', el('a', {href: PATH + '/account/signin?next=/learn/offline.html'}, t.signInLink)));
  } else {
    away();
  }
}

/** A kept lesson that stayed the same is kept anew in good time; what it shows need not be fetched again. */
async function renew() {
  const mine = await base.device(who);
  for (const lesson of await base.lessons(who)) {
    if (!mine || !lesson.whole || shelf.standing(lesson) || Date.now() - lesson.keptAt < 15 * DAY) continue;
    const {keeping, keptAt} = await wire.keep(who, mine.id, lesson.id);
    await base.keepLesson({...lesson, keeping, keptAt});
  }
}

async function foreign() {
  const size = await keep.others(who);
  $('others').replaceChildren(...(size ? [el('div', {class: 'mt6'}, note('', t.others(bytes(size)), ' ',
    el('button', {type: 'button', class: 'btn small', id: 'clear-others', onclick: async () => { await keep.clearOthers(who); await foreign(); }}, t.clearOthers)))] : []));
}

async function waiting() {
  const millis = (await base.unsent(who)).reduce((sum, {lasted}) => sum + lasted, 0);
  document.body.dataset.waiting = String(millis);
  $('waiting').replaceChildren(...(millis ? [el('div', {class: 'mt4'}, note('', t.waiting(time(millis)), ' ',
    unreached ? null : el('button', {type: 'button', class: 'btn small', id: 'send', onclick: send}, t.sendNow)))] : []));
}

async function send() {
  if (signedOut) return;
  try {
    const answers = await device.deliver(who);
    if (answers.length) await told(answers);
  } catch (failed) {
    unheard(failed);
  }
  await waiting();
}

/** What the server made of what was sent, and what it now counts of each lesson. */
async function told(answers) {
  const credited = answers.reduce((sum, answer) => sum + answer.credited, 0);
  const aside = new Map();
  for (const {reason, aside: millis} of answers) if (reason) aside.set(reason, (aside.get(reason) ?? 0) + millis);
  $('said').replaceChildren(el('div', {class: 'mt4', id: 'sent', 'data-credited': String(credited)}, note(aside.size ? 'warn' : 'ok', el('p', {}, t.credited(time(credited))),
    ...[...aside].map(([reason, millis]) => el('p', {'data-reason': reason}, t.aside(time(millis), t.reasons[reason] ?? reason))),
    el('p', {}, el('a', {href: PATH + '/learn/ledger'}, t.ledger)))));
  for (const id of new Set(answers.map((answer) => answer.lesson))) {
    const lesson = await base.lesson(who, id);
    if (!lesson) continue;
    const {covered, reached} = await wire.sheet(who, id).catch(() => lesson);
    await base.keepLesson({...await base.lesson(who, id), covered, reached});
  }
}
