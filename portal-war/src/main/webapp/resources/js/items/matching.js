// What belongs to what: a select for each prompt, which works with a finger, a keyboard and a screen reader alike.
import {dress, make} from './dom.js';
import {plain, rich, text} from './prose.js';
import {w} from './words.js';

const OPEN = -1;
const letter = (i) => String.fromCharCode(65 + i);

export function render(slot, value, changed, here) {
  const box = make('div', {className: 'matching'}, make('p', {className: 't14 muted mt4', textContent: w.match}));
  const selects = slot.prompts.map((prompt, i) => {
    const select = dress(make('select', {className: 'in', id: `${here.prefix}pair-${i}`}), {'aria-label': w.matchFor(plain(prompt))});
    select.append(make('option', {value: OPEN, textContent: w.choose}));
    slot.options.forEach((option, at) => select.append(make('option', {value: option.at, textContent: `${letter(at)}  ${plain(option.text)}`})));
    select.value = value?.m?.[i] ?? OPEN;
    select.onchange = () => changed({m: selects.map((one) => Number(one.value))});
    return select;
  });
  const pairs = make('ol', {className: 'pairs'}, ...slot.prompts.map((prompt, i) => make('li', {}, text(prompt, here), selects[i])));
  box.append(pairs);
  if (slot.options.some((option) => rich(option.text))) box.append(choices(slot, here));
  return box;
}

/** Pictures and tables have no room in a select: they stand beside it under their letters. */
function choices(slot, here) {
  const lines = slot.options.map((option, at) => make('li', {}, make('span', {className: 'k', textContent: letter(at)}), text(option.text, here)));
  return make('div', {className: 'mt6'}, make('h2', {className: 't14 muted', textContent: w.matchChoices}), make('ul', {className: 'offered'}, ...lines));
}

export function standing(slot, value) {
  const met = (value.m ?? []).filter((at) => at !== OPEN).length;
  return met === slot.prompts.length ? 'all' : met > 0 ? 'part' : '';
}
