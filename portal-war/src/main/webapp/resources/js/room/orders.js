// What the invigilator has for this room, and what the room tells of itself: a pause, messages, a raised hand, and
// that another tab came before it. All of it comes and goes beside the saves, which never wait for it.
import {fresh} from '../fresh.js';
import {make} from '../items/dom.js';
import {t} from './words.js';

const $ = (id) => document.getElementById(id);
const SOON = 3000;
const MOST = 50;
const ABSENT = 1500;

export class Orders {
  constructor(wire, view, {ask, speak}) {
    Object.assign(this, {wire, view, ask, speak, waiting: [], read: new Set(), paused: false});
    $('hand').hidden = false;
    $('hand').onclick = () => this.#hand();
    this.look = () => this.#attend();
    for (const event of ['blur', 'focus']) addEventListener(event, this.look);
    document.addEventListener('visibilitychange', this.look);
  }

  /** What the server said of the room just now. */
  heard(state) {
    if (this.stopped) return;
    this.#pause(!!state.pausedAt);
    this.#messages(state.messages ?? []);
    if (!this.waiting.some(({kind}) => kind.startsWith('HAND'))) this.#raised(!!state.hand);
    this.send();
  }

  /** The questions are covered and the clock stands; what was being typed counts. A room that rests asks more often. */
  #pause(paused) {
    clearTimeout(this.soon);
    if (paused) this.soon = setTimeout(this.ask, SOON * (0.8 + Math.random() * 0.4));
    if (paused === this.paused) return;
    this.paused = paused;
    if (paused) {
      this.view.flush();
      if ($('dialog').open) $('dialog').close('');
    }
    this.view.frozen = paused;
    for (const id of ['main', 'foot']) $(id).hidden = paused;
    $('paused').hidden = !paused;
    if (paused) $('paused').focus();
    else {
      $('stem').focus({preventScroll: true});
      this.speak(t.resumed);
    }
  }

  /** Each message stays until it is put away; only a new one is read out. */
  #messages(messages) {
    for (const {id, text} of messages) {
      if (this.read.has(id) || document.querySelector(`#messages [data-id="${id}"]`)) continue;
      const close = make('button', {type: 'button', className: 'btn small', textContent: t.close});
      const line = make('div', {className: 'message'}, make('p', {}, make('b', {textContent: t.fromInvigilator}), make('span', {className: 'pre', textContent: text})), close);
      line.dataset.id = id;
      close.onclick = () => {
        line.remove();
        this.read.add(id);
        $('messages').hidden = !$('messages').childElementCount;
        this.#tell({kind: 'MESSAGE_SEEN', about: id});
        this.send();
      };
      $('messages').hidden = false;
      $('messages').append(line);
    }
  }

  #raised(up) {
    this.up = up;
    $('hand').setAttribute('aria-pressed', up);
    $('hand').classList.toggle('primary', up);
    $('hand').lastElementChild.textContent = up ? t.handUp : t.hand;
  }

  async #hand() {
    if (this.up) {
      this.#raised(false);
      this.#tell({kind: 'HAND_LOWERED'});
    } else {
      const words = make('textarea', {className: 'in', rows: 2, maxLength: 200, id: 'hand-words'});
      const box = make('div', {className: 'f'}, make('label', {htmlFor: 'hand-words', textContent: t.handAsk}), words);
      if (!await this.view.dialog(t.hand, box, {yes: t.handRaise, no: t.handNot})) return;
      this.#raised(true);
      this.#tell({kind: 'HAND_RAISED', words: words.value.trim()});
      this.speak(t.handTold);
    }
    this.send();
  }

  /** Another tab or window in front is told once it has been there a moment; while the sitting rests nobody minds. */
  #attend() {
    clearTimeout(this.absent);
    const away = document.hidden || !document.hasFocus();
    if (away && !this.left && !this.paused) {
      this.absent = setTimeout(() => {
        this.left = performance.now();
        this.#tell({kind: 'TAB_LEFT'});
        this.send();
      }, ABSENT);
    } else if (!away && this.left) {
      this.#tell({kind: 'TAB_BACK', seconds: Math.round((performance.now() - this.left + ABSENT) / 1000)});
      this.left = null;
    }
  }

  #tell(signal) {
    this.waiting.push({id: fresh(), seconds: 0, words: '', about: null, ...signal});
    if (this.waiting.length > MOST) this.waiting.shift();
  }

  /** What cannot be sent now is tried with the next word of the server. */
  async send() {
    if (this.sending || !this.waiting.length) return;
    this.sending = true;
    const batch = [...this.waiting];
    try {
      await this.wire.signals(batch);
      this.waiting = this.waiting.filter((signal) => !batch.includes(signal));
    } catch (failed) {
      if (failed.reason === 'MALFORMED') this.waiting = [];
    } finally {
      this.sending = false;
    }
  }

  stop() {
    this.stopped = true;
    clearTimeout(this.soon);
    clearTimeout(this.absent);
    for (const event of ['blur', 'focus']) removeEventListener(event, this.look);
    document.removeEventListener('visibilitychange', this.look);
    for (const id of ['hand', 'paused', 'messages']) $(id).hidden = true;
  }
}
