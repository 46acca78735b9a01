// The way of answers to the server: kept here first, sent in order, repeated with growing pauses until acknowledged.
import {link} from './chain.js';

const LONGEST_PAUSE = 15000;

export class Queue {
  constructor(store, wire, sitting, events) {
    Object.assign(this, {store, wire, sitting, events});
    this.waiting = [];
    this.pause = 0;
    this.stopped = false;
    addEventListener('online', () => this.kick());
  }

  /** Goes on where this tab stood: after the server's tip and after what is still kept here. */
  async resume(state) {
    this.n = state.sequence;
    this.hash = state.hash;
    const kept = await this.store.saves(this.sitting.id);
    const mine = kept.filter((save) => save.lease === state.lease).sort((a, b) => a.n - b.n);
    const acknowledged = mine.filter((save) => save.n <= state.sequence);
    await this.store.remove(acknowledged);
    this.waiting = mine.filter((save) => save.n > state.sequence);
    for (const save of this.waiting) {
      this.n = save.n;
      this.hash = save.hash;
    }
    const orphans = kept.filter((save) => save.lease < state.lease).sort((a, b) => a.lease - b.lease || a.n - b.n);
    for (const orphan of orphans) await this.put(orphan.slot, orphan.a);
    await this.store.remove(orphans);
    return new Map([...orphans, ...this.waiting].map((save) => [save.slot, save.a]));
  }

  async put(slot, answer) {
    const at = new Date().toISOString();
    const n = this.n + 1;
    const save = {sitting: this.sitting.id, lease: this.sitting.lease, n, slot, a: answer, at, prev: this.hash,
      hash: link(this.hash, n, slot, answer, at)};
    this.n = n;
    this.hash = save.hash;
    this.waiting.push(save);
    this.events.changed(this);
    await this.store.add(save);
    this.kick();
  }

  kick() {
    this.pause = 0;
    clearTimeout(this.timer);
    this.#send();
  }

  #later() {
    this.pause = Math.min(LONGEST_PAUSE, Math.max(500, this.pause * 2));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#send(), this.pause * (0.5 + Math.random() / 2));
  }

  async #send() {
    if (this.sending || this.stopped || this.waiting.length === 0) return;
    this.sending = true;
    const batch = this.waiting.slice(0, 100);
    try {
      const answer = await this.wire.save(batch.map(({n, slot, a, at, prev, hash}) => ({n, slot, a, at, prev, hash})));
      await this.#settle(batch, answer.saves);
      this.events.reached(this);
      this.pause = 0;
    } catch (failed) {
      this.events.unreached(failed);
      this.#later();
      return;
    } finally {
      this.sending = false;
    }
    if (this.waiting.length > 0) (this.pause ? this.#later() : this.#send());
  }

  /** Drops what the server has; what it refused for good is told; what it asks to repeat stays. */
  async #settle(batch, replies) {
    const byNumber = new Map(replies.map((reply) => [reply.n, reply]));
    const settled = batch.filter((save) => byNumber.has(save.n) && byNumber.get(save.n).reason !== 'BUSY');
    const again = settled.filter((save) => byNumber.get(save.n).reason === 'SEQUENCE_CONFLICT');
    this.waiting = this.waiting.filter((save) => !settled.includes(save));
    await this.store.remove(settled);
    this.events.changed(this);
    const reasons = new Set(settled.map((save) => byNumber.get(save.n).reason).filter(Boolean));
    reasons.forEach((reason) => this.events.refused(reason));
    if (replies.some((reply) => reply.reason === 'BUSY')) this.pause = 1000;
    for (const save of again) await this.put(save.slot, save.a);
  }

  /** Resolves when nothing waits any more. */
  async drained() {
    while (this.waiting.length > 0 && !this.stopped) {
      this.#send();
      await new Promise((go) => setTimeout(go, 200));
    }
  }
}
