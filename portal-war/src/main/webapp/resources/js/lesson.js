// Counts study honestly: says every few seconds what happened in this tab, and shows what the server made of it.
import {ready, stands} from './film.js';
import {asking} from './ask.js';
import {keepSpeed, mayMove, putBack, showParts, words} from './player.js';
import {ask} from './presence.js';
import {PATH} from './path.js';

const root = document.getElementById('lesson');
const {lesson, kind} = root.dataset;
/** What plays: a film or a sound. */
const video = document.querySelector('#lesson :is(video, audio)');
const sound = video?.tagName === 'AUDIO';
const why = document.getElementById('why');
const pages = [...document.querySelectorAll('.sheet')];
const prose = document.querySelector('.prose');
const refusedSoFar = {};
const IDLE_AFTER = 60000;
/** What the server finds out by itself: from here the tab cannot see it. */
const FOUND_OUT = ['SKIPPED_AHEAD', 'ALREADY_COUNTED', 'CAP_REACHED'];
/** A jump this small is none; the server has the same seam. Milliseconds. */
const SEAM = 1500;
const tab = sessionStorage.getItem('study-tab') ?? newTab();
let token, spans = [], since = performance.now(), from = place(), last = performance.now(), state = attention(), sending = false, retry = null, done = false, beating;
let holder = false, notCounting = '', reached = null, seekAhead = true, played = 0;

function newTab() {
  const id = crypto.randomUUID?.() ?? '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (c) => (+c ^ Math.random() * 16 >> +c / 4).toString(16));
  sessionStorage.setItem('study-tab', id);
  return id;
}

function place() {
  return video ? stands(video) : 0;
}

/** Where the learner is: the second of a video, the page of a document, how many thousandths of a text lie above. */
function position() {
  if (video) return Math.round(place() / 1000);
  if (pages.length) return Math.max(1, pages.filter((page) => page.getBoundingClientRect().top < innerHeight / 2).length);
  if (!prose) return 0;
  const {top, height} = prose.getBoundingClientRect();
  return Math.round(1000 * Math.min(1, Math.max(0, -top / height)));
}

/** Goes back to where a document or a text was left. */
function resume(at) {
  if (at <= 0) return;
  if (pages.length) pages[Math.min(at, pages.length) - 1].scrollIntoView();
  else if (prose) scrollTo(0, scrollY + prose.getBoundingClientRect().top + prose.getBoundingClientRect().height * at / 1000);
}

function attention() {
  if (document.hidden) return 'HIDDEN';
  if (video) return video.paused || video.ended ? 'PAUSED' : 'ACTIVE';
  return performance.now() - last > IDLE_AFTER ? 'IDLE' : 'ACTIVE';
}

/** Closes the running stretch and begins the next. A jump in the video ends a stretch where it was left. */
function cut(to = place()) {
  const now = performance.now();
  const lasted = Math.round(now - since);
  if (lasted > 0) keep({attention: state, from, to: state === 'ACTIVE' && video ? Math.max(from, to) : from, lasted});
  since = now;
  from = place();
  state = attention();
  standing();
}

/** Keeps a stretch for the next report. What goes on without a change is one stretch, however long the network is away. */
function keep(span) {
  const before = spans[spans.length - 1];
  const goesOn = before?.attention === span.attention && (!video || span.attention !== 'ACTIVE' || Math.abs(span.from - before.to) < 100);
  if (!goesOn) return spans.push(span);
  before.to = Math.max(before.to, span.to);
  before.lasted += span.lasted;
}

async function call(path, body) {
  const answer = await fetch(PATH + '/api/v1/study' + path, {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body), cache: 'no-store', keepalive: true});
  if (!answer.ok) throw Object.assign(new Error(path), {status: answer.status});
  return answer.json();
}

function show(now) {
  token = now.token;
  const two = (n) => String(n).padStart(2, '0');
  const credited = Math.floor(now.credited / 1000);
  document.getElementById('counted').textContent = `${Math.floor(credited / 60)}:${two(credited % 60)}`;
  const share = now.done ? 100 : Math.min(99, Math.floor(now.credited * 100 / now.length));
  document.getElementById('ring').setAttribute('stroke-dasharray', `${share} 100`);
  document.getElementById('percent').textContent = `${share}%`;
  done = now.done;
  holder = now.holder;
  seekAhead = now.seekAhead;
  if (now.lines.some(({lasted, reason}) => !reason && lasted >= 500)) notCounting = '';
  else notCounting = now.lines.map(({reason}) => reason).filter((reason) => FOUND_OUT.includes(reason)).pop() ?? notCounting;
  reached = holder && !notCounting && reached !== null ? Math.max(reached, now.reached) : now.reached;
  root.dataset.state = now.done ? 'done' : 'open';
  clearInterval(beating);
  beating = setInterval(() => report(), now.cadence);
  for (const {lasted, reason} of now.lines) {
    if (!reason || lasted < 500) continue;
    refusedSoFar[reason] = (refusedSoFar[reason] ?? 0) + lasted / 1000;
    const line = document.getElementById('why-' + reason) ?? why.appendChild(Object.assign(document.createElement('li'), {id: 'why-' + reason}));
    const seconds = Math.round(refusedSoFar[reason]);
    line.textContent = `${why.getAttribute('data-' + reason) ?? reason} ${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
  }
  standing();
  if (video) {
    showParts(video, now);
    if (now.back != null) back(now.back);
    ask(video, now.asked, (question, choice) => call('/presence', {lesson, tab, question, choice}), asked);
  }
  const refused = now.refusal && now.refusal !== 'OTHER_TAB' ? why.getAttribute('data-' + now.refusal) : '';
  banner(refused || (now.holder && now.back != null ? root.dataset.lost : now.holder ? '' : root.dataset.other), now.holder ? null : () => begin(true));
}

/** Says whether time counts just now, or why not. */
function standing() {
  const counts = holder && state === 'ACTIVE' && !notCounting;
  const reason = state === 'ACTIVE' ? holder && notCounting : state;
  const words = done ? root.dataset.done : counts ? root.dataset.counting : why.getAttribute('data-' + reason) ?? '';
  const line = document.getElementById('state');
  if (line.textContent !== words) line.textContent = words;
  line.className = `t14 ${done || counts ? 'good' : 'muted'}`;
}

function banner(text, action) {
  const box = document.getElementById('banner');
  box.textContent = text;
  box.className = text ? 'note warn' : '';
  if (action) {
    const button = Object.assign(document.createElement('button'), {type: 'button', className: 'btn small', textContent: root.dataset.over});
    button.onclick = action;
    box.append(' ', button);
  }
}

async function report(leaving = false) {
  if (!token || sending) return;
  cut();
  if (!retry && spans.length === 0) return;
  sending = true;
  // A report whose answer was lost is repeated as it was, so that nothing is counted twice or lost.
  retry ??= {lesson, tab, token, place: position(), leaving: leaving === true, spans: spans.splice(0, 60)};
  try {
    show(await call('/beats', retry));
    retry = null;
  } catch (failed) {
    say(failed);
    if (final(failed) && failed.status !== 401) retry = null;
  } finally {
    sending = false;
  }
  if (!retry && spans.length > 30) report();
}

/** Whether trying again cannot help. */
function final({status}) {
  return status >= 400 && status < 500 && status !== 429;
}

function say(failed) {
  banner(failed.status === 401 ? root.dataset.signedOut : final(failed) ? root.dataset.closed : root.dataset.offline);
}

async function begin(over = false) {
  try {
    const now = await call('/begin', {lesson, tab, over: over === true});
    reached = null;
    notCounting = '';
    show(now);
    spans = [];
    retry = null;
    since = performance.now();
    from = place();
    state = attention();
  } catch (failed) {
    say(failed);
    if (!final(failed)) setTimeout(begin, 5000);
  }
}

/** Nobody answered: the film stands again where the last proof was. */
function back(to) {
  played = to;
  reached = to;
  video.currentTime = to / 1000;
}

/** A question was answered or is over; closed, the film goes on. */
function asked(closed, again) {
  if (again != null) back(again);
  if (!closed) report();
  else if (!video.ended) video.play().catch(() => {});
}

if (video) {
  video.addEventListener('loadedmetadata', () => {
    const start = Number(root.dataset.place);
    if (start <= 0 || start >= video.duration - 3) return;
    played = start * 1000;
    video.currentTime = start;
  }, {once: true});
  video.addEventListener('timeupdate', () => {
    if (video.seeking) return;
    played = place();
    if (holder && reached !== null && played <= reached + SEAM) reached = Math.max(reached, played);
  });
  video.addEventListener('seeking', () => {
    cut(played);
    if (done || mayMove(place(), played, reached, seekAhead, SEAM)) return;
    video.currentTime = putBack(played, reached) / 1000;
    banner(root.dataset.ahead);
  });
  video.addEventListener('seeked', () => { cut(from); from = place(); played = from; });
  for (const event of ['play', 'pause', 'ratechange']) video.addEventListener(event, () => cut());
  video.addEventListener('ended', () => { cut(); report(); });
  keepSpeed(video, () => banner(root.dataset.fast));
  ready(video);
  const english = document.documentElement.lang === 'en';
  const spoken = english ? 'en' : 'zh';
  for (const track of video.textTracks) track.mode = !track.language.startsWith(spoken) ? 'disabled' : sound ? 'hidden' : 'showing';
  const spokenTrack = [...video.querySelectorAll('track')].find((track) => track.srclang.startsWith(spoken)) ?? video.querySelector('track');
  if (sound && spokenTrack) spokenTrack.track.mode = 'hidden';
  words(video, spokenTrack);
} else {
  for (const event of ['scroll', 'pointermove', 'pointerdown', 'keydown', 'touchstart', 'wheel']) {
    addEventListener(event, () => { last = performance.now(); if (state === 'IDLE') cut(); }, {passive: true});
  }
  resume(Number(root.dataset.place));
}
document.addEventListener('visibilitychange', () => { cut(); if (document.hidden) report(); });
addEventListener('pagehide', () => report(true));
// A page taken out of the browser's memory had given its place up: it begins anew.
addEventListener('pageshow', ({persisted}) => { if (persisted) begin(); });
addEventListener('online', () => report());
// What was left besides time is done: the server says whether the lesson is.
addEventListener('exercisedone', () => report());
setInterval(() => { if (attention() !== state) cut(); }, 1000);
begin();

const notes = document.getElementById('notes');
const field = document.getElementById('note');
const save = document.querySelector('#note-form button');
const clock = (second) => `${Math.floor(second / 60)}:${String(second % 60).padStart(2, '0')}`;

/** Where a note belongs in words; empty for a text, which has neither seconds nor pages. */
function spot(at) {
  return video ? clock(at) : pages.length && at > 0 ? root.dataset.page.replace('{0}', at) : '';
}

/** A note that leads back to where it was written, and can be taken away. */
function dress(line) {
  const at = Number(line.dataset.second);
  if (spot(at)) {
    const jump = Object.assign(document.createElement('button'), {type: 'button', className: 'tag primary num', textContent: spot(at)});
    jump.setAttribute('aria-label', root.dataset.jump.replace('{0}', spot(at)));
    jump.onclick = () => { if (video) video.currentTime = at; else resume(at); };
    line.querySelector('.tag')?.remove();
    line.prepend(jump);
  }
  const button = Object.assign(document.createElement('button'), {type: 'button', className: 'btn small quiet', textContent: '×'});
  button.setAttribute('aria-label', root.dataset.remove);
  button.onclick = async () => {
    const answer = await fetch(PATH + '/api/v1/study/notes/' + line.dataset.id, {method: 'DELETE'});
    if (answer.ok) line.remove();
  };
  line.append(button);
}
[...notes.children].forEach(dress);

// A note belongs to where its first word was typed, not to where the film has got to when it is kept.
let noteAt = 0;
function follow() {
  if (!field.value.trim()) noteAt = prose ? 0 : position();
  if (spot(noteAt)) save.textContent = root.dataset.noteAt.replace('{0}', spot(noteAt));
}
field.addEventListener('input', () => { if (field.value.trim().length === 0) follow(); });
video?.addEventListener('timeupdate', follow);
addEventListener('scroll', follow, {passive: true});
follow();
document.getElementById('note-form').addEventListener('submit', async (event) => {
  event.preventDefault();
  if (!field.value.trim()) return field.focus();
  try {
    const note = await call('/notes', {lesson, second: noteAt, text: field.value});
    const line = document.createElement('li');
    Object.assign(line.dataset, {id: note.id, second: note.second});
    line.append(Object.assign(document.createElement('span'), {className: 'grow', textContent: note.text}));
    dress(line);
    notes.append(line);
    field.value = '';
    follow();
  } catch (failed) {
    say(failed);
  }
});

asking({lesson, spot, here: () => (prose ? 0 : position()), go: (at) => { if (video) video.currentTime = at; else resume(at); }});
