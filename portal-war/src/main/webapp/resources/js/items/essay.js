// A few sentences.
import {dress, make} from './dom.js';
import {w} from './words.js';

const LONGEST = 2000;

export function render(slot, value, changed, here) {
  const area = make('textarea', {className: 'in essay', id: `${here.prefix}essay`, value: value?.s ?? '', maxLength: LONGEST, rows: 8});
  const left = make('p', {className: 't13 muted', id: `${here.prefix}essay-left`});
  const count = () => { left.textContent = w.left(LONGEST - area.value.length); };
  dress(area, {'aria-describedby': left.id});
  area.oninput = () => { count(); changed({s: area.value}, true); };
  count();
  return make('div', {className: 'f mt6'}, make('label', {htmlFor: area.id, textContent: w.essay}), area, left);
}

export const standing = (slot, value) => (value.s?.trim() ? 'all' : '');
