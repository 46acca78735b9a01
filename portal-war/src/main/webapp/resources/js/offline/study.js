// A kept lesson open before its learner: what it shows, what was counted of it here and before, and whether time counts now.
import {$, el, icon, note} from './dom.js';
import {say, t, time} from './words.js';
import * as base from './base.js';
import * as show from './show.js';
import * as spans from './spans.js';
import {Count} from './count.js';

/** A jump this small is none; milliseconds. */
const SEAM = 1500;
let count = null;

/** Leaves the open lesson; answers when everything it counted is signed. */
export async function leave() {
  const ended = count?.end();
  count = null;
  unlock();
  await ended;
  show.clear();
}

let unlock = () => {};

/** Only one window of this browser counts a lesson. */
function alone(owner) {
  if (!navigator.locks) return Promise.resolve(true);
  return new Promise((told) => {
    navigator.locks.request('study-' + owner, {ifAvailable: true}, (lock) => {
      told(Boolean(lock));
      return lock ? new Promise((release) => { unlock = release; }) : undefined;
    });
  });
}

/** What was counted before, what was noted here and not sent yet. */
async function studied(owner, lesson, watched) {
  const mine = (await base.unsent(owner)).filter((record) => record.lesson === lesson.id);
  const seen = mine.reduce((all, {from, to}) => (watched ? spans.plus(all, from, to) : all), lesson.covered ?? []);
  const read = watched ? 0 : mine.reduce((sum, {lasted}) => sum + lasted, 0);
  const reached = mine.reduce((far, {from, to}) => (from <= far + SEAM ? Math.max(far, to) : far), lesson.reached ?? 0);
  return {seen, read, reached};
}

/** A film goes on where it was watched to. */
function resume(medium, reached) {
  medium.addEventListener('loadedmetadata', () => {
    if (reached > 0 && reached < (medium.duration - 3) * 1000) medium.currentTime = reached / 1000;
  }, {once: true});
}

export async function open(owner, lesson) {
  const box = $('view');
  const body = await show.content(owner, lesson);
  const medium = body.querySelector('video, audio');
  const most = lesson.seconds * 1000;
  const {seen, read, reached} = await studied(owner, lesson, Boolean(medium));
  if (medium) resume(medium, reached);
  const now = {seen, read};
  const banner = el('div', {id: 'banner', role: 'status'});
  const counted = el('b', {class: 't24 num', id: 'counted'});
  const state = el('p', {class: 't14', id: 'state', role: 'status'});
  const bar = el('progress', {class: 'bar', max: '100', id: 'share', 'aria-label': t.counted});

  function figures() {
    const all = Math.min(most, spans.length(now.seen) + now.read);
    counted.textContent = time(Math.floor(all / 1000) * 1000);
    bar.value = Math.min(100, all * 100 / most);
    return all >= most * 0.98;
  }

  const told = {
    state: (is) => {
      state.className = `t14 ${is === 'active' ? 'good' : 'muted'}`;
      state.textContent = is === 'active' ? figures() ? t.doneLesson : `${t.counting} · ${t.onPhone}` : t[is];
    },
    noted: ({from, to, lasted}) => {
      if (medium) now.seen = spans.plus(now.seen, from, to);
      else now.read += lasted;
      figures();
      box.dataset.noted = Number(box.dataset.noted ?? 0) + 1;
    },
    ahead: () => banner.replaceChildren(note('warn', t.ahead)),
    fastest: () => banner.replaceChildren(note('warn', t.fastest(lesson.fastest))),
    failed: () => banner.replaceChildren(note('warn', t.noStore)),
  };
  box.replaceChildren(
    el('nav', {class: 'crumb'}, el('ol', {}, el('li', {}, el('a', {href: '#', id: 'back'}, t.back)))),
    el('div', {class: 'player', id: 'lesson', 'data-lesson': lesson.id, 'data-kind': lesson.kind},
      el('article', {class: 'stack gap4 lesson'},
        el('header', {}, el('p', {class: 'muted t14'}, t.kinds[lesson.kind] ?? ''), el('h1', {class: 'title', tabindex: '-1'}, say(lesson.title)), el('p', {class: 'soft mt2'}, say(lesson.summary))),
        banner, body),
      el('aside', {class: 'stack gap6'}, el('section', {class: 'card pad6', 'aria-label': t.counted},
        el('p', {class: 'muted t14'}, icon('clock'), ' ' + t.counted), el('p', {}, counted, el('span', {class: 'muted num'}, ' / ' + time(most))), el('p', {class: 'mt2'}, bar), el('div', {class: 'mt2'}, state)))));
  figures();
  box.querySelector('h1').focus({preventScroll: true});
  scrollTo(0, 0);
  if (!await alone(owner)) return banner.replaceChildren(note('warn', t.twice));
  count = new Count(owner, {...lesson, reached}, medium, told);
}
