// The line under the clock. An explanation stands before the network's state, and that before what holds all the time.
const $ = (id) => document.getElementById(id);
const LONG_ENOUGH = 10000;

export class Banner {
  constructor() {
    this.lasting = [];
    $('banner-close').onclick = () => this.#dismiss();
  }

  /** Holds for this page: said again whenever nothing more urgent is to be said. */
  always(text) {
    if (!this.lasting.includes(text)) this.lasting.push(text);
    this.#show();
  }

  network(text, link, answers) {
    this.away = text ? {text, link, answers} : null;
    this.#show();
  }

  /** Stays until the next save that holds, or until it is put away. */
  explain(text, link) {
    this.explained = {text, link, since: performance.now()};
    this.#show();
  }

  /** The server answered. */
  reached(saved) {
    this.away = null;
    if (saved || performance.now() - this.explained?.since > LONG_ENOUGH) this.explained = null;
    this.#show();
  }

  clear() {
    this.lasting = [];
    this.explained = this.away = null;
    this.#show();
  }

  #dismiss() {
    if (this.explained) this.explained = null;
    else if (this.away) this.away = null;
    else this.lasting.shift();
    this.#show();
  }

  #show() {
    const now = this.explained ?? this.away ?? (this.lasting.length ? {text: this.lasting[0]} : null);
    $('banner').hidden = !now;
    if ($('banner-text').textContent !== (now?.text ?? '')) $('banner-text').textContent = now?.text ?? '';
    $('banner-answers').hidden = !now?.answers;
    $('banner-answers').onclick = now?.answers ?? null;
    $('banner-link').hidden = !now?.link;
    if (now?.link) Object.assign($('banner-link'), {textContent: now.link.text, href: now.link.href, target: now.link.target ?? ''});
  }
}
