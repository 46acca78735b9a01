// A case: its material, and questions about it that are saved together.
import {dress, make} from './dom.js';
import {blocks} from './prose.js';
import {render as question, standing as stands} from './types.js';
import {w} from './words.js';

const LONGEST = 20000;

export function render(slot, value, changed, here) {
  const values = slot.parts.map((part, i) => value?.p?.[i] ?? null);
  const long = dress(make('p', {className: 'err-t mt3', hidden: true, textContent: w.tooLong}), {role: 'alert'});
  const material = make('details', {className: 'material', open: true}, make('summary', {textContent: w.material}),
    dress(make('div', {className: 'words', tabIndex: 0}, ...blocks(slot.stem, here)), {role: 'region', 'aria-label': w.material}));
  const parts = slot.parts.map((part, i) => {
    const heading = `${here.prefix}part-${i}`;
    const inside = {...here, prefix: `${here.prefix}p${i}-`, heading};
    const line = make('h2', {className: 'row wraps gap2 t14'}, make('span', {className: 'strong', textContent: w.part(i + 1)}),
      make('span', {className: 'tag primary', textContent: w.types[part.type]}));
    if (slot.points) line.append(make('span', {className: 'muted', textContent: w.partPoints(share(slot, part))}));
    return make('section', {className: 'part'}, line, make('div', {className: 'words asked', id: heading}, ...blocks(part.stem, here)),
      question(part, values[i], (now, typing) => take(i, now, typing), inside));
  });
  return make('div', {className: 'study'}, material, make('div', {className: 'parts'}, ...parts, long));

  function take(i, now, typing) {
    values[i] = stands(slot.parts[i], now) ? now : null;
    const all = {p: values};
    long.hidden = JSON.stringify(all).length <= LONGEST;
    if (long.hidden) changed(all, typing);
  }
}

function share(slot, part) {
  const all = slot.parts.reduce((sum, one) => sum + one.weight, 0);
  return Math.round((slot.points * part.weight * 10) / all) / 10;
}

export function standing(slot, value) {
  const each = slot.parts.map((part, i) => (value.p?.[i] ? stands(part, value.p[i]) : ''));
  return each.every((one) => one === 'all') ? 'all' : each.some(Boolean) ? 'part' : '';
}
