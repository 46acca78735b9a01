// What the candidate sees. It knows the paper, the answers and the doubts, and tells what was chosen.
import {t} from './words.js';

const $ = (id) => document.getElementById(id);
const make = (name, properties = {}, ...children) => {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
};

export class View {
  constructor(slots, answers, doubts, events) {
    Object.assign(this, {slots, answers, doubts, events});
    this.at = 0;
    this.#cells();
    $('prev').onclick = () => this.go(this.at - 1);
    $('next').onclick = () => (this.at + 1 < this.slots.length ? this.go(this.at + 1) : this.events.handIn());
    $('doubt').onclick = () => this.#doubt();
    $('hand-in').onclick = () => this.events.handIn();
    $('open-sheet').onclick = () => this.#sheet();
    $('answer').onsubmit = (event) => event.preventDefault();
    $('answer').oninput = () => this.#chosen();
    this.keys = (event) => this.#key(event);
    addEventListener('keydown', this.keys);
    for (const id of ['main', 'foot']) $(id).hidden = false;
    $('stage').hidden = true;
    this.#show(0);
  }

  get slot() {
    return this.slots[this.at];
  }

  answered(slot) {
    const answer = this.answers.get(slot.n);
    if (!answer) return false;
    const value = JSON.parse(answer);
    return 't' in value || (value.c ?? value.b).some((part) => part !== '');
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
    $('stem').textContent = slot.stem;
    $('answer').replaceChildren(slot.type === 'fill_in' ? this.#blanks(slot) : this.#options(slot));
    $('prev').disabled = index === 0;
    $('next').firstElementChild.textContent = index + 1 < this.slots.length ? t.next : t.handIn;
    this.refresh();
    scrollTo(0, 0);
  }

  #options(slot) {
    const value = JSON.parse(this.answers.get(slot.n) ?? '{}');
    const options = slot.type === 'true_false'
      ? [{at: 'true', text: t.right, on: value.t === true}, {at: 'false', text: t.wrong, on: value.t === false}]
      : slot.options.map((option) => ({...option, on: value.c?.includes(option.at)}));
    const list = make('ol', {className: 'op'});
    list.setAttribute('role', slot.type === 'multiple' ? 'group' : 'radiogroup');
    list.setAttribute('aria-labelledby', 'stem');
    options.forEach((option, i) => {
      const input = make('input', {type: slot.type === 'multiple' ? 'checkbox' : 'radio', name: 'option', value: option.at, checked: !!option.on});
      const line = make('li', {}, make('label', {}, input, make('span', {className: 'k', textContent: String.fromCharCode(65 + i)}), make('span', {textContent: option.text})));
      line.setAttribute('role', 'presentation');
      list.append(line);
    });
    return list;
  }

  #blanks(slot) {
    const texts = JSON.parse(this.answers.get(slot.n) ?? '{"b":[]}').b;
    const box = make('div', {className: 'stack mt6'});
    for (let i = 0; i < slot.blanks; i++) {
      const input = make('input', {className: 'in', id: `blank-${i}`, value: texts[i] ?? '', maxLength: 200});
      box.append(make('div', {className: 'f'}, make('label', {htmlFor: input.id, textContent: t.blank(i + 1)}), input));
    }
    return box;
  }

  #chosen() {
    if (this.frozen) return;
    const slot = this.slot;
    const form = $('answer');
    if (slot.type === 'fill_in') {
      clearTimeout(this.typing);
      const value = JSON.stringify({b: [...form.querySelectorAll('input')].map((input) => input.value)});
      this.answers.set(slot.n, value);
      this.pending = [slot.n, value];
      this.typing = setTimeout(() => this.flush(), 600);
    } else {
      const chosen = [...form.querySelectorAll('input:checked')].map((input) => input.value);
      const value = slot.type === 'true_false' ? {t: chosen[0] === 'true'} : {c: chosen.map(Number).sort((a, b) => a - b)};
      this.answers.set(slot.n, JSON.stringify(value));
      this.events.answered(slot.n, this.answers.get(slot.n));
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
      cell.classList.toggle('answered', answered);
      cell.classList.toggle('doubt', this.doubts.has(slot.n));
      cell.classList.toggle('now', i === this.at);
      cell.setAttribute('aria-current', i === this.at ? 'step' : 'false');
      cell.setAttribute('aria-label', t.go(i + 1, [answered ? t.answered : t.unanswered, this.doubts.has(slot.n) ? t.doubt : ''].filter(Boolean).join('，')));
    });
    const done = this.slots.filter((slot) => this.answered(slot)).length;
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

  #key(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || $('dialog').open || event.target.matches?.('input.in')) return;
    const inputs = [...$('answer').querySelectorAll('input')];
    const digit = Number(event.key);
    if (digit >= 1 && digit <= inputs.length && this.slot.type !== 'fill_in') {
      inputs[digit - 1].click();
      event.preventDefault();
    } else if (event.key === 'ArrowRight' && !event.target.matches?.('input')) this.go(this.at + 1);
    else if (event.key === 'ArrowLeft' && !event.target.matches?.('input')) this.go(this.at - 1);
    else if (event.key === 'm' || event.key === 'M') this.#doubt();
  }

  /** Asks once; resolves to whether yes was chosen. */
  dialog(title, content, {yes, no}) {
    const dialog = $('dialog');
    $('dialog-title').textContent = title;
    $('dialog-text').replaceChildren(content);
    $('dialog-yes').textContent = yes;
    $('dialog-no').hidden = !no;
    return new Promise((done) => {
      $('dialog-yes').onclick = () => dialog.close('yes');
      $('dialog-no').onclick = () => dialog.close('');
      dialog.onclose = () => done(dialog.returnValue === 'yes');
      dialog.returnValue = '';
      dialog.showModal();
    });
  }

  confirmHandIn() {
    const numbers = (slots) => slots.map((slot) => this.slots.indexOf(slot) + 1).join('、');
    const open = this.slots.filter((slot) => !this.answered(slot));
    const doubtful = this.slots.filter((slot) => this.doubts.has(slot.n));
    const box = make('div', {className: 'stack'});
    box.append(make('p', {textContent: open.length ? `${t.open(open.length)} ${numbers(open)}` : t.all}));
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
