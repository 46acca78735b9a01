// Brings answers to the portal: they wait on the phone until it has said what stands. The same answer twice changes nothing.
import * as wire from './wire.js';

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 15000;
const AT_ONCE = 50;

export class Post {
  /** @param sheet with pass, out (answers by place that wait) and told (what stands by place); changed is told of news */
  constructor(sheet, changed) {
    Object.assign(this, {sheet, changed, wait: FIRST_WAIT, away: false, lost: 0});
    this.online = () => this.send();
    addEventListener('online', this.online);
    if (this.waiting) this.send();
  }

  get waiting() {
    return Object.keys(this.sheet.out).length;
  }

  put(slot, answer) {
    this.sheet.out[slot] ??= answer;
    this.changed();
    this.send();
  }

  async send() {
    clearTimeout(this.timer);
    if (this.sending || this.closed || !this.waiting) return;
    this.sending = true;
    try {
      const batch = Object.entries(this.sheet.out).slice(0, AT_ONCE).map(([slot, a]) => ({slot: Number(slot), a}));
      this.#heard(await wire.answers(this.sheet.pass, batch), batch);
    } catch {
      this.away = true;
      this.#later();
    } finally {
      this.sending = false;
      this.changed();
    }
  }

  #heard(reply, batch) {
    const all = reply.answers ?? batch.map(({slot}) => ({slot, refusal: reply.refusal}));
    this.away = false;
    let again = false;
    for (const one of all) {
      if (one.refusal === 'BUSY' || one.refusal === 'TOO_OFTEN') {
        again = true;
        continue;
      }
      delete this.sheet.out[one.slot];
      if (one.refusal) this.lost++;
      else this.sheet.told[one.slot] = one;
    }
    if (again) this.#later();
    else {
      this.wait = FIRST_WAIT;
      if (this.waiting) queueMicrotask(() => this.send());
    }
  }

  #later() {
    this.timer = setTimeout(() => this.send(), this.wait * (0.7 + Math.random() * 0.6));
    this.wait = Math.min(LONGEST_WAIT, this.wait * 2);
  }

  close() {
    this.closed = true;
    clearTimeout(this.timer);
    removeEventListener('online', this.online);
  }
}
