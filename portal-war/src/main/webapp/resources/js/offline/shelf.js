// The list: what is kept, what may be kept, and how far it is on its way.
import {PATH} from '../path.js';
import {$, el, icon, note} from './dom.js';
import {bytes, say, t, time} from './words.js';
import * as base from './base.js';
import * as keep from './keep.js';
import {Refused} from './wire.js';

const ICONS = {text: 'file-text', pdf: 'file-text', video: 'circle-play', audio: 'volume-2', gallery: 'image'};
const DAY = 86400000;
/** Lessons on their way now: id to percent. */
const coming = new Map();

export class Shelf {
  constructor(owner, saying) {
    Object.assign(this, {owner, say: saying, programmes: null, problem: new Map()});
  }

  /** What the server says of a kept lesson, as far as it was heard. */
  standing(lesson) {
    if (Date.now() - lesson.keptAt > lesson.keepDays * DAY) return 'expired';
    if (!this.programmes) return lesson.standing ?? '';
    const item = this.programmes.flatMap((programme) => programme.lessons).find((each) => each.id === lesson.id);
    if (!item) return 'gone';
    if (item.why === 'WITHDRAWN') return 'withdrawn';
    return item.digest === lesson.digest ? '' : 'newer';
  }

  /** What was heard holds without network too. */
  async remember() {
    for (const lesson of await base.lessons(this.owner)) {
      const standing = this.standing(lesson);
      if (standing !== (lesson.standing ?? '')) await base.keepLesson({...lesson, standing});
    }
  }

  async draw() {
    const kept = (await base.lessons(this.owner)).sort((one, other) => one.since - other.since);
    const whole = new Set(kept.filter((lesson) => lesson.whole).map((lesson) => lesson.id));
    const ids = new Set(kept.map((lesson) => lesson.id));
    const used = kept.reduce((sum, lesson) => sum + (lesson.bytes ?? 0), 0);
    const free = await keep.free();
    $('view').replaceChildren(
      el('h1', {class: 'title'}, t.title), el('p', {class: 'muted mt2'}, t.lead),
      el('section', {class: 'mt6', 'aria-labelledby': 'kept-title'},
        el('div', {class: 'row between wraps'}, el('h2', {class: 't20', id: 'kept-title'}, t.kept),
          el('span', {class: 'muted t14'}, kept.length ? t.used(bytes(used)) : '', Number.isFinite(free) ? ` · ${t.room(bytes(free))}` : '')),
        kept.length ? el('ul', {class: 'card clip mt3 kept', id: 'kept'}, ...kept.map((lesson) => this.mine(lesson)))
          : el('div', {class: 'card empty mt3'}, el('img', {src: PATH + '/resources/img/home.svg', alt: ''}), el('p', {class: 'strong'}, t.keptNone), el('p', {class: 'muted t14'}, t.keptNoneText))),
      ...(this.programmes ?? []).map((programme) => this.programme(programme, ids, whole)),
      ...(this.programmes?.length ? [el('p', {class: 'muted t13 mt4'}, t.online)] : []),
      ...(this.programmes?.length === 0 ? [el('p', {class: 'card pad mt6'}, t.shelfNone + ' ', el('a', {href: PATH + '/courses'}, t.toCourses))] : []));
  }

  /** A kept lesson: open it, go on with it, renew or remove it. */
  mine(lesson) {
    const way = coming.get(lesson.id);
    const standing = this.standing(lesson);
    const says = way !== undefined ? t.loading(way) : !lesson.whole ? t.part(lesson.share) : t[standing] ?? [t.whole, lesson.sound ? t.sound : '', t.sizeOf(bytes(lesson.bytes))].filter(Boolean).join(' · ');
    const ready = lesson.whole && !standing;
    const renew = way === undefined && (!lesson.whole || ['newer', 'expired'].includes(standing));
    return el('li', {'data-id': lesson.id, 'data-state': way !== undefined ? 'coming' : lesson.whole ? standing || 'whole' : 'part'},
      icon(lesson.whole ? 'circle-check' : ICONS[lesson.kind] ?? 'file-text'),
      el('div', {class: 'grow'}, ready ? el('a', {class: 'strong', href: '#lesson=' + lesson.id}, say(lesson.title)) : el('span', {class: 'strong'}, say(lesson.title)),
        el('p', {class: `t13 ${standing || !lesson.whole ? 'caution' : 'muted'}`}, says),
        this.problem.get(lesson.id) ? el('p', {class: 't13 bad'}, this.problem.get(lesson.id)) : null,
        way !== undefined ? el('progress', {class: 'bar', max: '100', value: String(way), 'aria-label': t.loading(way)}) : null),
      el('div', {class: 'row gap2 wraps end'},
        ready && way === undefined ? el('a', {class: 'btn small primary open', href: '#lesson=' + lesson.id}, icon('play'), t.open) : null,
        renew ? el('button', {type: 'button', class: 'btn small go-on', onclick: () => this.fetch(lesson.id, lesson.sound)}, lesson.whole ? t.update : t.goOn) : null,
        el('button', {type: 'button', class: 'btn small quiet remove', 'aria-label': `${t.remove} ${say(lesson.title)}`, onclick: () => this.remove(lesson)}, icon('trash-2'))));
  }

  programme(programme, kept, whole) {
    const left = programme.lessons.filter((item) => !item.why && !kept.has(item.id));
    const need = left.reduce((sum, item) => sum + item.bytes, 0);
    return el('section', {class: 'mt6', 'aria-label': say(programme.title), 'data-programme': programme.code},
      el('div', {class: 'row between wraps gap2'}, el('h2', {class: 't18'}, say(programme.title)),
        left.length > 1 ? el('button', {type: 'button', class: 'btn small keep-all', onclick: () => this.fetchAll(left)}, icon('download'), `${t.keepAll} · ${t.about(bytes(need))}`) : null),
      el('ul', {class: 'card clip mt3 kept'}, ...programme.lessons.map((item) => this.offer(item, kept.has(item.id), whole.has(item.id)))));
  }

  offer(item, kept, whole) {
    const facts = [t.kinds[item.kind] ?? item.kind, time(item.seconds * 1000), item.why ? '' : t.about(bytes(item.bytes))].filter(Boolean).join(' · ');
    const button = (label, sound, size) => el('button', {type: 'button', class: sound ? 'btn small quiet keep-sound' : 'btn small keep', 'aria-label': `${label} ${say(item.title)}`, onclick: () => this.fetch(item.id, sound, size)}, sound ? '' : icon('download'), sound ? `${label} · ${bytes(size)}` : label);
    const choices = [button(t.keep, false, item.bytes), item.soundBytes && item.kind === 'video' ? button(t.keepSound, true, item.soundBytes) : null];
    const beside = item.why ? [el('span', {class: 't13 muted'}, t.why[item.why] ?? item.why)] : whole ? [el('span', {class: 't13 good'}, icon('check'), ' ' + t.whole)] : kept ? [] : choices;
    return el('li', {'data-id': item.id, 'data-why': item.why}, icon(ICONS[item.kind] ?? 'ban'),
      el('div', {class: 'grow'}, el('span', {}, say(item.title)), el('p', {class: 't13 muted'}, facts),
        this.problem.get(item.id) && !kept ? el('p', {class: 't13 bad'}, this.problem.get(item.id)) : null),
      el('div', {class: 'row gap2 wraps end'}, ...beside));
  }

  async fetchAll(items) {
    const need = items.reduce((sum, item) => sum + item.bytes, 0);
    const free = await keep.free();
    if (need > free) return this.say(note('warn', t.noRoom(bytes(need), bytes(free))));
    for (const item of items) await this.fetch(item.id, false, item.bytes);
  }

  async fetch(id, sound, need = 0) {
    if (coming.has(id)) return;
    const free = await keep.free();
    if (need > free) {
      this.problem.set(id, t.noRoom(bytes(need), bytes(free)));
      return this.draw();
    }
    coming.set(id, 0);
    this.problem.delete(id);
    try {
      const told = (share) => { coming.set(id, share); if (!location.hash.startsWith('#lesson')) this.progress(id, share); };
      await keep.keep(this.owner, id, sound, told);
    } catch (failed) {
      this.problem.set(id, failed instanceof Refused ? t.why[failed.reason] ?? t.signInAgain : failed instanceof keep.Full ? t.full : t.failed);
    } finally {
      coming.delete(id);
      await this.drawn();
    }
  }

  /** The bar of a lesson on its way; the whole list is drawn when the lesson first appears in it. */
  progress(id, share) {
    const line = document.querySelector(`#kept [data-id="${id}"] progress`);
    if (!line) return void this.drawn();
    line.value = share;
    line.parentElement.querySelector('p').textContent = t.loading(share);
  }

  async drawn() {
    if (!location.hash.startsWith('#lesson')) await this.draw();
  }

  async remove(lesson) {
    const dialog = $('dialog');
    $('dialog-text').textContent = t.removeAsk;
    dialog.onclose = async () => {
      if (dialog.returnValue !== 'yes') return;
      await keep.remove(this.owner, lesson.id);
      await this.draw();
    };
    dialog.showModal();
  }
}
