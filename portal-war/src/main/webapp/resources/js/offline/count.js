// Counts study of a kept lesson: only what is in front of somebody, cut into short stretches that are signed at once, so
// that little is lost when the phone closes the page.
import * as device from './device.js';

const IDLE_AFTER = 60000;
const CUT_EVERY = 10000;
/** A jump this small is none; the server has the same seam. Milliseconds. */
const SEAM = 1500;

export class Count {
  /**
   * @param owner whose
   * @param lesson as it is kept
   * @param medium what plays, or null for what is read
   * @param told is told of each stretch that was noted, of what the learner does and of a jump ahead
   */
  constructor(owner, lesson, medium, told) {
    Object.assign(this, {owner, lesson, medium, told, moved: performance.now(), reached: lesson.reached ?? 0, played: 0, quiet: false});
    this.begin();
    this.stop = new AbortController();
    const on = (target, names, work) => names.forEach((name) => target.addEventListener(name, work, {signal: this.stop.signal, passive: true}));
    on(document, ['visibilitychange'], () => this.cut());
    on(window, ['pagehide'], () => this.cut());
    if (medium) this.watch(on);
    else on(window, ['scroll', 'pointermove', 'pointerdown', 'keydown', 'touchstart', 'wheel'], () => {
      this.moved = performance.now();
      if (this.state === 'idle') this.cut();
    });
    this.ticking = setInterval(() => this.tick(), 500);
    told.state(this.state);
  }

  watch(on) {
    const {medium} = this;
    on(medium, ['play', 'pause', 'ended'], () => this.cut());
    on(medium, ['ratechange'], () => {
      this.cut();
      if (medium.playbackRate > this.lesson.fastest) {
        medium.playbackRate = this.lesson.fastest;
        this.told.fastest();
      }
    });
    on(medium, ['timeupdate'], () => {
      if (medium.seeking) return;
      this.played = this.place();
      if (this.played <= this.reached + SEAM) this.reached = Math.max(this.reached, this.played);
    });
    on(medium, ['seeking'], () => {
      this.cut(this.played);
      if (this.lesson.seekAhead || this.place() <= this.reached + SEAM) return;
      medium.currentTime = this.reached / 1000;
      this.told.ahead();
    });
    on(medium, ['seeked'], () => { this.begin(); this.played = this.place(); });
  }

  place() {
    return this.medium ? Math.round(this.medium.currentTime * 1000) : 0;
  }

  attention() {
    if (document.hidden) return 'hidden';
    if (this.medium) return this.medium.paused || this.medium.ended || this.medium.seeking ? 'paused' : 'active';
    return performance.now() - this.moved > IDLE_AFTER ? 'idle' : 'active';
  }

  begin() {
    this.begun = device.moment();
    this.from = this.place();
    this.state = this.attention();
  }

  tick() {
    const long = this.state === 'active' && performance.now() - this.begun.steady >= CUT_EVERY;
    if (long || this.attention() !== this.state) this.cut();
  }

  /** Ends the running stretch and begins the next. */
  cut(to = this.place()) {
    const {begun, from, state} = this;
    this.begin();
    const lasted = this.begun.steady - begun.steady;
    if (state === 'active' && lasted > 0 && !this.quiet) this.note({begun, from, to: this.medium ? Math.max(from, to) : 0, lasted});
    if (state !== this.state) this.told.state(this.state);
  }

  note({begun, from, to, lasted}) {
    const {id, keeping} = this.lesson;
    const kept = device.add(this.owner, {lesson: id, keeping, from, to, lasted, begun});
    kept.then(() => this.told.noted({from, to, lasted}), (failed) => this.told.failed(failed));
    this.last = kept;
  }

  /** Ends counting; answers when everything is signed. */
  async end() {
    this.cut();
    clearInterval(this.ticking);
    this.stop.abort();
    await this.last?.catch(() => {});
  }
}
