// The server's time. The device's clock may be wrong or be changed; only the distance to the server's is used.
const SPOKEN = [30, 10, 5, 1];

export class Clock {
  constructor(show, speak, over) {
    Object.assign(this, {show, speak, over});
    this.offset = 0;
  }

  set(state) {
    this.offset = Date.parse(state.now) - performance.now();
    this.ends = Date.parse(state.endsAt);
    this.rests = state.pausedAt ? Date.parse(state.pausedAt) : null;
    if (!this.timer) {
      this.spoken = new Set(SPOKEN.filter((minutes) => this.left() < minutes * 60000));
      this.timer = setInterval(() => this.#tick(), 500);
      this.#tick();
    }
  }

  /** While the sitting rests, no time runs. */
  left() {
    return this.ends - (this.rests ?? performance.now() + this.offset);
  }

  stop() {
    clearInterval(this.timer);
  }

  #tick() {
    const left = Math.max(0, this.left());
    const seconds = Math.ceil(left / 1000);
    const two = (n) => String(n).padStart(2, '0');
    this.show(`${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`);
    for (const minutes of SPOKEN) {
      if (left <= minutes * 60000 && !this.spoken.has(minutes)) {
        this.spoken.add(minutes);
        if (left > (minutes - 1) * 60000) this.speak(minutes);
      }
    }
    if (left === 0 && !this.rests) {
      this.stop();
      this.over();
    }
  }
}
