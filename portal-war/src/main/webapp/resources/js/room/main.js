// The exam room. It takes its pass from the address once, and from then on lives on what it keeps and what the
// server says: it survives reloads, a lost network, a restarted server and a sign-in that ran out.
import {PATH} from '../path.js';
import {t, dress, english} from './words.js';
import {Store} from './store.js';
import {Wire} from './wire.js';
import {Queue} from './queue.js';
import {Clock} from './clock.js';
import {Place} from './place.js';
import {Banner} from './banner.js';
import {paper} from './paper.js';
import {deliver} from './branches.js';
import {conclude} from './ending.js';
import {View} from './view.js';
import {Media} from './media.js';
import {Orders} from './orders.js';
import {say} from './say.js';
import {sealable, takeAnswers} from './file.js';

const POLL = 10000;
let store, sitting, wire, queue, clock, view, banner, media, orders, ended = false;

dress();
say.stage(t.loading);
enter().catch((failed) => stumble(failed));

async function enter() {
  banner = new Banner();
  store = await Store.open();
  if (store.fragile) unkept();
  const pass = new URLSearchParams(location.hash.slice(1));
  sitting = await admitted(pass);
  if (!sitting) return say.stage(t.none, {text: t.toExams, href: PATH + '/exams'});
  const place = new Place(sitting.id, () => takenOver(true));
  if (!await place.take(pass.has('token'))) return say.stage(t.twice, {text: t.takeHere, href: PATH + '/exams'});
  registerWorker();
  wire = new Wire(sitting.token, (token) => { sitting.token = token; keep(); });
  wire.sitting = sitting.id;
  wire.lease = sitting.lease;
  const state = await firstState();
  if (state.closed) return finished();
  Object.assign(sitting, {id: state.sitting, lease: state.lease, title: english ? state.titleEn : state.titleZh,
    last: {...state, token: undefined, receivedAt: Date.now()}});
  wire.lease = sitting.lease;
  sitting.paper = await paper(wire, sitting.paper);
  await keep();
  if (!ended) await open(state);
}

/** The pass comes in the address's fragment, which no server log ever sees; it is taken out at once. */
async function admitted(pass) {
  if (pass.has('token')) {
    history.replaceState(null, '', location.pathname);
    const id = pass.get('sitting');
    const known = await store.sitting(id);
    const passes = known?.lease ? {...known.passes, [known.lease]: known.token} : known?.passes;
    sitting = {...(known ?? {}), id, passes, token: pass.get('token'), lease: undefined, doubts: known?.doubts ?? []};
    sessionStorage.setItem('sitting', id);
    await keep();
    return sitting;
  }
  const here = sessionStorage.getItem('sitting');
  return (here && await store.sitting(here)) || store.latest();
}

function keep() {
  return store.keep(sitting).catch(unkept);
}

function unkept() {
  if (!ended) banner.always(t.fragile);
}

/** Without network the room goes on from what it kept. */
async function firstState() {
  try {
    return await wire.state();
  } catch (failed) {
    if (failed.reason && failed.reason !== 'BUSY' || !sitting.last || !sitting.paper) throw failed;
    const passed = Date.now() - sitting.last.receivedAt;
    return {...sitting.last, now: new Date(Date.parse(sitting.last.now) + passed).toISOString()};
  }
}

async function open(state) {
  say.title(sitting.title);
  document.title = `${sitting.title} · ${document.title}`;
  queue = new Queue(store, wire, sitting, {changed: showSaved, reached: (saved) => banner.reached(saved), unreached, refused, unkept});
  const answers = new Map(Object.entries(state.answers).map(([slot, answer]) => [Number(slot), answer]));
  (await queue.resume(state)).forEach((answer, slot) => answers.set(slot, answer));
  if (ended) return;
  media = new Media(store, wire, sitting.id);
  view = new View(sitting.paper, answers, new Set(sitting.doubts), {
    file: (id) => media.file(id),
    say: (text) => say.spoken(text),
    answered: (slot, answer) => { queue.put(slot, answer); keepAnswers(answers); },
    doubted: (doubts) => { sitting.doubts = [...doubts]; keep(); },
    handIn: async () => { view.flush(); if (await view.confirmHandIn()) handIn(t.closing); },
  });
  clock = new Clock(say.clock, (minutes) => say.spoken(t.minutes(minutes)), () => { view.flush(); handIn(t.over); });
  clock.set(state);
  orders = new Orders(wire, view, {ask: poll, speak: (text) => say.spoken(text)});
  orders.heard(state);
  showSaved();
  queue.kick();
  if (!globalThis.isSecureContext) banner.always(t.noSecure);
  deliver(store, wire, sitting).catch(() => {});
  media.prefetch(sitting.paper);
  watch();
}

/** A page that goes out of sight may never come back; one that comes back asks how things stand. */
function watch() {
  setInterval(poll, POLL);
  addEventListener('focus', () => queue.kick());
  addEventListener('pagehide', () => view.flush());
  document.addEventListener('visibilitychange', () => (document.hidden ? view.flush() : poll()));
}

let keeping;
function keepAnswers(answers) {
  clearTimeout(keeping);
  keeping = setTimeout(() => { sitting.last.answers = Object.fromEntries(answers); keep(); }, 300);
}

async function poll() {
  if (ended) return;
  try {
    const state = await wire.state();
    if (ended) return;
    clock.set(state);
    sitting.last = {...sitting.last, now: state.now, endsAt: state.endsAt, pausedAt: state.pausedAt, receivedAt: Date.now()};
    banner.reached(false);
    if (state.closed) return finished();
    orders.heard(state);
    await deliver(store, wire, sitting).catch(() => {});
  } catch (failed) {
    unreached(failed);
  }
}

function showSaved() {
  const waiting = new Set(queue.waiting.map((save) => save.slot)).size;
  say.saved(waiting ? t.waiting(waiting) : t.saved, waiting ? 'caution' : 'good');
}

/** A pass that is not valid is replaced by entering again; what was not sent waits on this device. */
function unreached({reason}) {
  if (ended) return reason && reason !== 'BUSY' ? queue?.stop() : undefined;
  if (reason === 'TAKEN_OVER') takenOver(false);
  else if (reason === 'SIGNED_OUT') banner.network(t.signIn, {text: t.signInLink, href: PATH + '/account/signin?next=/exams', target: '_blank'});
  else if (reason === 'CLOSED') finished();
  else if (reason && reason !== 'BUSY') explain(reason);
  else banner.network(reason === 'BUSY' ? t.reasons.BUSY : t.offline, undefined, carried());
}

/** How what waits can be carried by hand; nothing where nothing waits or this browser cannot seal. */
function carried() {
  if (!queue?.waiting.length || !sealable(sitting)) return undefined;
  return () => takeAnswers(store, sitting, queue.waiting).then(() => banner.explain(t.answersSaved), () => banner.explain(t.failed));
}

function refused(reason) {
  if (ended) return;
  if (reason === 'TAKEN_OVER') return takenOver(false);
  if (reason === 'CLOSED') return finished();
  say.saved(t.failed, 'bad');
  explain(reason);
}

function explain(reason) {
  banner.explain(t.reasons[reason] ?? reason, reason === 'TOKEN_FORGED' ? {text: t.toExams, href: PATH + '/exams'} : undefined);
}

/** What waits goes on in the other tab of this device; another device cannot have it, so it is sent for a person. */
async function takenOver(here) {
  if (ended) return;
  ended = true;
  media?.stop();
  orders?.stop();
  clock?.stop();
  view?.flush();
  view?.freeze();
  banner.clear();
  const back = {text: t.takeBack, href: PATH + '/exams'};
  if (queue && !here && queue.waiting.length > 0) {
    say.stage(t.takenOver + t.stillHere(new Set(queue.waiting.map((save) => save.slot)).size), back);
    queue.kick();
    await queue.drained();
  }
  queue?.stop();
  say.stage(here ? t.moved : t.takenOver, back);
}

/** Everything is sent before the sitting is handed in; without network both wait, and the server closes in the end. */
async function handIn(text) {
  if (ended) return;
  orders?.stop();
  view.freeze();
  say.stage(text);
  const patience = setTimeout(() => { if (!ended) say.stage(t.waitLine, undefined, undefined, carried()); }, 5000);
  await queue.drained();
  await submitted();
  clearTimeout(patience);
  finished();
}

async function submitted() {
  for (let pause = 500; !ended; pause = Math.min(10000, pause * 2)) {
    try {
      return await wire.submit();
    } catch (failed) {
      if (failed.reason === 'CLOSED') return;
      if (failed.reason && failed.reason !== 'BUSY') unreached(failed);
      await new Promise((go) => setTimeout(go, (failed.wait ?? 0) * 1000 + pause * (0.5 + Math.random() / 2)));
    }
  }
}

/** The server says its word on everything that still waits before anything is forgotten. */
async function finished() {
  if (ended) return;
  ended = true;
  media?.stop();
  orders?.stop();
  clock?.stop();
  view?.flush();
  view?.freeze();
  banner.clear();
  say.stage(t.closing);
  await queue?.lastTry();
  queue?.stop();
  const passes = {...sitting.passes, [sitting.lease]: sitting.token};
  await deliver(store, wire, {id: sitting.id, lease: Infinity, passes}).catch(() => {});
  await conclude(store, sitting.id, queue?.lost, sealable(sitting) ? () => takeAnswers(store, sitting, []) : undefined);
}

function registerWorker() {
  navigator.serviceWorker?.register(PATH + '/exam/sw.js', {scope: PATH + '/exam/'}).catch(() => banner.always(t.noWorker));
}

function stumble(failed) {
  const text = failed.reason ? t.reasons[failed.reason] ?? failed.reason : t.offline;
  say.stage(text, {text: t.toExams, href: PATH + '/exams'});
  if (!failed.reason || failed.reason === 'BUSY') setTimeout(() => location.reload(), (failed.wait ?? 0) * 1000 + 5000);
}
