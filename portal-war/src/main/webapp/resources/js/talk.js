// The talk before a shift: the page keeps itself on the phone, people sign on it, and the sheet goes to the enterprise
// once a signed-in foreman has network. Without an account everything stays on the phone.
import * as base from './talk/base.js';
import {whose, last, owner} from './talk/wire.js';
import {deliver} from './talk/deliver.js';
import {keepPage} from './talk/shelf.js';
import {$} from './talk/dom.js';
import {showNames, showSheets, showWho} from './talk/show.js';
import {t} from './talk/words.js';
import {listen} from './case/listen.js';

const kit = $('kit');
const {code, slug, title} = kit.dataset;
let me = last();
let sheet;

const fresh = () => ({id: base.number(), by: owner(), code, slug, title, team: $('team').value.trim(), members: [], done: false, owner: null, sent: null, refusal: null});
const wrong = (words) => { $('wrong').textContent = words; };

async function sheets() {
  const mine = owner();
  const all = (await base.sheets()).filter((each) => each.done && (!each.owner || each.owner === mine));
  showSheets(all.sort((a, b) => b.at - a.at), me, {send: give, remove});
}

async function names() {
  await base.keep(sheet);
  showNames(sheet.members, async (name) => { sheet.members = sheet.members.filter((each) => each !== name); await names(); });
}

async function sign(event) {
  event.preventDefault();
  const name = $('name').value.trim();
  if (!name) return wrong(t.nameMissing);
  if (sheet.members.includes(name)) return wrong(t.nameTwice);
  if (sheet.members.length >= 100) return wrong(t.full);
  wrong('');
  sheet.members = [...sheet.members, name];
  $('name').value = '';
  await names();
  $('name').focus();
}

async function finish() {
  sheet.team = $('team').value.trim();
  if (!sheet.team) { wrong(t.teamMissing); return $('team').focus(); }
  if (!sheet.members.length) { wrong(t.nobody); return $('name').focus(); }
  wrong('');
  Object.assign(sheet, {done: true, at: Date.now(), owner: me.signedIn ? owner() : null});
  await base.keep(sheet);
  sheet = fresh();
  await names();
  await sheets();
  $('kept').scrollIntoView();
  await send();
}

/** Somebody who has signed in hands in what was signed without an account. */
async function give(one) {
  await base.keep({...one, owner: owner(), refusal: null});
  await send();
}

async function remove(one) {
  await base.forget(one.id);
  await sheets();
}

async function send() {
  if (me.signedIn && me.fresh) await deliver(owner());
  await sheets();
}

async function online() {
  $('line').textContent = navigator.onLine ? '' : t.away;
  me = await whose();
  showWho(me);
  await send();
}

/** What was begun about this case, which may have had another address then; a sheet without a code knows only that. */
async function begun() {
  const found = (await base.sheets()).find((each) => !each.done && each.by === owner() && (each.code ? each.code === code : each.slug === slug));
  return found ? {...found, code, slug, title} : fresh();
}

async function start() {
  listen($('listen'), 'h1, .steps h2, .steps .read');
  await base.ready();
  sheet = await begun();
  $('team').value = sheet.team;
  $('team').onchange = () => { sheet.team = $('team').value.trim(); base.keep(sheet); };
  $('team-form').onsubmit = (event) => { event.preventDefault(); $('name').focus(); };
  $('name-form').onsubmit = sign;
  $('finish').onclick = finish;
  $('sign').hidden = false;
  await names();
  online();
  addEventListener('online', online);
  addEventListener('offline', online);
  $('kept-page').textContent = await keepPage() ? t.pageKept : t.pageNotKept;
  $('kept-page').hidden = false;
}

start();
