import {Sending, Ended} from './tus.js';
import {scenes} from './write/scene.js';
import {PATH} from './path.js';

// A course being written: keeps what is typed, moves what is dragged or told to move, and shows a text as learners see it.
const root = document.getElementById('course-edit');
const {version, lesson, form: kind, base, kept, lost, gone, moved, undone} = root?.dataset ?? {};

async function call(path, body) {
  const answer = await fetch(PATH + '/api/v1/course-drafts/' + path, {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body), cache: 'no-store', keepalive: JSON.stringify(body).length < 60000});
  if (!answer.ok) throw Object.assign(new Error(path), {status: answer.status});
  return answer.json();
}

/** Keeps the open form between posts. A chapter's title is kept when its field is left. */
class Keeper {
  constructor(form) {
    this.form = form;
    form.addEventListener('input', (event) => this.#typed(event.target));
    form.addEventListener('change', (event) => this.#chosen(event.target));
    addEventListener('visibilitychange', () => document.hidden && this.waiting && this.keep());
    // On a slow machine one types before this script runs.
    for (const field of form.elements) if (field.defaultValue !== undefined && field.type !== 'file' && field.value !== field.defaultValue) this.#typed(field);
  }

  #typed({name}) {
    if (!name?.startsWith('f.') || kind === 'chapter') return;
    this.soon();
  }

  soon() {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.keep(), 900);
  }

  /** A file that was chosen is taken at once, with everything that was typed; a film goes in pieces. */
  #chosen(field) {
    const {name, value} = field;
    if (name?.startsWith('up.') && field.dataset.pieces === 'true' && field.files.length === 1) return this.#send(field);
    const file = name?.startsWith('up.') || name?.startsWith('pick.') || field.dataset.renew;
    if ((file && value) || (kind === 'chapter' && name?.startsWith('f.'))) {
      clearTimeout(this.waiting);
      this.form.requestSubmit(document.getElementById('keep'));
    }
  }

  /** What goes in pieces is in the library when it is whole; the form then names it. */
  async #send(field) {
    const place = field.closest('.file-place');
    const line = place.querySelector('.sending');
    const bar = line.querySelector('progress');
    const words = line.querySelector('span');
    const refused = document.getElementById(`${place.dataset.place}-err`);
    line.hidden = false;
    refused.textContent = '';
    try {
      const sending = new Sending(field.files[0], ({sent, total, waiting}) => {
        bar.value = total ? sent / total : 1;
        words.textContent = waiting ? line.dataset.broken : `${Math.floor(100 * bar.value)}%`;
      });
      const {file, name} = await sending.run();
      const pick = place.querySelector('select');
      pick.append(new Option(name, file, true, true));
      field.value = '';
      clearTimeout(this.waiting);
      this.form.requestSubmit(document.getElementById('keep'));
    } catch (failed) {
      if (!(failed instanceof Ended)) throw failed;
      line.hidden = true;
      field.value = '';
      refused.textContent = line.getAttribute('data-reason-' + failed.reason.toLowerCase()) ?? line.dataset.failed;
    }
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
      const {at} = await call(lesson ? `${version}/lessons/${lesson}` : `${version}/words`, this.#fields());
      this.#say(kept.replace('{0}', new Date(at).toLocaleTimeString(document.documentElement.lang, {hour: '2-digit', minute: '2-digit', second: '2-digit'})), false);
      await tree.renew();
    } catch (failed) {
      this.#say(failed.status ? gone : lost, true);
      if (!failed.status) this.waiting = setTimeout(() => this.keep(), 5000);
    }
  }

  #say(text, bad) {
    const line = document.getElementById('kept');
    line.textContent = text;
    line.classList.toggle('err-t', bad);
  }
}

/** The tree: each step is done by the server and shown from its page, with the focus where it was. */
class Tree {
  constructor(box) {
    this.box = box;
    box.addEventListener('click', (event) => this.#clicked(event.target.closest('button')));
    for (const event of ['dragstart', 'dragend', 'dragover', 'dragleave', 'drop']) box.addEventListener(event, (e) => this[event](e));
  }

  async #clicked(button) {
    if (!button) return;
    if (button.id === 'undo') return this.#step('undo', {}, undone, () => box('undo') ?? this.box.querySelector('a'));
    const {op, kind} = button.dataset;
    if (!op) return;
    const at = button.closest('li[data-at]')?.dataset.at ?? '';
    const name = button.closest('.node')?.querySelector('a > span')?.textContent ?? '';
    if (op === 'ADD_LESSON') return this.#add({what: op, at, kind, zh: button.textContent.trim(), en: ''});
    if (op === 'ADD_CHAPTER') return this.#step('outline', {what: op, at: '', zh: '', en: ''}, '', () => [...this.box.querySelectorAll('.node.chapter a')].pop());
    const words = op === 'REMOVE' ? button.getAttribute('aria-label') : moved.replace('{0}', name);
    await this.#step('outline', {what: op, at}, words, () => op === 'REMOVE' ? box('undo') : this.#same(at, op, name));
    if (op === 'REMOVE' && at === lesson) location.href = base;
  }

  /** The same button of the same node, wherever the node stands now. */
  #same(at, op, name) {
    const node = at.startsWith('#')
      ? [...this.box.querySelectorAll('.nodes > li')].find((each) => each.querySelector('.chapter a > span').textContent === name)
      : this.box.querySelector(`li[data-at="${CSS.escape(at)}"]`);
    return node?.querySelector(`[data-op=${op}]`) ?? node?.querySelector('a');
  }

  async #add(change) {
    const {last} = await call(`${version}/outline`, {chapter: 0, place: 0, ...change});
    location.href = `${base}&l=${last}`;
  }

  async #step(path, change, words, focus) {
    try {
      await call(`${version}/${path}`, path === 'undo' ? {} : {chapter: 0, place: 0, zh: '', en: '', kind: '', ...change});
      await this.renew();
      focus()?.focus();
      say(words);
    } catch (failed) {
      say(failed.status ? gone : lost);
    }
  }

  async renew() {
    const answer = await fetch(location.href, {cache: 'no-store'});
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('tree');
    if (!fresh || fresh.innerHTML === this.box.innerHTML) return;
    const open = [...this.box.querySelectorAll('details')].map((each) => each.open);
    this.box.replaceChildren(...fresh.childNodes);
    this.box.querySelectorAll('details').forEach((each, at) => { each.open = open[at] ?? false; });
  }

  dragstart(event) {
    const node = event.target.closest?.('.node');
    if (!node) return;
    this.held = node.closest('li[data-at]');
    node.classList.add('dragged');
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', this.held.dataset.at);
  }

  dragend() {
    this.#unmark();
    this.box.querySelector('.dragged')?.classList.remove('dragged');
    this.held = null;
  }

  dragleave() { this.#unmark(); }

  dragover(event) {
    const over = event.target.closest('.node');
    if (!this.held || !over || !this.#fits(over)) return;
    event.preventDefault();
    this.#unmark();
    over.classList.add(this.#inside(over) ? 'into' : 'before');
  }

  /** A chapter goes before a chapter; a lesson before a lesson, or into a chapter. */
  #fits(over) {
    return over.closest('li[data-at]') !== this.held && (!this.held.dataset.at.startsWith('#') || over.classList.contains('chapter'));
  }

  #inside(over) {
    return !this.held.dataset.at.startsWith('#') && over.classList.contains('chapter');
  }

  async drop(event) {
    const over = event.target.closest('.node');
    if (!this.held || !over || !this.#fits(over)) return;
    event.preventDefault();
    const at = this.held.dataset.at;
    const from = this.held.closest('li[data-chapter]');
    const into = over.closest('li[data-chapter]');
    let chapter = Number(into.dataset.chapter);
    let place = this.#inside(over) ? 0 : Number(over.closest('li').dataset.place ?? 0);
    if (at.startsWith('#')) chapter -= Number(from.dataset.chapter) < chapter ? 1 : 0;
    else if (from === into && Number(this.held.dataset.place) < place) place -= 1;
    const name = this.held.querySelector('a > span').textContent;
    await this.#step('outline', {what: 'PLACE', at, chapter, place}, moved.replace('{0}', name), () => null);
  }

  #unmark() {
    for (const each of this.box.querySelectorAll('.before,.into')) each.classList.remove('before', 'into');
  }
}

/** Shows a text as it is typed, and takes what is pasted from elsewhere as Markdown. */
class Text {
  constructor(field, preview) {
    this.field = field;
    this.preview = preview;
    this.files = JSON.parse(preview.dataset.files ?? '{}');
    field.addEventListener('input', () => this.#soon());
    field.addEventListener('paste', (event) => this.#paste(event));
  }

  #soon() {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(async () => {
      const {html} = await call('preview', {text: this.field.value});
      // The server has sanitised it: it is what learners are sent.
      this.preview.innerHTML = html.replace(/href="\/(?!\/)/g, `href="${PATH}/`).replace(/src="media:([0-9a-f]{64})"/g, (whole, file) => this.files[file] ? `src="${PATH}${this.files[file].replaceAll('&', '&amp;')}"` : 'alt=""');
    }, 400);
  }

  async #paste(event) {
    const html = event.clipboardData.getData('text/html');
    if (!html) return;
    event.preventDefault();
    const plain = event.clipboardData.getData('text/plain');
    let text = plain;
    try {
      ({text} = await call('paste', {text: html}));
    } catch {
      text = plain;
    }
    this.field.setRangeText(text, this.field.selectionStart, this.field.selectionEnd, 'end');
    this.field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  }
}

function box(id) {
  return document.getElementById(id);
}

function say(words) {
  box('said').textContent = words;
}

let tree;
if (root) {
  tree = new Tree(box('tree'));
  box('tree').disabled = false;
  const keeper = new Keeper(box('form'));
  scenes(box('form'), () => keeper.soon());
  if (box('preview')) new Text(box('text'), box('preview'));
}
