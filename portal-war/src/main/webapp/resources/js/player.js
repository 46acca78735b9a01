// How a film is watched in this programme: how fast, whither it may be moved, what was watched of it, its words. The
// server decides what counts; this keeps people from watching in vain.

const root = document.getElementById('lesson');
const {seeking} = root.dataset;
const speeds = (root.dataset.speeds ?? '100').split(',').map(Number);
const bar = document.getElementById('parts');
const NS = 'http://www.w3.org/2000/svg';
/** Shorter stretches are rounding. Milliseconds. */
const WORTH = 1000;

/** Whether a film may be moved; from and reached are where it is and how far it was watched, in milliseconds. */
export function mayMove(to, from, reached, ahead, seam) {
  if (seeking === 'NONE') return Math.abs(to - from) <= seam;
  if (seeking === 'BACK') return to <= from + seam;
  return ahead || reached === null || to <= reached + seam;
}

/** Where a film is put that was moved whither it may not be. */
export const putBack = (from, reached) => (seeking === 'NONE' || seeking === 'BACK' ? from : reached);

/** Offers the speeds that are allowed, and takes back every other one. */
export function keepSpeed(video, refuse) {
  const menu = document.getElementById('speed');
  video.controlsList?.add('noplaybackrate');
  const set = (percent) => {
    video.defaultPlaybackRate = percent / 100;
    video.playbackRate = percent / 100;
    if (menu) menu.value = String(percent);
  };
  video.addEventListener('ratechange', () => {
    const percent = Math.round(video.playbackRate * 100);
    if (speeds.includes(percent)) {
      if (menu) menu.value = String(percent);
    } else {
      set(100);
      refuse();
    }
  });
  menu?.addEventListener('change', () => set(Number(menu.value)));
}

const clock = (ms) => `${Math.floor(ms / 60000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}`;

function mark(from, to, length, name) {
  const part = document.createElementNS(NS, 'rect');
  part.setAttribute('x', String(1000 * from / length));
  part.setAttribute('width', String(Math.max(2, 1000 * (to - from) / length)));
  part.setAttribute('height', '10');
  part.setAttribute('class', name);
  return part;
}

/** Shows what counted, what waits and what is left; each part that is left leads to its beginning. */
export function showParts(video, {length, gaps, held, waiting}) {
  if (!bar) return;
  const left = gaps.filter(({from, to}) => to - from >= WORTH);
  const track = bar.querySelector('svg');
  track.replaceChildren(mark(0, length, length, 'counted'), ...left.map(({from, to}) => mark(from, to, length, 'left')), ...waiting.map(({from, to}) => mark(from, to, length, 'waits')));
  const list = bar.querySelector('ul');
  list.replaceChildren(...left.filter(({from}) => !waiting.some((part) => part.from <= from && from < part.to)).slice(0, 12).map(({from, to}) => {
    const jump = Object.assign(document.createElement('button'), {type: 'button', className: 'tag primary num', textContent: `${clock(from)}–${clock(to)}`});
    jump.onclick = () => { video.currentTime = from / 1000; };
    const line = document.createElement('li');
    line.append(jump);
    return line;
  }));
  bar.dataset.left = String(left.length);
  document.getElementById('waits').textContent = held >= WORTH ? root.dataset.held.replace('{0}', clock(held)) : '';
}

/** The words of a film or a sound: the one being said is marked, and each leads to its moment. */
export function words(video, element) {
  const list = document.getElementById('cues');
  if (!element || !list) return;
  const lines = new Map();
  const fill = () => {
    for (const cue of element.track.cues ?? []) {
      if (lines.has(cue)) continue;
      const line = Object.assign(document.createElement('button'), {type: 'button', textContent: cue.text});
      line.onclick = () => { video.currentTime = cue.startTime; };
      list.appendChild(document.createElement('li')).append(line);
      lines.set(cue, line);
    }
    list.closest('details')?.toggleAttribute('hidden', lines.size === 0);
  };
  element.addEventListener('load', fill);
  if (element.readyState === 2) fill();
  element.track.addEventListener('cuechange', () => {
    const now = new Set(element.track.activeCues);
    for (const [cue, line] of lines) {
      if (now.has(cue)) line.setAttribute('aria-current', 'true');
      else line.removeAttribute('aria-current');
    }
  });
}
