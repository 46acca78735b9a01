// Counts study honestly: says every few seconds what happened in this tab, and shows what the server made of it.
const root = document.getElementById('lesson');
const {lesson, kind} = root.dataset;
const video = document.getElementById('video');
const why = document.getElementById('why');
const refusedSoFar = {};
const IDLE_AFTER = 60000;
const tab = sessionStorage.getItem('study-tab') ?? newTab();
let token, spans = [], since = performance.now(), from = place(), last = performance.now(), state = attention(), sending = false, retry = null, done = false, beating;

function newTab() {
  const id = crypto.randomUUID?.() ?? '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (c) => (+c ^ Math.random() * 16 >> +c / 4).toString(16));
  sessionStorage.setItem('study-tab', id);
  return id;
}

function place() {
  return video ? Math.round(video.currentTime * 1000) : 0;
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
  if (lasted > 0) spans.push({attention: state, from, to: state === 'ACTIVE' && video ? Math.max(from, to) : from, lasted});
  since = now;
  from = place();
  state = attention();
  standing();
}

async function call(path, body) {
  const answer = await fetch('/api/v1/study' + path, {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body), cache: 'no-store', keepalive: true});
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
  standing(now.holder);
  const refused = now.refusal && now.refusal !== 'OTHER_TAB' ? why.getAttribute('data-' + now.refusal) : '';
  banner(refused || (now.holder ? '' : root.dataset.other), now.holder ? null : () => begin(true));
}

/** Says whether time counts just now, or why not. */
function standing(counts = !!token) {
  const words = done ? root.dataset.done : counts && state === 'ACTIVE' ? root.dataset.counting : why.getAttribute('data-' + state) ?? '';
  const line = document.getElementById('state');
  if (line.textContent !== words) line.textContent = words;
  line.className = `t14 ${done || state === 'ACTIVE' ? 'good' : 'muted'}`;
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
  retry ??= {lesson, tab, token, place: Math.round(place() / 1000), leaving: leaving === true, spans: spans.splice(0, 60)};
  try {
    show(await call('/beats', retry));
    retry = null;
  } catch (failed) {
    banner(failed.status === 401 ? root.dataset.signedOut : root.dataset.offline);
    if (failed.status && failed.status !== 401 && failed.status < 500) retry = null;
    if (spans.length > 50) spans = [];
  } finally {
    sending = false;
  }
}

async function begin(over = false) {
  try {
    show(await call('/begin', {lesson, tab, over: over === true}));
    spans = [];
    since = performance.now();
    from = place();
    state = attention();
  } catch (failed) {
    banner(failed.status === 401 ? root.dataset.signedOut : root.dataset.offline);
    setTimeout(begin, 5000);
  }
}

if (video) {
  video.addEventListener('loadedmetadata', () => {
    const start = Number(root.dataset.place);
    if (start > 0 && start < video.duration - 3) video.currentTime = start;
  }, {once: true});
  let played = 0;
  video.addEventListener('timeupdate', () => { if (!video.seeking) played = place(); });
  video.addEventListener('seeking', () => { cut(played); });
  video.addEventListener('seeked', () => { cut(from); from = place(); played = from; });
  for (const event of ['play', 'pause', 'ratechange']) video.addEventListener(event, () => cut());
  video.addEventListener('ended', () => { cut(); report(); });
  const english = document.documentElement.lang === 'en';
  for (const track of video.textTracks) track.mode = track.language.startsWith(english ? 'en' : 'zh') ? 'showing' : 'disabled';
} else {
  for (const event of ['scroll', 'pointermove', 'pointerdown', 'keydown', 'touchstart', 'wheel']) {
    addEventListener(event, () => { last = performance.now(); if (state === 'IDLE') cut(); }, {passive: true});
  }
  const read = Number(root.dataset.place);
  if (read > 0) scrollTo(0, read);
}
document.addEventListener('visibilitychange', () => { cut(); if (document.hidden) report(); });
addEventListener('pagehide', () => report(true));
addEventListener('online', () => report());
setInterval(() => { if (attention() !== state) cut(); }, 1000);
begin();

const notes = document.getElementById('notes');
function removable(line) {
  const button = Object.assign(document.createElement('button'), {type: 'button', className: 'btn small quiet', textContent: '×'});
  button.setAttribute('aria-label', root.dataset.remove);
  button.onclick = async () => {
    const answer = await fetch('/api/v1/study/notes/' + line.dataset.id, {method: 'DELETE'});
    if (answer.ok) line.remove();
  };
  line.append(button);
}
[...notes.children].forEach(removable);
document.getElementById('note-form').addEventListener('submit', async (event) => {
  event.preventDefault();
  const field = document.getElementById('note');
  if (!field.value.trim()) return field.focus();
  const second = Math.round(place() / 1000);
  try {
    const note = await call('/notes', {lesson, second, text: field.value});
    const line = document.createElement('li');
    line.dataset.id = note.id;
    line.append(Object.assign(document.createElement('span'), {className: 'tag primary num', textContent: `${Math.floor(second / 60)}:${String(second % 60).padStart(2, '0')}`}),
      Object.assign(document.createElement('span'), {className: 'grow', textContent: note.text}));
    removable(line);
    notes.append(line);
    field.value = '';
  } catch (failed) {
    banner(root.dataset.offline);
  }
});
