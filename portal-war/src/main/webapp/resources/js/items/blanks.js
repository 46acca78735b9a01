// Blanks to fill.
import {make} from './dom.js';
import {w} from './words.js';

export function render(slot, value, changed, here) {
  const box = make('div', {className: 'stack mt6'});
  for (let i = 0; i < slot.blanks; i++) {
    const input = make('input', {className: 'in', id: `${here.prefix}blank-${i}`, value: value?.b?.[i] ?? '', maxLength: 200, autocomplete: 'off'});
    box.append(make('div', {className: 'f'}, make('label', {htmlFor: input.id, textContent: w.blank(i + 1)}), input));
  }
  box.oninput = () => changed({b: [...box.querySelectorAll('input')].map((input) => input.value)}, true);
  return box;
}

export function standing(slot, value) {
  const filled = (value.b ?? []).filter((text) => text.trim() !== '').length;
  return filled === slot.blanks ? 'all' : filled > 0 ? 'part' : '';
}
