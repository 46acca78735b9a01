// One sheet being scored. Every tick is kept on the tablet at once, so that a reload or an empty battery loses nothing.
import {make, dress} from '../items/dom.js';
import * as keep from './keep.js';
import {ink} from './ink.js';
import {photo} from './photo.js';
import {t} from './words.js';

const MOST_PHOTOS = 4;
const MINUTE = 60;

export const fresh = (key, given) => ({
  key, id: crypto.randomUUID?.() ?? random(), steps: given?.steps ?? [], deductions: given?.deductions ?? {}, vetoes: given?.vetoes ?? [], seconds: 0, running: null, words: '',
  examiner: '', examinerDrawn: '', candidateName: '', candidateDrawn: '', photos: [], corrects: given?.id ?? null, reason: '',
});

/** Where the page came over plain HTTP there is no randomUUID. */
function random() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = bytes[6] & 15 | 64;
  bytes[8] = bytes[8] & 63 | 128;
  const hex = [...bytes].map((each) => each.toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}

const seconds = (draft) => draft.seconds + (draft.running ? Math.floor((Date.now() - draft.running) / 1000) : 0);
const field = (id, label, node) => make('div', {className: 'f'}, make('label', {htmlFor: id, textContent: label}), node);

export class Score {
  constructor(root, sheet, draft, handed) {
    Object.assign(this, {root, sheet, draft, handed});
    clearInterval(Score.beat);
    Score.beat = setInterval(() => this.#tell(), 1000);
    root.replaceChildren(...this.#parts());
    root.dataset.subject = sheet.subject;
    this.#tell();
  }

  #changed() {
    keep.put('draft', this.draft);
    this.#tell();
  }

  #points() {
    const {sheet, draft} = this;
    if (draft.vetoes.length) return 0;
    const earned = sheet.steps.filter((step) => draft.steps.includes(step.id)).reduce((sum, step) => sum + step.points, 0);
    return Math.max(0, earned - sheet.deductions.reduce((sum, line) => sum + line.points * (draft.deductions[line.id] ?? 0), 0));
  }

  #all() {
    return this.sheet.steps.reduce((sum, step) => sum + step.points, 0);
  }

  #parts() {
    const {sheet, draft} = this;
    this.sum = make('p', {className: 'sum'});
    this.error = dress(make('p', {className: 'err-t', id: 'score-err'}), {role: 'alert'});
    return [
      dress(make('h2', {className: 't20', id: 'score-title', textContent: t.subjects[sheet.subject], tabIndex: -1}), {}),
      dress(make('p', {className: 't18 mt2', textContent: sheet.title}), {lang: 'zh'}),
      this.#clock(),
      ...(sheet.confirm ? [dress(make('p', {className: 'confirm mt3', textContent: sheet.confirm}), {lang: 'zh'})] : []),
      make('h3', {className: 't18 mt4', textContent: t.steps}), this.#ticks(sheet.steps, 'steps', 'marks'),
      make('h3', {className: 't18 mt4', textContent: t.deductions}), this.#counts(),
      make('h3', {className: 't18 mt4', textContent: t.vetoes}), this.#ticks(sheet.vetoes, 'vetoes', 'marks veto'),
      make('div', {className: 'stack mt4'}, ...this.#rest(draft)),
    ];
  }

  #clock() {
    this.time = make('b', {id: 'time'});
    this.over = make('span', {className: 'muted t14'});
    this.go = make('button', {type: 'button', className: 'btn primary', id: 'clock', onclick: () => {
      const {draft} = this;
      [draft.seconds, draft.running] = draft.running ? [seconds(draft), null] : [draft.seconds, Date.now()];
      this.#changed();
    }});
    return make('div', {className: 'clockbar mt3'}, make('span', {}, make('span', {className: 'sr', textContent: t.clock}), this.time, ' ', this.over), this.go);
  }

  #ticks(lines, name, className) {
    const list = make('div', {className});
    for (const line of lines) {
      const box = make('input', {type: 'checkbox', checked: this.draft[name].includes(line.id), onchange: () => {
        this.draft[name] = box.checked ? [...this.draft[name], line.id] : this.draft[name].filter((id) => id !== line.id);
        this.#changed();
      }});
      dress(box, {'data-line': line.id});
      list.append(make('label', {}, box, dress(make('span', {textContent: line.text}), {lang: 'zh'}), make('span', {className: 'num', textContent: line.points ?? ''})));
    }
    return list;
  }

  #counts() {
    const list = make('div', {className: 'marks'});
    for (const line of this.sheet.deductions) {
      const many = make('output', {textContent: t.times(this.draft.deductions[line.id] ?? 0)});
      const turn = (by) => {
        const next = Math.min(line.most, Math.max(0, (this.draft.deductions[line.id] ?? 0) + by));
        this.draft.deductions[line.id] = next;
        many.textContent = t.times(next);
        this.#changed();
      };
      const knob = (by, sign, label) => dress(make('button', {type: 'button', className: 'btn', textContent: sign, onclick: () => turn(by)}), {'aria-label': label, 'data-line': line.id + sign});
      list.append(make('div', {className: 'count-line'}, make('span', {}, dress(make('span', {textContent: line.text}), {lang: 'zh'}), make('span', {className: 'muted num', textContent: ` −${line.points}`})),
        make('span', {className: 'counter'}, knob(-1, '−', t.less(line.text)), many, knob(1, '+', t.more(line.text)))));
    }
    return list;
  }

  #rest(draft) {
    const text = (id, label, name) => field(id, label, make('input', {className: 'in', id, value: draft[name], maxLength: 200, autocomplete: 'off', oninput: (event) => { draft[name] = event.target.value; this.#changed(); }}));
    const area = (id, label, name) => field(id, label, make('textarea', {className: 'in', id, value: draft[name], maxLength: 500, rows: 3, oninput: (event) => { draft[name] = event.target.value; this.#changed(); }}));
    const sign = (who, drawn, typed) => make('fieldset', {className: 'stack gap2'}, make('legend', {className: 't18', textContent: t[who]}), ink(t[who], draft[drawn], (address) => { draft[drawn] = address; this.#changed(); }), text(`${who}-name`, t.typed, typed));
    return [
      area('words', t.words, 'words'), this.#photos(),
      ...(draft.corrects ? [area('reason', t.reason, 'reason')] : []),
      sign('examiner', 'examinerDrawn', 'examiner'), sign('candidate', 'candidateDrawn', 'candidateName'),
      this.sum, make('p', {className: 'muted t14', textContent: t.sure}), this.error,
      make('button', {type: 'button', className: 'btn cta large block', id: 'hand-in', textContent: t.hand, onclick: () => this.#hand()}),
    ];
  }

  #photos() {
    const shots = make('div', {className: 'shots', id: 'shots'});
    const show = () => shots.replaceChildren(...this.draft.photos.map((address, at) => make('figure', {}, make('img', {src: address, alt: t.shot(at + 1)}),
      make('button', {type: 'button', className: 'btn small', textContent: t.drop(at + 1), onclick: () => { this.draft.photos.splice(at, 1); this.#changed(); show(); }}))));
    const pick = dress(make('input', {type: 'file', id: 'photo', accept: 'image/*', className: 'in', onchange: async () => {
      try {
        if (this.draft.photos.length >= MOST_PHOTOS) throw new Error(t.missing.many);
        for (const file of pick.files) this.draft.photos.push(await photo(file));
        this.error.textContent = '';
      } catch (failed) {
        this.error.textContent = failed.message === t.missing.many ? t.missing.many : t.missing.photo;
      }
      pick.value = '';
      this.#changed();
      show();
    }}), {capture: 'environment'});
    show();
    return make('div', {className: 'stack gap2'}, field('photo', t.photos, pick), shots);
  }

  #tell() {
    const {draft, sheet} = this;
    const taken = seconds(draft);
    this.time.textContent = `${Math.floor(taken / MINUTE)}:${String(taken % MINUTE).padStart(2, '0')}`;
    const late = taken > sheet.minutes * MINUTE;
    this.time.className = late ? 'late' : '';
    this.over.textContent = late ? `${t.limit(sheet.minutes)} · ${t.late}` : t.limit(sheet.minutes);
    this.go.textContent = draft.running ? t.stop : t.start;
    this.sum.textContent = draft.vetoes.length ? t.vetoed : t.now(this.#points(), this.#all());
  }

  #hand() {
    const {draft} = this;
    const unsigned = !(draft.examinerDrawn || draft.examiner.trim()) || !(draft.candidateDrawn || draft.candidateName.trim());
    this.error.textContent = unsigned ? t.missing.signature : draft.corrects && !draft.reason.trim() ? t.missing.reason : '';
    if (this.error.textContent) return;
    clearInterval(Score.beat);
    this.handed({...draft, seconds: seconds(draft), running: null, clientAt: new Date().toISOString()});
  }
}
