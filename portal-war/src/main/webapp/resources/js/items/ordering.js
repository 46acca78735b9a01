// Steps to put in order: by buttons, by arrow keys on them, or by dragging a handle.
import {button, dress, icon, make} from './dom.js';
import {plain, text} from './prose.js';
import {w} from './words.js';

export function render(slot, value, changed, here) {
  const shown = slot.options.map((option) => option.at);
  const begun = value?.o ?? [];
  let order = [...begun, ...shown.filter((at) => !begun.includes(at))];
  const list = dress(make('ol', {className: 'order'}), {'aria-labelledby': here.heading});
  const hint = make('p', {className: 't14 muted mt4', textContent: w.order});
  const keep = make('button', {type: 'button', className: 'btn small', textContent: w.orderKeep, onclick: () => { done(); here.say(w.orderKept); }});
  const open = make('p', {className: 'row wraps gap2 mt3 t14 caution', hidden: begun.length === shown.length}, make('span', {textContent: w.orderUntouched}), keep);
  for (const at of order) list.append(row(slot.options.find((option) => option.at === at)));
  number();
  return make('div', {className: 'ordering'}, hint, list, open);

  function row({at, text: words}) {
    const grip = dress(make('span', {className: 'grip'}, icon('menu')), {'aria-hidden': 'true'});
    const up = dress(button('iconbtn', 'chevron-down', '', () => step(line, -1, up)), {'aria-label': w.up(plain(words)), 'data-up': ''});
    const down = dress(button('iconbtn', 'chevron-down', '', () => step(line, 1, down)), {'aria-label': w.down(plain(words))});
    const line = dress(make('li', {}, grip, make('span', {className: 'k'}), text(words, here), up, down), {'data-at': at});
    line.onkeydown = (event) => {
      const by = {ArrowUp: -1, ArrowDown: 1}[event.key];
      if (!by || !event.target.matches('button')) return;
      event.preventDefault();
      step(line, by, event.target);
    };
    grip.onpointerdown = (event) => drag(event, grip, line);
    return line;
  }

  function lines() {
    return [...list.children];
  }

  function number() {
    lines().forEach((line, i) => {
      line.querySelector('.k').textContent = i + 1;
      const [up, down] = line.querySelectorAll('button');
      up.setAttribute('aria-disabled', i === 0);
      down.setAttribute('aria-disabled', i === lines().length - 1);
    });
  }

  function step(line, by, pressed) {
    const at = lines().indexOf(line);
    if (at + by < 0 || at + by >= lines().length) return here.say(w.edge);
    if (by < 0) list.insertBefore(line, lines()[at - 1]);
    else list.insertBefore(line, lines()[at + 1].nextSibling);
    pressed.focus();
    number();
    done();
    tell(line);
  }

  function tell(line) {
    const words = slot.options.find((option) => option.at === Number(line.dataset.at)).text;
    here.say(w.moved(plain(words), lines().indexOf(line) + 1, lines().length));
  }

  /**
   * What is held moves past the middle of its neighbours; it counts when it is let go. The neighbours are moved, for a
   * node that is taken out of the page loses the finger that holds it.
   */
  function drag(event, grip, line) {
    event.preventDefault();
    grip.setPointerCapture(event.pointerId);
    line.classList.add('held');
    grip.onpointermove = ({clientY}) => {
      const {previousElementSibling: above, nextElementSibling: below} = line;
      if (below && clientY > middle(below)) list.insertBefore(below, line);
      else if (above && clientY < middle(above)) list.insertBefore(above, below);
      number();
    };
    grip.onpointerup = grip.onpointercancel = () => {
      grip.onpointermove = grip.onpointerup = grip.onpointercancel = null;
      line.classList.remove('held');
      if (lines().some((one, i) => Number(one.dataset.at) !== order[i])) { done(); tell(line); }
    };
  }

  function middle(line) {
    const {top, height} = line.getBoundingClientRect();
    return top + height / 2;
  }

  function done() {
    order = lines().map((line) => Number(line.dataset.at));
    open.hidden = true;
    changed({o: order});
  }
}

export const standing = (slot, value) => (value.o?.length === slot.options.length ? 'all' : value.o?.length > 0 ? 'part' : '');
