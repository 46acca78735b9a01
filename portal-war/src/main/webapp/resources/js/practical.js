// The examiner's tablet: candidates, then their subjects, then a sheet. It goes on without a line: what is handed in waits
// on the tablet and is sent by itself; the same entry sent twice is kept once.
import {make} from './items/dom.js';
import * as keep from './practical/keep.js';
import * as wire from './practical/wire.js';
import {watch} from './practical/release.js';
import {Score, fresh} from './practical/score.js';
import {t} from './practical/words.js';
import {owner} from './talk/wire.js';
import {PATH} from './path.js';

const $ = (id) => document.getElementById(id);
const AGAIN = 5000;
const session = $('practical').dataset.session;

// A tablet may pass from one examiner to the next: what one left on it waits for that one.
const me = owner();
const mineHanded = async () => (await keep.all('handed')).filter((entry) => entry.by === me);

let date;
let person;
let sending = false;

function say(text, good = false) {
  $('line').className = good ? 'line mt3 ok' : 'line mt3';
  $('line').textContent = text;
}

function show(view) {
  for (const each of ['people', 'person', 'score']) $(each + '-view').hidden = each !== view;
  window.scrollTo(0, 0);
}

async function read() {
  try {
    date = {...await wire.date(session), session, by: me};
    await keep.put('date', date);
    return true;
  } catch (failed) {
    const kept = await keep.get('date', session);
    date ??= kept?.by === me ? kept : undefined;
    say(failed instanceof wire.Lost ? date ? t.stale : t.failed : failed.message === '401' ? t.signIn : t.failed);
    return false;
  }
}

const stand = (one) => one.refusal && one.state === 'OPEN' ? t.refusals[one.refusal] : one.state === 'OPEN' ? t.total(one.points) : `${t.states[one.state]} · ${t.total(one.points)}`;

function people() {
  $('people').replaceChildren(...date.candidates.map((one) => {
    const button = make('button', {type: 'button', onclick: () => choose(one)},
      make('b', {textContent: one.name}), make('small', {className: 'num', textContent: one.ticket}), make('span', {className: 'stand', textContent: stand(one)}));
    button.dataset.candidate = one.candidate;
    return make('li', {}, button);
  }));
}

/** What waited for its day may be open by now. */
async function choose(one) {
  if (one.refusal === 'NOT_YET' && await read()) people();
  person = one.candidate;
  await tasks();
  $('person-title').focus();
}

const found = () => date.candidates.find((one) => one.candidate === person);

async function tasks() {
  const one = found();
  $('person-title').textContent = `${one.name} · ${one.ticket}`;
  $('person-stand').textContent = one.refusal ? t.refusals[one.refusal] : `${stand(one)} · ${t.pass(date.passMark)} · ${t.seed(one.seed)} · ${one.whole ? t.whole : t.broken}`;
  $('person-stand').dataset.refusal = one.refusal ?? '';
  $('sheet-pdf').href = `${PATH}/desk/practical?session=${session}&print=sheet&candidate=${person}`;
  const waiting = (await mineHanded()).filter((each) => each.candidate === person).map((each) => each.subject);
  $('tasks').replaceChildren(...one.subjects.map((task) => task.sheet ? line(one, task, waiting.includes(task.subject)) : ''));
  show('person');
}

function line(one, task, waits) {
  const mine = task.entries.find((entry) => entry.mine);
  const all = task.sheet.steps.reduce((sum, step) => sum + step.points, 0);
  const others = task.entries.filter((entry) => !entry.mine).map((entry) => t.other(entry.examiner));
  const state = waits ? t.waiting(1) : task.waits === 'DECIDED' ? task.vetoed ? t.vetoed : t.points(task.points, all) : t.waits[task.waits];
  const small = [mine && mine.points !== null ? t.own(mine.points) : '', ...others].filter(Boolean).join(' · ');
  const seen = task.seen && !mine && task.waits !== 'DECIDED';
  const may = !waits && !seen && (!one.refusal || mine) && (mine || task.waits !== 'DECIDED');
  const button = make('button', {type: 'button', disabled: !may, onclick: () => begin(task, mine)}, make('b', {textContent: t.subjects[task.subject]}),
    make('small', {textContent: [small, seen ? t.refusals.SEEN : may ? mine ? t.correct : t.draw : ''].filter(Boolean).join(' · ')}), make('span', {className: 'stand', textContent: state}));
  button.dataset.subject = task.subject;
  button.dataset.waits = waits ? 'LINE' : task.waits;
  return make('li', {}, button);
}

async function begin(task, mine) {
  const key = [me, session, person, task.subject, mine?.id ?? ''].join(' ');
  const draft = await keep.get('draft', key) ?? fresh(key, mine);
  const candidate = person;
  show('score');
  new Score($('score'), task.sheet, draft, async (done) => {
    const {key: name, running, ...entry} = done;
    await keep.put('handed', {...entry, by: me, session, candidate, subject: task.subject, sheet: task.sheet.code});
    await keep.drop('draft', name);
    await tasks();
    await send();
  });
  $('score-title').focus();
}

/** Sends what waits, the oldest first; without a line it stays. */
async function send() {
  if (sending) return;
  sending = true;
  try {
    const waiting = (await mineHanded()).sort((a, b) => a.clientAt.localeCompare(b.clientAt));
    if (waiting.length && navigator.onLine === false) throw new wire.Lost();
    for (const entry of waiting) await deliver(entry);
    if (waiting.length && !(await mineHanded()).length) {
      await read();
      say(t.sent, true);
      people();
      if (!$('person-view').hidden) await tasks();
    }
  } catch (failed) {
    const many = (await mineHanded()).length;
    say(failed.message === '401' ? t.signIn : many ? `${t.offline} ${t.waiting(many)}` : t.offline);
  } finally {
    sending = false;
  }
}

/** What was refused is not sent again; only what came before its day is, for a date can be moved. */
async function deliver(entry) {
  if (entry.refusal && entry.refusal !== 'NOT_YET') {
    refused(entry);
    return;
  }
  const {by, refusal, ...told} = entry;
  const answer = await wire.handIn(told);
  if (answer.refusal) {
    await keep.put('handed', {...entry, refusal: answer.refusal});
    refused({...entry, refusal: answer.refusal});
  } else {
    await keep.drop('handed', entry.id);
  }
}

function refused(entry) {
  say(`${t.subjects[entry.subject]} ${t.notSent(t.refusals[entry.refusal] ?? entry.refusal)} `);
  $('line').dataset.refusal = entry.refusal;
  $('line').append(make('button', {type: 'button', className: 'btn small', textContent: t.again, onclick: async () => {
    await keep.drop('handed', entry.id);
    $('line').removeAttribute('data-refusal');
    say('');
    await tasks();
  }}));
}

$('to-people').onclick = () => { people(); show('people'); };
$('to-person').onclick = () => { clearInterval(Score.beat); tasks(); };
addEventListener('online', send);
addEventListener('offline', () => say(t.offline));
setInterval(async () => { if ((await mineHanded()).some((entry) => !entry.refusal)) send(); }, AGAIN);

watch(import.meta.url, $('release'));
await read();
if (date) people();
await send();
