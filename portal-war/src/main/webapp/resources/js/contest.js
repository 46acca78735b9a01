// A contest on a phone: the door, one's own standing, the questions, the result. Nothing that was answered is lost without
// network; the portal's clock counts, and what is right comes only after the answer.
import * as wire from './contest/wire.js';
import {device, forget, load, save} from './contest/keep.js';
import {Post} from './contest/post.js';
import {keepPage} from './contest/shelf.js';
import {Sheet} from './contest/sheet.js';
import {refusal, t, taken} from './contest/words.js';
import {cookie} from './dress.js';

const $ = (id) => document.getElementById(id);
const {slug} = $('contest').dataset;
// the kept page is made for nobody; its reader's theme and letters are the reader's all the same
const look = document.documentElement.dataset;
look.theme = cookie('pad_theme') ?? look.theme;
look.size = cookie('pad_size') ?? look.size;
const kept = load(slug);
let sheet = null;
let rest = null;

const keep = () => save(slug, kept);
const only = (...shown) => ['about', 'door', 'mine', 'sheet', 'done'].forEach((id) => { $(id).hidden = !shown.includes(id); });

function say(id, words) {
  $(id).textContent = words;
}

/** Asks; where nobody answers, says so at a place and gives nothing. */
async function ask(call, place) {
  say(place, '');
  try {
    const reply = await call();
    if (!reply.refusal) return reply.value;
    say(place, refusal(reply.refusal));
    return {refused: reply.refusal};
  } catch {
    say(place, t.away);
    return null;
  }
}

/** Answers that were left when the page was closed go now; the portal says which of them still count. */
function sendRest() {
  if (!kept.sheet || !Object.keys(kept.sheet.out).length) return;
  const post = new Post(kept.sheet, () => {
    keep();
    if (!post.waiting && post.lost) say('mine-wrong', t.lost(post.lost));
  });
  rest = post;
}

async function enter(order, place, button) {
  button.disabled = true;
  const value = await ask(() => wire.enter({contest: slug, device: device(), ...order}), place);
  button.disabled = false;
  if (!value?.pass) return;
  Object.assign(kept, {pass: value.pass, sheet: null});
  keep();
  await mine();
}

function seat(event) {
  event.preventDefault();
  const side = new FormData($('seat-form')).get('side');
  const code = $('code').value.trim();
  const number = Number($('seat').value.trim());
  const team = side === 'TEAM' ? $('team').value.trim() : '';
  if (!code || !Number.isInteger(number) || number < 1 || (side === 'TEAM' && !team)) {
    say('seat-wrong', side === 'TEAM' ? t.fillTeam : t.fill);
    return;
  }
  enter({side, code, team, seat: number}, 'seat-wrong', $('enter-seat'));
}

function own(event) {
  event.preventDefault();
  enter({side: 'INDIVIDUAL', township: $('township')?.value || null, shown: $('show-me').checked}, 'own-wrong', $('enter-own'));
}

/** The door, with what went wrong. */
function door(why) {
  only('about', 'door');
  const place = $('seat-wrong') ? 'seat-wrong' : $('own-wrong') ? 'own-wrong' : null;
  if (why && place) say(place, refusal(why));
}

async function mine() {
  only('about', 'mine');
  say('who', '…');
  $('begin').hidden = true;
  const me = await ask(() => wire.standing(kept.pass), 'mine-wrong');
  if (me?.refused === 'PASS') {
    kept.pass = null;
    keep();
    return door('PASS');
  }
  $('begin').hidden = false;
  if (!me || me.refused) {
    say('begin', t.goOn);
    return;
  }
  say('who', me.squad ? t.seat(me.squad, me.seat) : me.shown ? t.shownAs(me.shown, me.number) : t.number(me.number));
  say('stands', [t.left(me.left), me.correct >= 0 ? t.best(me.correct, taken(me.millis)) : '', me.place ? t.rank(me.place) : ''].join(' '));
  const can = me.running || (me.open && me.left > 0);
  say('begin', me.running ? t.goOn : !me.open ? t.wait : !me.left ? t.tomorrow : me.correct >= 0 ? t.again : t.begin);
  $('begin').disabled = !can;
  $('shown-box').hidden = !!me.squad || !$('own-form');
  $('shown').checked = !!me.shown;
  $('who').focus({preventScroll: true});
}

/** Answers of this attempt that still wait go on waiting, whatever the portal knows by now. */
function merged(fresh) {
  const told = Object.fromEntries(fresh.told.map((one) => [one.slot, one]));
  const old = kept.sheet?.attempt === fresh.attempt ? kept.sheet.out : {};
  const out = Object.fromEntries(Object.entries(old).filter(([slot]) => !told[slot]));
  return {pass: fresh.pass, attempt: fresh.attempt, endsAt: fresh.endsAt, skew: fresh.now - Date.now(), questions: fresh.questions, told, out};
}

async function begin() {
  $('begin').disabled = true;
  const fresh = await ask(() => wire.begin(kept.pass), 'mine-wrong');
  $('begin').disabled = false;
  if (fresh?.refused) return;
  if (fresh) kept.sheet = merged(fresh);
  if (!kept.sheet || kept.sheet.endsAt < Date.now() + kept.sheet.skew) return;
  keep();
  open();
}

/** Whoever takes part keeps the page, not all in the same second, so that it opens again without network. */
function keepLater() {
  setTimeout(async () => { $('contest').dataset.kept = await keepPage(slug) ? 'yes' : 'no'; }, 500 + Math.random() * 4000);
}

function open() {
  keepLater();
  only('sheet');
  if (rest?.sheet.attempt === kept.sheet.attempt) rest.close();
  sheet?.close();
  sheet = new Sheet(kept.sheet, keep, finished);
}

async function finished(lost) {
  const {pass, questions} = kept.sheet;
  let outcome = null;
  for (let wait = 500; !outcome; wait = Math.min(8000, wait * 2)) {
    outcome = await wire.end(pass).then((reply) => reply.value ?? {}, () => null);
    if (!outcome) await new Promise((go) => { setTimeout(go, wait * (0.7 + Math.random() * 0.6)); });
  }
  sheet.close();
  kept.sheet = null;
  keep();
  only('about', 'done');
  say('result', t.result(outcome.correct ?? 0, questions.length));
  say('result-text', [t.time(taken(outcome.millis ?? 0)), lost ? t.lost(lost) : '', t.fresh].join(' '));
  $('result').focus({preventScroll: true});
  $('done').scrollIntoView({block: 'center'});
}

function leave() {
  if (kept.sheet && Object.keys(kept.sheet.out).length) {
    say('mine-wrong', t.unsent);
  } else if (confirm(t.sure)) {
    forget(slug);
    Object.assign(kept, {pass: null, sheet: null});
    door();
  }
}

async function showing() {
  const value = await ask(() => wire.show(kept.pass, $('shown').checked), 'mine-wrong');
  if (value?.refused || value === null) $('shown').checked = !$('shown').checked;
  else await mine();
}

function sides() {
  const box = $('team-box');
  if (box) box.hidden = new FormData($('seat-form')).get('side') !== 'TEAM';
}

function wired() {
  if ($('seat-form')) {
    $('seat-form').onsubmit = seat;
    $('seat-form').onchange = sides;
    $('code').value = new URLSearchParams(location.search).get('code') ?? '';
    sides();
  }
  if ($('enter-own')) $('own-form').onsubmit = own;
  $('begin').onclick = begin;
  $('leave').onclick = leave;
  $('back').onclick = mine;
  $('shown').onchange = showing;
}

wired();
sendRest();
if (kept.sheet) keepLater(); // where the language has changed since, the kept page follows
if (kept.pass) mine();
else door();
