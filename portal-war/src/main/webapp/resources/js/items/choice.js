// Statements, one of several, several of several.
import {dress, make} from './dom.js';
import {text} from './prose.js';
import {w} from './words.js';

const offered = (slot) => (slot.type === 'true_false' ? [{at: 'true', text: w.right}, {at: 'false', text: w.wrong}] : slot.options);

const chosen = (value, at) => ('t' in value ? String(value.t) === at : !!value.c?.includes(at));

export function render(slot, value, changed, here) {
  const several = slot.type === 'multiple';
  const list = dress(make('ol', {className: 'op'}), {role: several ? 'group' : 'radiogroup', 'aria-labelledby': here.heading});
  offered(slot).forEach((option, i) => {
    const input = make('input', {type: several ? 'checkbox' : 'radio', name: `${here.prefix}option`, value: option.at, checked: chosen(value ?? {}, option.at)});
    const letter = make('span', {className: 'k', textContent: String.fromCharCode(65 + i)});
    list.append(dress(make('li', {}, make('label', {}, input, letter, text(option.text, here))), {role: 'presentation'}));
  });
  list.oninput = () => changed(read(slot, list));
  return list;
}

function read(slot, list) {
  const values = [...list.querySelectorAll('input:checked')].map((input) => input.value);
  return slot.type === 'true_false' ? {t: values[0] === 'true'} : {c: values.map(Number).sort((a, b) => a - b)};
}

export const standing = (slot, value) => ('t' in value || value.c?.length > 0 ? 'all' : '');
