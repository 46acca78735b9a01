// The way of answers to the server: kept here first, sent in order, repeated with growing pauses until acknowledged.
import {link} from './chain.js';
import {branches, portion, standing} from './branches.js';
import {receipt} from './receipts.js';

const LONGEST_PAUSE = 15000;

export class Queue {
  constructor(store, wire, sitting, events) {
    Object.assign(this, {store, wire, sitting, events});
    this.waiting = [];
    this.lost = new Map();
    this.resting = [];
    this.pause = 0;
    this.notBefore = 0;
    this.stopped = false;
    addEventListener('online', () => this.kick());
  }

  /**
   * Goes on where this tab stood: after the last save the server acknowledged and after what is still kept here. What
   * this device left under the lease just before counts anew; what another device came after does not.
   */
  async resume(state) {
    const {mine, before} = branches(await this.store.saves(this.sitting.id), state.lease);
    const left = this.sitting.tip?.lease === state.lease - 1 ? this.sitting.tip.newest : {};
    this.tip = this.sitting.tip = standing(this.sitting.tip, state);
    this.n = this.tip.n;
    this.hash = this.tip.hash;
    this.waiting = mine;
    for (const save of mine.filter(({n}) => n > this.n)) this.#next(save);
    for (const save of mine) this.tip.newest[save.slot] = Math.max(save.n, this.tip.newest[save.slot] ?? 0);
    const counting = before.filter((save) => !(left[save.slot] > save.n));
    const shown = [...mine.filter((save) => this.#newest(save)), ...counting];
    for (const save of counting) await this.put(save.slot, save.a);
    await this.store.remove(before);
    return new Map(shown.map((save) => [save.slot, save.a]));
  }

  #next(save) {
    this.n = save.n;
    this.hash = save.hash;
  }

  #newest(save) {
    return !(this.tip.newest[save.slot] > save.n);
  }

  /** Takes an answer. It is sent even where this device cannot keep it; then that is told. */
  async put(slot, answer) {
    const at = new Date().toISOString();
    const n = this.n + 1;
    const save = {sitting: this.sitting.id, lease: this.sitting.lease, n, slot, a: answer, at, prev: this.hash,
      hash: link(this.hash, n, slot, answer, at)};
    this.#next(save);
    this.tip.newest[slot] = n;
    this.waiting.push(save);
    const kept = this.store.add(save);
    this.events.changed(this);
    this.kick();
    await kept.catch(() => this.events.unkept());
  }

  kick() {
    this.pause = 0;
    this.#at(0);
  }

  /** Never earlier than the server asked for. */
  #at(pause) {
    clearTimeout(this.timer);
    const wait = Math.max(pause, this.notBefore - performance.now());
    if (wait > 0) this.timer = setTimeout(() => this.#send(), wait);
    else this.#send();
  }

  #later(wait = 0) {
    this.pause = Math.min(LONGEST_PAUSE, Math.max(500, this.pause * 2));
    if (wait) this.notBefore = performance.now() + wait * 1000;
    this.#at(wait * 1000 + this.pause * (0.5 + Math.random() / 2));
  }

  async #send() {
    if (this.sending || this.stopped || this.waiting.length === 0) return;
    this.sending = true;
    let busy;
    try {
      busy = await this.#exchange();
    } catch (failed) {
      this.events.unreached(failed);
      busy = failed.wait ?? 0;
    } finally {
      this.sending = false;
    }
    if (this.waiting.length === 0) return this.#rest();
    if (busy !== null) return this.#later(busy);
    this.pause = 0;
    this.#send();
  }

  /** One batch there and its answers back; null, or after how many seconds the rest may be tried. */
  async #exchange() {
    const batch = portion(this.waiting);
    const {saves, wait} = await this.wire.save(batch);
    this.events.reached(saves.some((reply) => !reply.reason));
    await this.#settle(batch, new Map(saves.map((reply) => [reply.n, reply])));
    return saves.some((reply) => reply.reason === 'BUSY') ? wait ?? 1 : null;
  }

  /** Drops what the server has; what it refused for good is told; what it asks to repeat stays. */
  async #settle(batch, replies) {
    const settled = batch.filter((save) => replies.has(save.n) && replies.get(save.n).reason !== 'BUSY');
    const reason = (save) => replies.get(save.n).reason;
    this.waiting = this.waiting.filter((save) => !settled.includes(save));
    for (const save of settled) this.#remember(save, replies.get(save.n));
    try {
      await this.store.settle(settled.filter((save) => !this.#stays(reason(save))),
        settled.filter((save) => reason(save) === 'TAKEN_OVER').map((save) => ({...save, flagged: true})),
        settled.map((save) => receipt(save, replies.get(save.n))).filter(Boolean));
      await this.store.keep(this.sitting);
    } catch {
      this.events.unkept();
    }
    this.events.changed(this);
    new Set(settled.map(reason).filter(Boolean)).forEach((why) => this.events.refused(why));
    const again = settled.filter((save) => reason(save) === 'SEQUENCE_CONFLICT' && this.#newest(save));
    for (const save of again) await this.put(save.slot, save.a);
  }

  #remember(save, {reason}) {
    if (reason === 'CLOSED' || reason === 'TOO_LATE') this.lost.set(save.slot, reason);
    if (!reason && save.n > this.tip.n) Object.assign(this.tip, {n: save.n, hash: save.hash});
  }

  /** What did not count stays here, for the candidate to show; a branch taken over may yet be continued here. */
  #stays(reason) {
    return reason === 'CLOSED' || reason === 'TOO_LATE' || reason === 'TAKEN_OVER';
  }

  /** One more try for all that waits, so that the server has said its word on each. */
  async lastTry() {
    for (let left = Infinity; this.waiting.length > 0 && this.waiting.length < left;) {
      left = this.waiting.length;
      await this.#exchange().catch(() => null);
    }
  }

  stop() {
    this.stopped = true;
    clearTimeout(this.timer);
    this.#rest();
  }

  #rest() {
    this.resting.splice(0).forEach((done) => done());
  }

  /** Resolves when nothing waits any more, or nothing more is sent from here. */
  drained() {
    if (this.waiting.length === 0 || this.stopped) return Promise.resolve();
    return new Promise((done) => { this.resting.push(done); });
  }
}
