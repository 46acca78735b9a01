// A package in a lesson: opens its parts in a frame of another origin, hands on what they say, and lets them reach nothing else.
import {PATH} from './path.js';

const root = document.getElementById('package');
const stage = document.getElementById('package-stage');
const state = document.getElementById('package-state');
const words = root.dataset;
const RETRY_AFTER = 4000;
const BETWEEN = 1000;
const PATIENCE = 1500;
let open = null;
/** Those that are still heard: the open one, and one that says its last words. */
const runs = new Set();

async function call(path, body, more = {}) {
  const answer = await fetch(PATH + '/api/v1/packages' + path, {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body), ...more});
  if (!answer.ok) throw Object.assign(new Error(path), {status: answer.status, reason: (await answer.json().catch(() => ({}))).reason});
  return answer.json();
}

function say(text, bad = false) {
  state.textContent = text ?? '';
  state.className = 't14 ' + (bad ? 'caution' : 'muted');
}

function random() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** One launch: its frame, what it said, and what the server has of it. */
class Run {
  constructor(item, begun) {
    Object.assign(this, begun);
    this.item = item;
    this.nonce = random();
    this.sequence = 0;
    this.pending = null;
    this.retry = null;
    this.sending = false;
    this.dead = false;
    this.closing = null;
  }

  show() {
    const frame = document.createElement('iframe');
    // no top navigation, no windows, no downloads; its own origin, which is not ours
    frame.sandbox = 'allow-scripts allow-same-origin allow-forms allow-modals';
    frame.referrerPolicy = 'no-referrer';
    frame.allow = 'autoplay';
    frame.title = this.title;
    frame.id = 'package-frame';
    frame.src = this.frame + '#' + this.nonce;
    stage.replaceChildren(frame);
    root.dataset.open = this.item;
    this.window = frame.contentWindow;
  }

  tell(kind, more = {}) {
    this.window.postMessage({...more, kind, nonce: this.nonce}, this.origin);
  }

  hear({source, origin, data}) {
    if (source !== this.window || origin !== this.origin || !data || data.nonce !== this.nonce) return;
    if (data.kind === 'ready') this.tell('begin', {modern: this.modern, sco: this.sco, file: this.file, suffix: this.suffix, title: this.title, cmi: this.cmi});
    if (data.kind === 'shown') root.dataset.shown = this.item;
    if (data.kind === 'commit') this.take(data);
    // what lesson.js takes for a sign that somebody is there
    if (data.kind === 'active') dispatchEvent(new Event('pointermove'));
    if (data.kind === 'turn' && this === open) turn(this.item, data.to === 'previous' ? -1 : 1);
    if (data.kind === 'closed') this.closing?.();
    if (data.kind === 'fault') say(words.fault, true);
  }

  /** Each commit is whole: one that has not gone out yet is replaced by the next. */
  take({cmi, ended}) {
    if (typeof cmi !== 'object' || cmi === null || this.dead) return;
    // who tries a part out on the desk sees that it speaks, and nothing is kept
    if (words.scorm) return say(words.tried);
    this.pending = {cmi, ended: ended === true || this.pending?.ended === true};
    this.send();
  }

  async send(more) {
    if (this.sending || this.dead || !(this.retry || this.pending)) return;
    this.sending = true;
    let wait = BETWEEN;
    if (!this.retry) {
      this.retry = {launch: this.launch, sequence: this.sequence + 1, ...this.pending};
      this.pending = null;
    }
    try {
      // an answer that was lost is asked for again with the same words, so that nothing is kept twice
      this.took(await call('/commits', this.retry, more));
      this.retry = null;
    } catch (failed) {
      const final = failed.status >= 400 && failed.status < 500 && failed.status !== 429;
      if (final && failed.status !== 401) this.retry = null;
      say(failed.status === 401 ? words.signedOut : final ? words.refused : words.offline, true);
      wait = RETRY_AFTER;
    } finally {
      this.sending = false;
    }
    if (this.retry || this.pending) setTimeout(() => this.send(), wait);
    else this.idle?.();
  }

  took(answer) {
    if (answer.refusal) {
      this.dead = answer.refusal === 'TAKEN_OVER' || answer.refusal === 'NO_LAUNCH';
      say((words[camel(answer.refusal)] ?? words.refused) + (answer.element ? ' ' + answer.element : ''), true);
      return;
    }
    this.sequence = this.retry.sequence;
    say(words.saved);
    mark(this.item, answer);
  }

  /** Lets the part say its last words, and waits until they are kept; not for ever. */
  async close() {
    await Promise.race([pause(PATIENCE), new Promise((closed) => { this.closing = closed; this.tell('close'); })]);
    if (this.sending || this.retry || this.pending) await Promise.race([pause(PATIENCE), new Promise((idle) => { this.idle = idle; this.send(); })]);
  }
}

function pause(millis) {
  return new Promise((after) => setTimeout(after, millis));
}

/** TAKEN_OVER stands in data-taken-over. */
function camel(name) {
  return name.toLowerCase().replace(/_(.)/g, (_, letter) => letter.toUpperCase());
}

function mark(item, {done, score, finished}) {
  const line = root.querySelector(`[data-item="${CSS.escape(item)}"]`);
  if (!line) return;
  if (done) line.dataset.done = 'true';
  line.querySelector('button').lastChild.textContent = line.dataset.done ? words.again : words.goOn;
  const heading = document.getElementById('package-title');
  if (words.many) heading.textContent = words.many.replace('{0}', root.querySelectorAll('[data-done]').length).replace('{1}', root.querySelectorAll('[data-item]').length);
  const standing = line.querySelector('.standing');
  standing.textContent = [line.dataset.done ? words.partDone : words.partBegun, score === null || score === undefined ? '' : words.score.replace('{0}', score)].filter(Boolean).join(' · ');
  if (!finished) return;
  say(words.finished);
  // lesson.js reports at once, and learns whether the lesson is done with this
  dispatchEvent(new Event('online'));
}

async function leave() {
  const before = open;
  open = null;
  if (!before) return;
  await before.close();
  runs.delete(before);
}

async function begin(item) {
  await leave();
  say(words.opening);
  try {
    const begun = words.scorm ? await call('/trials', {scorm: words.scorm, item}) : await call('/launches', {lesson: words.lesson, item});
    open = new Run(item, begun);
    runs.add(open);
    open.show();
    for (const each of root.querySelectorAll('[data-item]')) each.classList.toggle('on', each.dataset.item === item);
    if (!words.scorm) mark(item, begun);
    say(words.silent);
  } catch (failed) {
    say(failed.status === 401 ? words.signedOut : failed.status >= 500 || !failed.status ? words.offline : words.refused, true);
  }
}

/** A part may ask for the next one; in a package without rules of sequence that is the one beside it. */
function turn(from, by) {
  const items = [...root.querySelectorAll('[data-item]')].map((each) => each.dataset.item);
  const to = items[items.indexOf(from) + by];
  if (to !== undefined) begin(to);
}

addEventListener('message', (event) => runs.forEach((run) => run.hear(event)));
for (const line of root.querySelectorAll('[data-item]')) line.querySelector('button').addEventListener('click', () => begin(line.dataset.item));
document.getElementById('package-large')?.addEventListener('click', (event) => {
  const large = root.classList.toggle('large');
  event.currentTarget.setAttribute('aria-pressed', String(large));
});
addEventListener('keydown', ({key}) => { if (key === 'Escape' && root.classList.contains('large')) document.getElementById('package-large').click(); });

document.addEventListener('click', async (event) => {
  const link = event.target.closest?.('a[href]');
  if (!open || !link || link.target || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  await leave();
  location.href = link.href;
});
addEventListener('pagehide', () => open?.send({keepalive: true}));
addEventListener('online', () => open?.send());
