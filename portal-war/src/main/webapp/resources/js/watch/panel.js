// One candidate, opened: how they stand, what was noticed and why that may be, and what can be done.
import {PATH} from '../path.js';
import {make} from '../items/dom.js';
import {going, signals} from './seat.js';
import {t} from './words.js';

const $ = (id) => document.getElementById(id);

export class Panel {
  constructor(order) {
    this.order = order;
    $('seat-close').onclick = () => $('seat').close();
    $('seat').onclose = () => { this.candidate = null; };
  }

  open(seat) {
    this.candidate = seat.candidate;
    this.drawn = '';
    this.show(seat);
    $('seat').showModal();
  }

  /** Only what changed is drawn, so that a finger or the focus on a button stays there. */
  show(seat) {
    $('seat-title').textContent = t.called(seat);
    this.#facts(seat);
    this.#signals(seat);
    const can = this.#can(seat).join(' ');
    if (can === this.drawn) return;
    this.drawn = can;
    $('seat-orders').replaceChildren(...this.#can(seat).map((kind) => this.#button(kind)));
    $('seat-log').hidden = !seat.sitting;
    if (seat.sitting) $('seat-log').href = `${PATH}/desk/sitting?s=${seat.sitting}`;
  }

  #can(seat) {
    if (!going(seat)) return [];
    return [...(seat.hand === null ? [] : ['ANSWER']), 'MESSAGE', seat.state === 'PAUSED' ? 'RESUME' : 'PAUSE', 'EXTEND', 'READMIT', 'CLOSE', 'VOID'];
  }

  #button(kind) {
    const words = t.orders[kind];
    const looks = kind === 'ANSWER' ? ' primary' : words.grave ? ' danger' : '';
    const button = make('button', {type: 'button', className: `btn small${looks}`, textContent: words.one, onclick: () => this.order(kind, this.candidate)});
    button.dataset.order = kind;
    return button;
  }

  #facts(seat) {
    const two = (n) => String(n).padStart(2, '0');
    const facts = [['state', t.states[seat.state] + (seat.state === 'CLOSED' ? ` · ${t.closedBy[seat.closedBy]}` : '')]];
    if (seat.sitting) facts.push(['progress', t.answered(seat.answered, seat.places)], ['saved', seat.saved === null ? t.none : t.ago(seat.saved)]);
    if (going(seat)) {
      facts.push(['left', `${two(Math.floor(seat.left / 3600))}:${two(Math.floor(seat.left / 60) % 60)}:${two(seat.left % 60)}`],
        ['heard', seat.heard === null ? t.never : t.ago(seat.heard)]);
    }
    if (seat.unread) facts.push(['unread', t.unread(seat.unread)]);
    if (seat.asked) facts.push(['asked', t.asked(seat.asked)]);
    $('seat-facts').replaceChildren(...facts.flatMap(([name, text]) => [make('dt', {textContent: t.facts[name]}), make('dd', {textContent: text})]));
  }

  #signals(seat) {
    const lines = signals(seat).map((one) => [t.signals[one.kind](one) + ` · ${t.ago(one.ago)}`, t.reasons[one.kind]]);
    if (seat.late) lines.push([t.late(seat.late), '']);
    if (seat.aside) lines.push([t.aside(seat.aside), '']);
    $('seat-signals').replaceChildren(...(lines.length ? lines : [[t.noSignals, '']]).map(([text, why]) =>
      make('li', {}, make('b', {textContent: text}), ...(why ? [make('p', {className: 't14 muted', textContent: why})] : []))));
  }
}
