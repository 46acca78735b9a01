// Keeps a question while it is typed, says what is wrong with it, and shows it as a candidate will see it.
import {scenes} from './write/scene.js';
import {preview} from './write/preview.js';
import {PATH} from './path.js';

const root = document.getElementById('write');

class Desk {
  constructor() {
    this.form = document.getElementById('form');
    this.words = document.getElementById('problem-words').dataset;
    this.touched = new Set();
    this.show = preview(document.getElementById('preview'));
    this.form.addEventListener('input', (event) => this.#typed(event));
    this.form.addEventListener('focusout', (event) => this.#left(event));
    addEventListener('visibilitychange', () => document.hidden && this.waiting && this.keep());
    scenes(this.form, () => this.#soon());
    this.keep();
  }

  #typed(event) {
    if (!event.target.name?.startsWith('f.')) return;
    this.#soon();
  }

  /** A field is only blamed after it was left. */
  #left(event) {
    const name = event.target.name;
    if (!name?.startsWith('f.')) return;
    this.touched.add(name.slice(2));
    this.#soon();
  }

  #soon() {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.keep(), 900);
  }

  #fields() {
    const fields = {};
    for (const [name, value] of new FormData(this.form)) {
      if (name.startsWith('f.')) fields[name.slice(2)] = value;
    }
    return fields;
  }

  async keep() {
    clearTimeout(this.waiting);
    this.waiting = null;
    try {
      const answer = await fetch(`${PATH}/api/v1/drafts/${root.dataset.draft}`, {method: 'POST', keepalive: true,
        headers: {'Content-Type': 'application/json'}, body: JSON.stringify(this.#fields())});
      if (!answer.ok) throw Object.assign(new Error(), {status: answer.status});
      this.#told(await answer.json());
    } catch (failed) {
      this.#say(failed.status === 404 ? this.words.gone : failed.status === 401 ? this.words.signedOut : this.words.lost, true);
      if (!failed.status) this.waiting = setTimeout(() => this.keep(), 5000);
    }
  }

  #told({at, problems, alike, item}) {
    const time = new Date(at).toLocaleTimeString(document.documentElement.lang, {hour: '2-digit', minute: '2-digit', second: '2-digit'});
    this.#say(this.words.kept.replace('{0}', time), false);
    this.#blame(problems);
    this.#like(alike);
    const note = document.getElementById('preview-note');
    note.textContent = item ? note.dataset.shown : note.dataset.incomplete;
    if (item) this.show(item);
  }

  #say(text, bad) {
    const kept = document.getElementById('kept');
    kept.textContent = text;
    kept.classList.toggle('err-t', bad);
  }

  #blame(problems) {
    const texts = new Map(problems.map(({field, reason}) =>
      [field, document.querySelector(`#problem-words [data-reason="${reason}"]`).textContent]));
    for (const box of this.form.querySelectorAll('[data-field]')) {
      const field = box.dataset.field;
      const place = box.querySelector(':scope > .err-t');
      const known = this.touched.has(field) || [...this.touched].some((name) => name.startsWith(`${field}.`));
      if (!place || (!known && !place.textContent)) continue;
      place.textContent = texts.get(field) ?? '';
      box.querySelector(':scope > .in')?.setAttribute('aria-invalid', texts.has(field));
    }
  }

  #like(alike) {
    const list = document.getElementById('alike');
    document.getElementById('alike-none').hidden = alike.length > 0;
    list.replaceChildren(...alike.map(({id, code, stem, percent}) => {
      const line = document.createElement('li');
      const link = Object.assign(document.createElement('a'), {href: `${PATH}/desk/item?id=${id}`, textContent: code});
      const tag = Object.assign(document.createElement('span'), {className: 'tag warn', textContent: `${percent} %`});
      line.className = 't14';
      line.append(link, ' ', tag, document.createElement('br'), stem);
      return line;
    }));
  }
}

if (root) new Desk();
