// Asks for an order's words once, sends it under an id of its own, and says what came of it.
import {fresh} from '../fresh.js';
import {t} from './words.js';

const $ = (id) => document.getElementById(id);

export class Ordering {
  constructor(hall, call, done) {
    Object.assign(this, {hall, call, done});
    $('order-no').onclick = () => $('order').close();
    $('order-form').onsubmit = (event) => { event.preventDefault(); this.#send(); };
  }

  /** For one candidate, or for all where there is none. */
  ask(kind, seat) {
    const words = t.orders[kind];
    this.order = {id: fresh(), kind, sitting: seat?.sitting ?? null, ...this.hall};
    if (kind === 'ANSWER') return this.#send();
    $('order-title').textContent = seat ? `${words.one} · ${t.called(seat)}` : words.all;
    $('order-text').textContent = words.text;
    $('order-words-label').textContent = words.words;
    $('order-words').value = words.usual ?? '';
    $('order-minutes-field').hidden = kind !== 'EXTEND';
    $('order-yes').textContent = words.yes;
    $('order-yes').className = words.grave ? 'btn danger' : 'btn primary';
    $('order-err').textContent = '';
    $('order').showModal();
    $(kind === 'EXTEND' ? 'order-minutes' : 'order-words').focus();
  }

  async #send() {
    const timed = this.order.kind === 'EXTEND';
    const spoken = this.order.kind !== 'ANSWER';
    $('order-yes').disabled = true;
    try {
      const {sittings, refusal} = await this.call('order', {
        ...this.order, minutes: timed ? Math.trunc(Number($('order-minutes').value)) || 0 : 0, words: spoken ? $('order-words').value : ''});
      if (refusal) return this.#fail(t.refusals[refusal]);
      $('order').close();
      this.done(t.done(sittings));
    } catch {
      this.#fail(t.failed);
    } finally {
      $('order-yes').disabled = false;
    }
  }

  #fail(text) {
    if ($('order').open) $('order-err').textContent = text;
    else this.done(text);
  }
}
