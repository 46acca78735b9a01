// The questions of an attempt, one after the other. An answer is confirmed, kept on the phone, sent; what was right is shown
// once the portal has said what stands.
import {make} from '../items/dom.js';
import {blocks, inline, parted} from '../items/prose.js';
import {files, render, standing} from '../items/types.js';
import {w} from '../items/words.js';
import {Clock} from '../room/clock.js';
import {Post} from './post.js';
import {keptFile} from './shelf.js';
import {file} from './wire.js';
import {t} from './words.js';

const $ = (id) => document.getElementById(id);

/** The address of a file, fetched once; what fails is worth asking again. */
function picture(addresses, pass, id) {
  if (!addresses.has(id)) {
    const address = keptFile(id, () => file(pass, id)).then((blob) => URL.createObjectURL(blob));
    addresses.set(id, address);
    address.catch(() => addresses.delete(id));
  }
  return addresses.get(id);
}

export class Sheet {
  /** @param sheet as kept; save keeps it, over is told when all is answered and sent or the time is over */
  constructor(sheet, save, over) {
    Object.assign(this, {sheet, save, over, at: 0});
    this.addresses = new Map();
    this.here = {prefix: '', heading: 'stem', say: () => {}, file: (id) => picture(this.addresses, sheet.pass, id)};
    this.post = new Post(sheet, () => this.#changed());
    this.clock = new Clock((text) => { $('clock').textContent = text.replace(/^00:/, ''); }, (n) => { $('spoken').textContent = t.spoken(n); }, () => this.#timeUp());
    this.clock.set({now: new Date(Date.now() + sheet.skew).toISOString(), endsAt: new Date(sheet.endsAt).toISOString()});
    $('answer').onsubmit = (event) => { event.preventDefault(); this.#confirm(); };
    $('next').onclick = () => this.#next();
    $('finish').onclick = () => this.#finish();
    this.#show(this.#firstOpen());
    this.#fetchAhead();
  }

  /** One file after the other, in the order of the questions, so that answers keep their way. */
  async #fetchAhead() {
    for (const id of files(this.sheet.questions)) {
      if (this.closed) return;
      await this.here.file(id).catch(() => {}); // a question that needs it offers to try again
    }
  }

  get all() {
    return this.sheet.questions.length;
  }

  get slot() {
    return this.sheet.questions[this.at];
  }

  #given(n) {
    return this.sheet.out[n] ?? (this.sheet.told[n] ? JSON.parse(this.sheet.told[n].answer) : null);
  }

  #open() {
    return this.sheet.questions.filter(({n}) => !this.#given(n));
  }

  #firstOpen() {
    const open = this.#open()[0];
    return open ? open.n - 1 : this.all - 1;
  }

  #show(at) {
    this.at = at;
    const {n, item} = this.slot;
    this.value = this.#given(n);
    const {lead, rest} = parted(item.stem);
    $('place').textContent = t.place(n, this.all);
    $('type').textContent = w.types[item.type];
    $('stem').replaceChildren(...inline(lead, this.here));
    $('stem-more').replaceChildren(...blocks(rest, this.here));
    $('stem-more').hidden = !rest.length;
    this.list = render(item, this.value, (value) => { this.value = value; $('told').replaceChildren(); }, this.here);
    $('answer').replaceChildren(this.list);
    this.#say([], '');
    this.#changed();
    scrollTo(0, 0);
    $('stem').focus({preventScroll: true});
  }

  #confirm() {
    const {n} = this.slot;
    if (this.frozen || this.#given(n)) return;
    const {item} = this.slot;
    if (standing(item, this.value) !== 'all') {
      $('told').replaceChildren(make('p', {className: 'err-t', textContent: item.type === 'fill_in' ? t.fillIn : t.choose}));
      [...this.list.querySelectorAll('input.in')].find((input) => !input.value.trim())?.focus();
      return;
    }
    this.post.put(n, this.value);
    $('next').focus();
  }

  /** On to the next question that is open; after the last one, the end. */
  #next() {
    const open = this.#open();
    if (!open.length) return this.#finish();
    this.#show((open.find(({n}) => n > this.slot.n) ?? open[0]).n - 1);
  }

  #finish() {
    const open = this.#open().length;
    if (!this.frozen && open && !confirm(t.open(open))) return;
    this.#freeze();
  }

  #timeUp() {
    this.#freeze();
  }

  #freeze() {
    this.frozen = true;
    this.#changed();
  }

  /** Everything that follows from what is known now. */
  #changed() {
    this.save();
    if (!this.list) return;
    const {n} = this.slot;
    const told = this.sheet.told[n];
    const given = this.#given(n);
    this.list.querySelectorAll('input').forEach((input) => { input.disabled = !!given || !!this.frozen; });
    $('bar').max = this.all;
    $('bar').value = this.all - this.#open().length;
    $('confirm').hidden = !!given || !!this.frozen;
    $('next').hidden = !given || !!this.frozen;
    $('next').textContent = this.#open().length ? t.next : t.finish;
    $('finish').hidden = !!this.frozen;
    this.#state();
    if (told && $('told').dataset.n !== String(n)) this.#tell(told);
    else if (!told && given) this.#say([make('p', {className: 'muted', textContent: this.post.away ? t.keptHere : t.saving})], '');
    else if (!told) $('told').dataset.n = '';
    if (this.frozen && !this.post.waiting && !this.told) {
      this.told = true;
      this.over(this.post.lost);
    }
  }

  #state() {
    const many = this.post.waiting;
    $('saved').classList.toggle('away', many > 0 && this.post.away);
    const line = this.frozen && many ? t.waiting(many) : !many ? t.saved : this.post.away ? t.kept(many) : t.saving;
    if ($('saved').textContent !== line) $('saved').textContent = line;
  }

  #say(nodes, n) {
    $('told').replaceChildren(...nodes);
    $('told').dataset.n = n;
  }

  #tell(told) {
    const key = JSON.parse(told.key);
    const stands = JSON.parse(told.answer);
    const words = 'b' in key ? this.#filled(key, stands, told.wrong ?? []) : this.#chosen(key, stands);
    const lines = [make('p', {className: `strong ${told.correct ? 'good' : 'bad'}`, textContent: told.correct ? t.right : t.wrong(words.join(w.list))})];
    if (told.why) lines.push(make('p', {className: 'mt2', textContent: told.why}));
    this.#say([make('div', {className: 'explain'}, ...lines)], String(told.slot));
  }

  /** Shows what stands in the blanks and in which something else should; gives what would be right. */
  #filled(key, stands, wrong) {
    this.list.querySelectorAll('input').forEach((input, i) => {
      input.value = stands.b[i] ?? '';
      input.setAttribute('aria-invalid', wrong.includes(i));
    });
    return key.b;
  }

  /** Shows what was chosen and what is right; gives the letters of what is right. */
  #chosen(key, stands) {
    const right = (at) => ('t' in key ? String(key.t) === at : key.c.includes(Number(at)));
    const chosen = (at) => ('t' in stands ? String(stands.t) === at : stands.c.includes(Number(at)));
    const letters = [];
    this.list.querySelectorAll('li').forEach((line, i) => {
      const input = line.querySelector('input');
      input.checked = chosen(input.value);
      line.classList.toggle('right', right(input.value));
      line.classList.toggle('wrong', chosen(input.value) && !right(input.value));
      if (right(input.value)) letters.push('t' in key ? (key.t ? t.trueWord : t.falseWord) : String.fromCharCode(65 + i));
    });
    return letters;
  }

  close() {
    this.closed = true;
    this.addresses.forEach((address) => address.then(URL.revokeObjectURL, () => {}));
    this.clock.stop();
    this.post.close();
  }
}
