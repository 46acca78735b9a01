// What the talk's page shows of signatures and sheets.
import {$, el} from './dom.js';
import {t} from './words.js';

const minute = (at) => new Date(at).toLocaleString('sv-SE', {timeZone: 'Asia/Shanghai'}).slice(0, 16);

export function showNames(names, remove) {
  $('names').replaceChildren(...names.map((name) => el('li', null, el('span', null, name),
    el('button', {type: 'button', class: 'btn small quiet', 'aria-label': `${t.remove} ${name}`, onclick: () => remove(name)}, t.remove))));
}

export function showWho(me) {
  $('who').textContent = !me.signedIn ? t.nobodySignedIn : me.enterprise ? t.goesTo(me.name, me.enterprise) : t.noEnterprise(me.name);
}

function state(one, me) {
  if (one.sent) return [t.sent, 'ok'];
  if (one.refusal) return [t.refusals[one.refusal] ?? one.refusal, 'danger'];
  if (one.owner) return [me.fresh ? t.sending : t.waits, 'warn'];
  return [t.here, 'line'];
}

function print(line) {
  line.classList.add('printing');
  document.body.classList.add('one');
  addEventListener('afterprint', () => { line.classList.remove('printing'); document.body.classList.remove('one'); }, {once: true});
  window.print();
}

function line(one, me, acts) {
  const [words, kind] = state(one, me);
  const made = el('li', {class: 'card pad sheetline mt3', 'data-state': one.sent ? 'sent' : one.owner ? 'waits' : 'here'},
    el('h3', null, `${minute(one.at)} ${one.team}`),
    el('p', {class: 't14'}, `${one.title} · ${t.people(one.members.length)}`),
    el('ol', {class: 'people'}, ...one.members.map((name) => el('li', null, name))),
    el('p', {class: 'mt2'}, el('span', {class: `tag ${kind}`}, words)));
  const may = me.signedIn && me.fresh && me.enterprise && !one.sent && (!one.owner || one.refusal);
  made.append(el('p', {class: 'row wraps gap2 mt3'},
    el('button', {type: 'button', class: 'btn small', onclick: () => print(made)}, t.print),
    may ? el('button', {type: 'button', class: 'btn small primary give', onclick: () => acts.send(one)}, t.give) : null,
    el('button', {type: 'button', class: 'btn small quiet', onclick: () => confirm(one.sent ? t.sureSent : t.sure) && acts.remove(one)}, t.forget)));
  return made;
}

export function showSheets(all, me, acts) {
  $('kept').hidden = !all.length;
  $('sheets').replaceChildren(...all.map((one) => line(one, me, acts)));
}
