// Hazards on a picture, in two forms of equal worth: marks on it, or places in words.
import {button, dress, make} from './dom.js';
import {load, text, zoom} from './prose.js';
import {w as usual} from './words.js';

const EDGE = 10000;
const MOST = 30;
const FINGER = 24;
const STEP = 250;
const SMALL_STEP = 50;

const pointed = (spot) => spot.length === 2;
const clamp = (number) => Math.min(EDGE, Math.max(0, Math.round(number)));

export function render(slot, value, changed, here) {
  const w = {...usual, ...here.words};
  let spots = (value?.h ?? []).map((spot) => [...spot]);
  let cross = here.cross ?? {x: EDGE / 2, y: EDGE / 2};
  let image, saying;
  const hint = make('p', {className: 't14 muted mt3', id: `${here.prefix}hazard-hint`});
  const marks = dress(make('span', {className: 'marks'}), {'aria-hidden': 'true'});
  const sight = dress(make('span', {className: 'cross'}), {'aria-hidden': 'true'});
  const scene = make('div', {className: 'scene', id: `${here.prefix}scene`});
  const count = dress(make('span', {className: 'strong'}), {'data-count': ''});
  const tools = make('div', {className: 'row between'}, count);
  const removers = make('ul', {className: 'row wraps gap2'});
  const pointing = make('div', {className: 'mt3 stack gap2'}, tools, removers);
  const listed = make('ul', {className: 'places mt3'});
  const listing = dress(make('div', {}, listed), {role: 'group', 'aria-labelledby': here.heading});
  const other = make('p', {className: 't14 muted mt2'});
  const forms = [w.onPicture, w.inWords].map((name, i) => make('button', {type: 'button', textContent: name, onclick: () => show(i === 1)}));
  const seg = make('div', {className: 'seg mt4'}, ...forms);
  load(scene, () => here.file(slot.picture), (address) => {
    image = make('img', {src: address, alt: slot.alt, draggable: false});
    tools.replaceChildren(count, zoom(address, slot.alt));
    return [image, ...(here.over ? [here.over] : []), marks, sight];
  }, `${w.noPicture(slot.alt)}${w.noScene}`);
  for (const option of slot.options) listed.append(place(option));
  scene.onclick = (event) => { if (!seg.dataset.words && event.target === image) point(at(event)); };
  scene.onkeydown = key;
  show(here.inWords || (spots.length > 0 && !spots.some(pointed)));
  return make('div', {className: 'hazards'}, seg, hint, scene, pointing, listing, other);

  function show(words) {
    seg.dataset.words = words ? 'yes' : '';
    forms.forEach((form, i) => {
      form.setAttribute('aria-pressed', (i === 1) === words);
      form.classList.toggle('on', (i === 1) === words);
    });
    hint.replaceChildren(words ? w.listHint : w.pointHint, words ? '' : make('span', {className: 'keys', textContent: w.pointKeys}));
    listing.hidden = !words;
    pointing.hidden = words;
    if (words) ['role', 'tabindex', 'aria-label', 'aria-describedby'].forEach((name) => scene.removeAttribute(name));
    else dress(scene, {role: 'application', tabindex: 0, 'aria-label': w.scene, 'aria-describedby': hint.id});
    draw();
  }

  function place(option) {
    const input = make('input', {type: 'checkbox', checked: spots.some((spot) => !pointed(spot) && spot[0] === option.at)});
    input.onchange = () => {
      if (input.checked && full()) { input.checked = false; return; }
      if (input.checked) spots.push([option.at]);
      else spots = spots.filter((spot) => pointed(spot) || spot[0] !== option.at);
      commit();
    };
    return make('li', {}, make('label', {className: 'check'}, input, text(option.text, here)));
  }

  function at({clientX, clientY}) {
    const {left, top, width, height} = image.getBoundingClientRect();
    return {x: clamp(((clientX - left) / width) * EDGE), y: clamp(((clientY - top) / height) * EDGE)};
  }

  /** A mark near enough to be meant is taken away; anywhere else a new one is made. */
  function point({x, y}) {
    const {width, height} = image.getBoundingClientRect();
    const far = (spot) => Math.hypot(((spot[0] - x) / EDGE) * width, ((spot[1] - y) / EDGE) * height);
    const near = spots.filter(pointed).sort((a, b) => far(a) - far(b))[0];
    if (near && far(near) <= FINGER) return remove(near);
    if (full()) return;
    spots.push([x, y]);
    commit();
    here.say(w.added(spots.filter(pointed).length));
  }

  function remove(spot) {
    spots = spots.filter((one) => one !== spot);
    commit();
    here.say(w.removed(spots.filter(pointed).length));
  }

  function full() {
    if (spots.length < MOST) return false;
    count.textContent = w.full(MOST);
    here.say(w.full(MOST));
    return true;
  }

  function key(event) {
    if (seg.dataset.words || event.target !== scene || !image) return;
    const step = event.shiftKey ? SMALL_STEP : STEP;
    const by = {ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step]}[event.key];
    if (by) {
      cross = {x: clamp(cross.x + by[0]), y: clamp(cross.y + by[1])};
      clearTimeout(saying);
      saying = setTimeout(() => here.say(w.cross(Math.round(cross.x / 100), Math.round(cross.y / 100))), 300);
      draw();
    } else if (event.key === 'Enter' || event.key === ' ') point(cross);
    else return;
    event.preventDefault();
  }

  function commit() {
    draw();
    changed({h: spots});
  }

  function draw() {
    const points = spots.filter(pointed);
    const ticked = spots.length - points.length;
    marks.replaceChildren(...points.map((spot, i) => put(make('i', {textContent: i + 1}), spot[0], spot[1])));
    put(sight, cross.x, cross.y);
    count.textContent = w.marked(points.length);
    removers.replaceChildren(...points.map((spot, i) => make('li', {}, dress(
      button('btn small', 'x', w.mark(i + 1), () => { remove(spot); scene.focus(); }), {'aria-label': w.unmark(i + 1)}))));
    other.textContent = seg.dataset.words ? (points.length ? w.alsoMarked(points.length) : '') : (ticked ? w.alsoListed(ticked) : '');
  }

  function put(node, x, y) {
    node.style.left = `${x / 100}%`;
    node.style.top = `${y / 100}%`;
    return node;
  }
}

export const standing = (slot, value) => (value.h?.length > 0 ? 'all' : '');
