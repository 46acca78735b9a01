// One tab of this browser answers a sitting. Whoever comes from the lobby takes the place; a copy of a tab does not.
const PATIENCE = 1500;

export class Place {
  constructor(id, lost) {
    Object.assign(this, {id, lost, held: false});
    this.channel = globalThis.BroadcastChannel ? new BroadcastChannel('exam-' + id) : null;
    if (this.channel) this.channel.onmessage = ({data}) => this.#heard(data);
  }

  /** Whether the place is this tab's now. A reloaded page may have to wait a moment until its old self has let go. */
  async take(fromLobby) {
    const mine = navigator.locks ? await this.#lock(fromLobby) : fromLobby || !await this.#askOthers();
    this.held = mine;
    if (mine && fromLobby) this.channel?.postMessage('opened');
    return mine;
  }

  #lock(fromLobby) {
    return new Promise((done) => {
      const limit = new AbortController();
      const timer = setTimeout(() => limit.abort(), PATIENCE);
      navigator.locks.request('exam-' + this.id, fromLobby ? {steal: true} : {signal: limit.signal}, () => {
        clearTimeout(timer);
        done(true);
        return new Promise(() => {});
      }).catch(() => {
        done(false);
        this.#leave();
      });
    });
  }

  #askOthers() {
    if (!this.channel) return false;
    return new Promise((done) => {
      this.answered = () => done(true);
      this.channel.postMessage('who');
      setTimeout(() => done(false), PATIENCE / 3);
    });
  }

  #heard(word) {
    if (word === 'who' && this.held) this.channel.postMessage('here');
    else if (word === 'here') this.answered?.();
    else if (word === 'opened') this.#leave();
  }

  #leave() {
    if (!this.held) return;
    this.held = false;
    this.lost();
  }
}
