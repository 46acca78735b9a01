// The exam room. It takes its pass from the address once, and from then on lives on what it keeps and what the
// server says: it survives reloads, a lost network, a restarted server and a sign-in that ran out.
import {t, dress, english} from './words.js';
import {Store} from './store.js';
import {Wire} from './wire.js';
import {Queue} from './queue.js';
import {Clock} from './clock.js';
import {paper} from './paper.js';
import {View, say} from './view.js';

const POLL = 10000;
let store, sitting, wire, queue, clock, view, ended = false;

dress();
say.stage(t.loading);
enter().catch((failed) => stumble(failed));

async function enter() {
  store = await Store.open();
  sitting = await admitted();
  if (!sitting) return say.stage(t.none, {text: t.toExams, href: '/exams'});
  registerWorker();
  wire = new Wire(sitting.token, (token) => { sitting.token = token; store.keep(sitting); });
  wire.sitting = sitting.id;
  wire.lease = sitting.lease;
  const state = await firstState();
  if (state.closed) return finished();
  Object.assign(sitting, {id: state.sitting, lease: state.lease, title: english ? state.titleEn : state.titleZh,
    last: {...state, token: undefined, receivedAt: Date.now()}});
  wire.sitting = sitting.id;
  wire.lease = sitting.lease;
  sitting.paper = await paper(wire, sitting.paper);
  await store.keep(sitting);
  await open(state);
}

/** The pass comes in the address's fragment, which no server log ever sees; it is taken out at once. */
async function admitted() {
  const pass = new URLSearchParams(location.hash.slice(1));
  if (pass.has('token')) {
    history.replaceState(null, '', location.pathname);
    const id = pass.get('sitting');
    const known = await store.sitting(id);
    const fresh = {...(known ?? {}), id, token: pass.get('token'), lease: undefined, doubts: known?.doubts ?? []};
    sessionStorage.setItem('sitting', id);
    await store.keep(fresh);
    new BroadcastChannel('exam-' + id).postMessage('opened');
    return fresh;
  }
  const here = sessionStorage.getItem('sitting');
  return (here && await store.sitting(here)) || store.latest();
}

/** Without network the room goes on from what it kept. */
async function firstState() {
  try {
    return await wire.state();
  } catch (failed) {
    if (failed.reason && failed.reason !== 'BUSY' || !sitting.last || !sitting.paper) throw failed;
    const passed = Date.now() - sitting.last.receivedAt;
    return {...sitting.last, now: new Date(Date.parse(sitting.last.now) + passed).toISOString(), answers: sitting.last.answers};
  }
}

async function open(state) {
  say.title(sitting.title);
  document.title = `${sitting.title} · ${document.title}`;
  queue = new Queue(store, wire, sitting, {changed: showSaved, reached, unreached, refused});
  const answers = new Map(Object.entries(state.answers).map(([slot, answer]) => [Number(slot), answer]));
  (await queue.resume(state)).forEach((answer, slot) => answers.set(slot, answer));
  view = new View(sitting.paper, answers, new Set(sitting.doubts), {
    answered: (slot, answer) => { queue.put(slot, answer); keepAnswers(answers); },
    doubted: (doubts) => { sitting.doubts = [...doubts]; store.keep(sitting); },
    handIn: async () => { view.flush(); if (await view.confirmHandIn()) handIn(t.closing); },
  });
  clock = new Clock(say.clock, (minutes) => say.spoken(t.minutes(minutes)), () => { view.flush(); handIn(t.over); });
  clock.set(state);
  showSaved();
  queue.kick();
  if (!globalThis.isSecureContext) say.banner(t.noSecure);
  new BroadcastChannel('exam-' + sitting.id).onmessage = () => takenOver();
  setInterval(poll, POLL);
  addEventListener('focus', () => queue.kick());
}

let keeping;
function keepAnswers(answers) {
  clearTimeout(keeping);
  keeping = setTimeout(() => { sitting.last.answers = Object.fromEntries(answers); store.keep(sitting); }, 300);
}

async function poll() {
  if (ended) return;
  try {
    const state = await wire.state();
    if (ended) return;
    clock.set(state);
    sitting.last = {...sitting.last, now: state.now, endsAt: state.endsAt, receivedAt: Date.now()};
    reached();
    if (state.closed) finished();
  } catch (failed) {
    unreached(failed);
  }
}

function showSaved() {
  const waiting = new Set(queue.waiting.map((save) => save.slot)).size;
  say.saved(waiting ? t.waiting(waiting) : t.saved, waiting ? 'caution' : 'good');
}

function reached() {
  if (!ended) say.banner(globalThis.isSecureContext ? null : t.noSecure);
}

function unreached(failed) {
  if (ended) return;
  if (failed.reason === 'TAKEN_OVER') takenOver();
  else if (failed.reason === 'SIGNED_OUT') say.banner(t.signIn, {text: t.signInLink, href: '/account/signin?next=/exams', target: '_blank'});
  else if (failed.reason === 'CLOSED') finished();
  else if (failed.reason && failed.reason !== 'BUSY') explain(failed.reason);
  else say.banner(failed.reason === 'BUSY' ? t.reasons.BUSY : t.offline);
}

function refused(reason) {
  if (reason === 'TAKEN_OVER') return takenOver();
  if (reason === 'CLOSED') return finished();
  say.saved(t.failed, 'bad');
  explain(reason);
}

/** A pass that is not valid is replaced by entering again; what was not sent waits on this device. */
function explain(reason) {
  say.banner(t.reasons[reason] ?? reason, reason === 'TOKEN_FORGED' ? {text: t.toExams, href: '/exams'} : undefined);
}

function takenOver() {
  if (ended) return;
  ended = true;
  queue.stopped = true;
  clock.stop();
  view.freeze();
  say.banner(null);
  say.stage(t.takenOver, {text: t.takeBack, href: '/exams'});
}

/** Everything is sent before the sitting is handed in; without network both wait, and the server closes in the end. */
async function handIn(text) {
  if (ended) return;
  view.freeze();
  say.stage(text);
  const patience = setTimeout(() => say.stage(t.waitLine), 5000);
  await queue.drained();
  for (let pause = 500; !ended; pause = Math.min(10000, pause * 2)) {
    try {
      await wire.submit();
      break;
    } catch (failed) {
      if (failed.reason === 'CLOSED') break;
      if (failed.reason && failed.reason !== 'BUSY') { unreached(failed); if (ended) { clearTimeout(patience); return; } }
      await new Promise((go) => setTimeout(go, pause * (0.5 + Math.random() / 2)));
    }
  }
  clearTimeout(patience);
  finished();
}

async function finished() {
  if (ended) return;
  ended = true;
  if (queue) queue.stopped = true;
  clock?.stop();
  view?.freeze();
  say.banner(null);
  const href = `/exam/result?sitting=${sitting.id}`;
  say.stage(t.done, {text: t.toResult, href});
  await store.forget(sitting.id);
  sessionStorage.removeItem('sitting');
  location.replace(href);
}

function registerWorker() {
  navigator.serviceWorker?.register('/exam/sw.js', {scope: '/exam/'}).catch(() => say.banner(t.noSecure));
}

function stumble(failed) {
  const text = failed.reason ? t.reasons[failed.reason] ?? failed.reason : t.offline;
  say.stage(text, {text: t.toExams, href: '/exams'});
  if (!failed.reason || failed.reason === 'BUSY') setTimeout(() => location.reload(), 5000);
}
