// The grid of candidates: cards are kept and patched, so that five hundred stay smooth; arrow keys walk from one to the next.
import {Card, filters, going, urgent} from './seat.js';
import {make} from '../items/dom.js';
import {t} from './words.js';

const $ = (id) => document.getElementById(id);
const MOST = 30;

export class Grid {
  constructor(open) {
    this.open = open;
    this.cards = new Map();
    this.waiting = new Map();
    this.filter = 'all';
    for (const button of document.querySelectorAll('#filters button')) {
      button.onclick = () => { this.filter = button.dataset.filter; this.#sift(); };
    }
    $('grid').addEventListener('keydown', (event) => this.#walk(event));
  }

  show(seats) {
    const there = new Set();
    seats.forEach((seat, at) => {
      there.add(seat.candidate);
      let card = this.cards.get(seat.candidate);
      if (!card) this.cards.set(seat.candidate, card = new Card(this.open));
      card.show(seat);
      if ($('grid').children[at] !== card.node) $('grid').insertBefore(card.node, $('grid').children[at] ?? null);
    });
    for (const [candidate, card] of this.cards) {
      if (there.has(candidate)) continue;
      card.node.remove();
      this.cards.delete(candidate);
    }
    this.#sift();
    this.#todo(seats);
    this.#figures(seats);
  }

  seat(candidate) {
    return this.cards.get(candidate)?.seat;
  }

  #sift() {
    const counts = {};
    for (const card of this.cards.values()) {
      for (const [name, fits] of Object.entries(filters)) counts[name] = (counts[name] ?? 0) + (fits(card.seat) ? 1 : 0);
      const hidden = !filters[this.filter](card.seat);
      if (card.node.hidden !== hidden) card.node.hidden = hidden;
    }
    for (const button of document.querySelectorAll('#filters button')) {
      button.setAttribute('aria-pressed', button.dataset.filter === this.filter);
      const count = String(counts[button.dataset.filter] ?? 0);
      if (button.lastElementChild.textContent !== count) button.lastElementChild.textContent = count;
    }
    $('nobody').hidden = [...this.cards.values()].some((card) => !card.node.hidden);
  }

  /** Who needs somebody, the most urgent first; a line stays as long as its candidate is in need. */
  #todo(seats) {
    const needy = seats.filter(urgent).sort((a, b) => urgent(b).weight - urgent(a).weight || (b.hand ?? b.heard ?? 0) - (a.hand ?? a.heard ?? 0)).slice(0, MOST);
    const names = new Set(needy.map((seat) => seat.candidate));
    for (const [candidate, line] of this.waiting) {
      if (names.has(candidate)) continue;
      line.node.remove();
      this.waiting.delete(candidate);
    }
    needy.forEach((seat, at) => {
      let line = this.waiting.get(seat.candidate);
      if (!line) this.waiting.set(seat.candidate, line = this.#line(seat));
      const now = urgent(seat);
      line.name.textContent = t.called(seat);
      line.tag.textContent = now.text;
      line.tag.className = `tag ${now.kind}`;
      line.asked.textContent = seat.asked ? t.asked(seat.asked) : '';
      line.asked.hidden = !seat.asked;
      if ($('todo').children[at] !== line.node) $('todo').insertBefore(line.node, $('todo').children[at] ?? null);
    });
    $('todo-none').hidden = needy.length > 0;
    $('todo-count').textContent = needy.length || '';
  }

  #line({candidate}) {
    const line = {name: make('b'), tag: make('span'), asked: make('p', {className: 't14'})};
    const button = make('button', {type: 'button', className: 'todo', onclick: () => this.open(this.seat(candidate))},
      make('span', {className: 'row between wraps'}, line.name, line.tag), line.asked);
    line.node = make('li', {}, button);
    return line;
  }

  #figures(seats) {
    const put = (id, text) => { if ($(id).textContent !== String(text)) $(id).textContent = text; };
    const open = seats.filter(going);
    put('all', seats.length);
    put('here', seats.filter((seat) => seat.sitting).length);
    put('answering', seats.filter((seat) => seat.state === 'OPEN').length);
    put('resting', seats.filter((seat) => seat.state === 'PAUSED').length);
    put('needy', seats.filter(urgent).length);
    put('quiet', seats.filter(filters.silent).length);
    const left = Math.max(0, ...open.map((seat) => seat.left));
    const two = (n) => String(n).padStart(2, '0');
    put('left', open.length ? `${two(Math.floor(left / 3600))}:${two(Math.floor(left / 60) % 60)}:${two(left % 60)}` : t.none);
  }

  #walk(event) {
    const shown = [...document.querySelectorAll('#grid li:not([hidden]) .seat')];
    const at = shown.indexOf(document.activeElement);
    if (at < 0) return;
    const top = (node) => node.getBoundingClientRect().top;
    const across = shown.filter((node) => top(node) === top(shown[0])).length || 1;
    const step = {ArrowRight: 1, ArrowLeft: -1, ArrowDown: across, ArrowUp: -across, Home: -at, End: shown.length - 1 - at}[event.key];
    if (step === undefined) return;
    event.preventDefault();
    shown[Math.min(shown.length - 1, Math.max(0, at + step))].focus();
  }
}
