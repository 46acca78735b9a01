// Shows a kept lesson from what lies on the phone.
import {PATH} from '../path.js';
import {el} from './dom.js';
import {english, say, t} from './words.js';
import * as keep from './keep.js';

const addresses = [];

/** Gives the browser back what the last lesson held. */
export function clear() {
  addresses.splice(0).forEach((address) => URL.revokeObjectURL(address));
}

async function address(owner, key) {
  const blob = await keep.file(owner, key);
  return blob ? held(blob) : '';
}

function held(blob) {
  const made = URL.createObjectURL(blob);
  addresses.push(made);
  return made;
}

/** The lesson's element; what plays in it is found as video or audio. */
export async function content(owner, lesson) {
  if (lesson.kind === 'text') return prose(owner, lesson);
  if (lesson.kind === 'pdf') return el('div', {class: 'stack'}, ...await Promise.all(lesson.pages.map((key, at) => sheet(owner, key, t.pageOf(at + 1)))));
  if (lesson.kind === 'gallery') return el('div', {class: 'stack'}, ...await Promise.all(lesson.pictures.map((each) => sheet(owner, each.key, say(each.alt) || say(each.caption), say(each.caption)))));
  return plays(owner, lesson);
}

async function sheet(owner, key, alt, caption) {
  return el('figure', {class: 'sheet'}, el('img', {src: await address(owner, key), alt}), caption ? el('figcaption', {}, caption) : null);
}

/** The server has made the text safe; its pictures are put in before it is shown, and its links lead where the portal lies. */
async function prose(owner, lesson) {
  const parsed = new DOMParser().parseFromString(lesson.html, 'text/html');
  for (const image of parsed.querySelectorAll('img[src^="media:"]')) image.src = await address(owner, image.getAttribute('src').slice(6));
  for (const link of parsed.querySelectorAll('a[href^="/"]:not([href^="//"])')) link.setAttribute('href', PATH + link.getAttribute('href'));
  return el('div', {class: 'prose', lang: 'zh-CN'}, ...parsed.body.childNodes);
}

/** A film is put together from its pieces: the first says how the others are read. */
async function plays(owner, lesson) {
  const blobs = await Promise.all(lesson.film.map((key) => keep.file(owner, key)));
  const heard = lesson.kind === 'audio' || lesson.sound;
  const type = heard ? blobs[0]?.type || 'audio/mp4' : lesson.film.length > 1 ? 'video/mp4' : blobs[0]?.type;
  const medium = el(heard ? 'audio' : 'video', {id: 'medium', controls: true, playsinline: true, preload: 'metadata'});
  medium.src = held(new Blob(blobs, {type}));
  for (const [lang, label, part] of [['zh', '中文', lesson.playing.captionsZh], ['en', 'English', lesson.playing.captionsEn]]) {
    if (part) medium.append(el('track', {kind: 'captions', srclang: lang, label, src: await address(owner, part.key)}));
  }
  // the browser makes a choice of its own when the film is there
  medium.addEventListener('loadeddata', () => {
    for (const track of medium.textTracks) track.mode = track.language === (english ? 'en' : 'zh') ? 'showing' : 'disabled';
  }, {once: true});
  const words = say(lesson.transcript).split('\n').filter((line) => line.trim());
  return heard
    ? el('div', {class: 'card pad6 sound'}, medium, words.length ? el('details', {class: 'mt3', open: true}, el('summary', {}, t.transcript), el('div', {class: 'prose mt2'}, ...words.map((line) => el('p', {}, line)))) : null)
    : el('div', {class: 'stage'}, medium);
}
