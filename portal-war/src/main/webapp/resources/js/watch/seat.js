// One candidate as the server tells of them: what matters most now, whom they count to, and their card on the grid.
import {PATH} from '../path.js';
import {icon, make} from '../items/dom.js';
import {t} from './words.js';

const LONG_AWAY = 10;
const SHOWN = ['TAB_LEFT', 'TAB_BACK', 'SECOND_DEVICE', 'ADDRESS_CHANGED', 'SILENCE', 'ALIKE'];

export const going = (seat) => seat.state === 'OPEN' || seat.state === 'PAUSED';

/** The signals that are shown, each with its words. */
export const signals = (seat) => seat.signals.filter(({kind}) => SHOWN.includes(kind));

/** What matters most now; null when all is well. Weight says who is looked after first. */
export function urgent(seat) {
  if (seat.hand !== null) return {kind: 'info', name: 'hand', text: t.hand(seat.hand), weight: 4};
  if (seat.line === 'SILENT') return {kind: 'danger', name: 'wifi-off', text: seat.heard === null ? t.never : t.silent(seat.heard), weight: 3};
  if (seat.away !== null && seat.away >= LONG_AWAY) return {kind: 'danger', name: 'monitor-off', text: t.away(seat.away), weight: 2};
  return null;
}

/** Worth a word on the card, but nobody has to be looked after. */
function remark(seat) {
  if (seat.state !== 'OPEN') return {kind: '', name: {PAUSED: 'pause', CLOSED: 'circle-check', VOID: 'ban', WAITED_FOR: 'clock'}[seat.state], text: t.states[seat.state]};
  if (seat.line === 'STALE') return {kind: 'warn', name: 'wifi-off', text: t.stale(seat.heard ?? 0)};
  const first = signals(seat).filter(({kind}) => kind !== 'TAB_BACK')[0];
  return first ? {kind: 'warn', name: first.kind === 'TAB_LEFT' ? 'monitor-off' : 'flag', text: t.signals[first.kind](first)} : {kind: '', name: 'pencil-line', text: t.states.OPEN};
}

export const filters = {
  all: () => true,
  help: (seat) => urgent(seat) !== null,
  silent: (seat) => going(seat) && seat.line === 'SILENT',
  waited: (seat) => seat.state === 'WAITED_FOR',
  done: (seat) => seat.state === 'CLOSED' || seat.state === 'VOID',
};

const put = (node, text) => { if (node.textContent !== text) node.textContent = text; };
const dress = (node, name, value) => { if (node.getAttribute(name) !== value) node.setAttribute(name, value); };

/** A card that is made once and afterwards only told what changed. */
export class Card {
  constructor(open) {
    this.name = make('b');
    this.count = make('span', {className: 'num t14'});
    this.bar = make('progress', {className: 'bar', max: 1, value: 0});
    this.bar.setAttribute('aria-hidden', 'true');
    this.word = make('span');
    this.picture = icon('pencil-line');
    this.strip = make('span', {className: 'strip'}, this.picture, this.word);
    this.button = make('button', {type: 'button', className: 'seat', onclick: () => open(this.seat)},
      make('span', {className: 'row between'}, this.name, this.count), this.bar, this.strip);
    this.node = make('li', {}, this.button);
  }

  show(seat) {
    this.seat = seat;
    const now = urgent(seat);
    const {kind, name, text} = now ?? remark(seat);
    put(this.name, t.called(seat));
    put(this.count, seat.sitting ? t.progress(seat.answered, seat.places) : t.none);
    if (this.bar.max !== Math.max(1, seat.places)) this.bar.max = Math.max(1, seat.places);
    if (this.bar.value !== seat.answered) this.bar.value = seat.answered;
    put(this.word, text);
    dress(this.picture.firstElementChild, 'href', `${PATH}/resources/img/icons.svg#${name}`);
    dress(this.button, 'data-kind', kind);
    dress(this.button, 'data-now', String(now !== null));
    dress(this.button, 'data-state', seat.state);
    dress(this.button, 'aria-label', t.seat(t.called(seat), t.states[seat.state], seat.sitting ? t.answered(seat.answered, seat.places) : '', text));
  }
}
