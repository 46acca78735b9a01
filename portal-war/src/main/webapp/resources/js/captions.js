// Captions beside their film: lines are added where it plays, and seen on the picture as they are written.
import {ready} from './film.js';

const video = document.getElementById('video');
const list = document.getElementById('cues');
const pattern = document.getElementById('cue');
const add = document.getElementById('add');
const LASTS = 2;

ready(video);
for (const track of video.textTracks) track.mode = 'disabled';
const shown = video.addTextTrack('captions', '', document.getElementById('captioning').dataset.language);
shown.mode = 'showing';

const two = (number) => String(number).padStart(2, '0');

function written(seconds) {
  const millis = Math.max(0, Math.round(seconds * 1000));
  return `${two(Math.floor(millis / 3600000))}:${two(Math.floor(millis / 60000) % 60)}:${two(Math.floor(millis / 1000) % 60)}.${String(millis % 1000).padStart(3, '0')}`;
}

function read(text) {
  const parts = /^(?:(\d+):)?(\d{1,2}):(\d{2}[.,]\d{3})$/.exec(text.trim());
  return parts ? Number(parts[1] ?? 0) * 3600 + Number(parts[2]) * 60 + Number(parts[3].replace(',', '.')) : NaN;
}

const field = (line, name) => line.querySelector(`[name=${name}]`);
const time = (line, name) => read(field(line, name).value);

/** Puts the lines onto the picture as they stand in the form. */
function show() {
  for (const cue of [...shown.cues ?? []]) shown.removeCue(cue);
  for (const line of list.children) {
    const start = time(line, 'start'), end = time(line, 'end'), text = field(line, 'text').value.trim();
    const times = !Number.isNaN(start) && end > start;
    for (const name of ['start', 'end']) field(line, name).setAttribute('aria-invalid', String(text !== '' && !times));
    if (times && text) shown.addCue(new VTTCue(start, end, text));
  }
}

function mark() {
  const now = video.currentTime;
  for (const line of list.children) line.classList.toggle('now', time(line, 'start') <= now && now < time(line, 'end'));
}

/** A new line stands among the others by its time. */
function insert() {
  const line = pattern.content.firstElementChild.cloneNode(true);
  const now = video.currentTime;
  field(line, 'start').value = written(now);
  field(line, 'end').value = written(Math.min(now + LASTS, video.duration || Infinity));
  dress(line);
  const after = [...list.children].find((other) => time(other, 'start') > now);
  list.insertBefore(line, after ?? null);
  document.getElementById('no-cues')?.remove();
  field(line, 'text').focus();
  line.scrollIntoView({block: 'nearest'});
}

const doing = {
  go: (line) => { video.currentTime = time(line, 'start') || 0; video.play().catch(() => {}); },
  start: (line) => { field(line, 'start').value = written(video.currentTime); },
  end: (line) => { field(line, 'end').value = written(video.currentTime); },
  remove: (line) => { const next = line.nextElementSibling ?? line.previousElementSibling; line.remove(); (next ? field(next, 'text') : add)?.focus(); },
};

function dress(line) {
  for (const button of line.querySelectorAll('[data-do]')) button.hidden = !add && button.dataset.do !== 'go';
}

list.addEventListener('click', (event) => {
  const button = event.target.closest('[data-do]');
  if (!button) return;
  doing[button.dataset.do](button.closest('li'));
  show();
});
list.addEventListener('input', show);
video.addEventListener('timeupdate', mark);
if (add) {
  add.hidden = false;
  add.addEventListener('click', insert);
}
[...list.children].forEach(dress);
show();
