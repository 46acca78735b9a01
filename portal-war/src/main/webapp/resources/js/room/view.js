// What the candidate sees. It knows the paper, the answers and the doubts, and tells what was chosen; how a question is
// shown and answered is its type's matter.
import {make} from '../items/dom.js';
import {blocks, inline, parted} from '../items/prose.js';
import {render, standing} from '../items/types.js';
import {t} from './words.js';

const $ = (id) => document.getElementById(id);
const TYPING = 600;
const LONG_TYPING = 2000;
const LONG = 300;

export class View {
  constructor(slots, answers, doubts, events) {
    Object.assign(this, {slots, answers, doubts, events});
    this.at = 0;
    this.here = {prefix: '', heading: 'stem', file: events.file, say: events.say};
    this.#cells();
    $('prev').onclick = () => this.go(this.at - 1);
    $('next').onclick = () => (this.at + 1 < this.slots.length ? this.go(this.at + 1) : this.events.handIn());
    $('doubt').onclick = () => this.#doubt();
    $('hand-in').onclick = () => this.events.handIn();
    $('open-sheet').onclick = () => this.#sheet();
    $('answer').onsubmit = (event) => event.preventDefault();
    this.keys = (event) => this.#key(event);
    addEventListener('keydown', this.keys);
    for (const id of ['main', 'foot']) $(id).hidden = false;
    $('stage').hidden = true;
    this.#show(0);
  }

  get slot() {
    return this.slots[this.at];
  }

  value(slot) {
    const answer = this.answers.get(slot.n);
    return answer ? JSON.parse(answer) : null;
  }

  /** How far a question is answered: 'all', 'part' or ''. */
  answered(slot) {
    return standing(slot, this.value(slot));
  }

  /** Turns to a question; what was being typed is taken first, and the new question is read out. */
  go(index) {
    if (this.frozen || index < 0 || index >= this.slots.length) return;
    this.flush();
    this.#show(index);
    $('stem').focus({preventScroll: true});
  }

  #show(index) {
    this.at = index;
    const slot = this.slot;
    $('type').textContent = t.types[slot.type];
    $('points').textContent = t.points(slot.points);
    $('place').textContent = t.place(index + 1, this.slots.length);
    this.#words(slot);
    $('answer').replaceChildren(render(slot, this.value(slot), (value, typing) => this.#chosen(slot, value, typing), this.here));
    $('prev').disabled = index === 0;
    $('next').firstElementChild.textContent = index + 1 < this.slots.length ? t.next : t.handIn;
    this.refresh();
    scrollTo(0, 0);
  }

  /** The question; a case's material stands beside its questions and has no room in a heading. */
  #words(slot) {
    const study = slot.type === 'case_study';
    const {lead, rest} = study ? {lead: [], rest: []} : parted(slot.stem);
    $('question').classList.toggle('with-material', study);
    $('stem').replaceChildren(...(study ? [t.caseTitle] : lead.length ? inline(lead, this.here) : [t.types[slot.type]]));
    $('stem').classList.toggle('sr', !study && lead.length === 0);
    $('stem-more').replaceChildren(...blocks(rest, this.here));
    $('stem-more').hidden = rest.length === 0;
  }

  /** What is typed is told when the typing rests, everything else at once; long texts, which are kept whole each time, less often. */
  #chosen(slot, value, typing) {
    if (this.frozen) return;
    clearTimeout(this.typing);
    const text = JSON.stringify(value);
    this.answers.set(slot.n, text);
    if (typing) {
      this.pending = [slot.n, text];
      this.typing = setTimeout(() => this.flush(), text.length > LONG ? LONG_TYPING : TYPING);
    } else {
      this.pending = null;
      this.events.answered(slot.n, text);
    }
    this.refresh();
  }

  #doubt() {
    const n = this.slot.n;
    this.doubts.has(n) ? this.doubts.delete(n) : this.doubts.add(n);
    this.events.doubted(this.doubts);
    this.refresh();
  }

  #cells() {
    const box = $('cells');
    let from = 0;
    while (from < this.slots.length) {
      let to = from;
      while (to < this.slots.length && this.slots[to].type === this.slots[from].type) to++;
      box.append(make('p', {className: 't13 muted mt3', textContent: t.range(t.types[this.slots[from].type], from + 1, to)}));
      const cells = make('div', {className: 'cells'});
      for (let i = from; i < to; i++) {
        const cell = make('button', {type: 'button', textContent: i + 1});
        cell.onclick = () => { $('dialog').open && $('dialog').close(); this.go(i); };
        cells.append(cell);
      }
      box.append(cells);
      from = to;
    }
    this.cells = [...box.querySelectorAll('button')];
  }

  refresh() {
    this.slots.forEach((slot, i) => {
      const cell = this.cells[i];
      const answered = this.answered(slot);
      cell.classList.toggle('answered', answered === 'all');
      cell.classList.toggle('partly', answered === 'part');
      cell.classList.toggle('doubt', this.doubts.has(slot.n));
      cell.classList.toggle('now', i === this.at);
      cell.setAttribute('aria-current', i === this.at ? 'step' : 'false');
      cell.setAttribute('aria-label', t.go(i + 1, [{all: t.answered, part: t.partly}[answered] ?? t.unanswered, this.doubts.has(slot.n) ? t.doubt : ''].filter(Boolean).join('，')));
    });
    const done = this.slots.filter((slot) => this.answered(slot) === 'all').length;
    $('count').textContent = t.count(done, this.slots.length);
    $('open-sheet-count').textContent = `${done}/${this.slots.length}`;
    $('open-sheet').setAttribute('aria-label', `${t.sheet}：${t.count(done, this.slots.length)}`);
    $('doubt').setAttribute('aria-pressed', this.doubts.has(this.slot.n));
    $('doubt').classList.toggle('primary', this.doubts.has(this.slot.n));
  }

  async #sheet() {
    const box = make('div', {}, $('cells').cloneNode(true));
    box.querySelectorAll('button').forEach((copy, i) => { copy.onclick = this.cells[i].onclick; });
    box.firstElementChild.removeAttribute('id');
    if (await this.dialog(t.sheet, box, {yes: t.handIn, no: true})) this.events.handIn();
  }

  /** Short cuts, as long as the key does not belong to what has the focus. */
  #key(event) {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || document.querySelector('dialog[open]')) return;
    const on = event.target;
    if (on.closest?.('input.in, textarea, select, audio, [role=application]')) return;
    const digit = Number(event.key);
    const inputs = [...$('answer').querySelectorAll(':scope > .op input')];
    const moves = !on.closest?.('input, .scroll-x, .material, summary');
    if (digit >= 1 && digit <= inputs.length) {
      inputs[digit - 1].click();
      event.preventDefault();
    } else if (event.key === 'ArrowRight' && moves) this.go(this.at + 1);
    else if (event.key === 'ArrowLeft' && moves) this.go(this.at - 1);
    else if (event.key === 'm' || event.key === 'M') this.#doubt();
  }

  /** Asks once; resolves to whether yes was chosen. */
  dialog(title, content, {yes, no}) {
    const dialog = $('dialog');
    $('dialog-title').textContent = title;
    $('dialog-text').replaceChildren(content);
    $('dialog-yes').textContent = yes;
    $('dialog-no').hidden = !no;
    $('dialog-no').textContent = no === true ? t.back : no;
    return new Promise((done) => {
      $('dialog-yes').onclick = () => dialog.close('yes');
      $('dialog-no').onclick = () => dialog.close('');
      dialog.onclose = () => done(dialog.returnValue === 'yes');
      dialog.returnValue = '';
      dialog.showModal();
    });
  }

  confirmHandIn() {
    const numbers = (slots) => slots.map((slot) => this.slots.indexOf(slot) + 1).join(t.list);
    const open = this.slots.filter((slot) => !this.answered(slot));
    const begun = this.slots.filter((slot) => this.answered(slot) === 'part');
    const doubtful = this.slots.filter((slot) => this.doubts.has(slot.n));
    const box = make('div', {className: 'stack'});
    if (open.length) box.append(make('p', {textContent: `${t.open(open.length)} ${numbers(open)}`}));
    if (begun.length) box.append(make('p', {textContent: `${t.begun(begun.length)} ${numbers(begun)}`}));
    if (!open.length && !begun.length) box.append(make('p', {textContent: t.all}));
    if (doubtful.length) box.append(make('p', {textContent: `${t.doubts(doubtful.length)} ${numbers(doubtful)}`}));
    box.append(make('p', {className: 'muted', textContent: t.once}));
    return this.dialog(t.ask, box, {yes: t.handInNow, no: true});
  }

  /** What is still being typed counts. */
  flush() {
    clearTimeout(this.typing);
    const pending = this.pending;
    this.pending = null;
    if (pending) this.events.answered(...pending);
  }

  /** Nothing can be answered from here any more; the stage says why. */
  freeze() {
    this.frozen = true;
    removeEventListener('keydown', this.keys);
    if ($('dialog').open) $('dialog').close('');
    for (const id of ['main', 'foot']) $(id).hidden = true;
    $('stage').hidden = false;
    $('stage').focus();
  }
}
