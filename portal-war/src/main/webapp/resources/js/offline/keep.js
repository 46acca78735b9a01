// Brings lessons onto the phone, piece by piece under names that stay: what is there is not fetched again, so that a
// download goes on where it was cut, also under new addresses.
import {PATH} from '../path.js';
import * as base from './base.js';
import * as device from './device.js';
import * as wire from './wire.js';

const address = (key) => '/learn/kept/' + key;

export class Full extends Error {}

/** How much the browser still lets us keep; Infinity where it does not say. */
export async function free() {
  const {quota, usage} = await navigator.storage?.estimate?.() ?? {};
  return quota === undefined ? Infinity : Math.max(0, quota - usage);
}

export const shelf = (owner) => caches.open(base.shelfOf(owner));

/** A kept file, or undefined. */
export const file = async (owner, key) => (await (await shelf(owner)).match(address(key)))?.blob();

/** The pieces of a film by its list, each with a name that stays. */
async function pieces({key, list}) {
  const answer = await fetch(PATH + list, {cache: 'no-store'});
  if (!answer.ok) throw new Error(String(answer.status));
  const names = (await answer.text()).split('\n').flatMap((line) => {
    const head = /^#EXT-X-MAP:.*URI="([^"]+)"/.exec(line);
    return head ? [head[1]] : line && !line.startsWith('#') ? [line.trim()] : [];
  });
  return names.map((name) => ({key: key + name, url: new URL(name, new URL(list, location)).pathname}));
}

/** What has to be fetched of a lesson; the last ones make up what plays, in their order. */
async function plan(sheet, sound) {
  const {playing} = sheet;
  if (!playing) return {parts: sheet.parts, film: []};
  const alone = sound || sheet.kind === 'audio' ? playing.sound : null;
  const film = alone ? [alone] : playing.list ? await pieces(playing) : [playing.original];
  return {parts: [...sheet.parts, playing.captionsZh, playing.captionsEn].filter(Boolean), film};
}

/**
 * Keeps a lesson. Tells how far it is after each piece. Throws when it is cut; calling it again goes on.
 */
export async function keep(owner, id, sound, told) {
  navigator.storage?.persist?.().catch(() => {});
  const mine = await device.mine(owner);
  const [keeping, sheet] = [await wire.keep(owner, mine.id, id), await wire.sheet(owner, id)];
  const {parts, film} = await plan(sheet, sound);
  const all = [...parts, ...film];
  const before = await base.lesson(owner, id);
  const lesson = {
    ...sheet, owner, id, sound, keeping: keeping.keeping, keptAt: keeping.keptAt, digest: keeping.digest, whole: false, share: 0, since: before?.since ?? Date.now(),
    files: all.map(({key}) => key), film: film.map(({key}) => key), covered: sheet.covered, parts: undefined, bytes: 0,
  };
  await base.keepLesson(lesson);
  await fetchAll(owner, lesson, all, told);
  await tidy(owner, before?.files ?? []);
}

async function fetchAll(owner, lesson, all, told) {
  const cache = await shelf(owner);
  let done = 0;
  for (const {key, url} of all) {
    const there = await cache.match(address(key));
    lesson.bytes += there ? (await there.blob()).size : await bring(cache, key, url);
    lesson.share = Math.floor(++done * 100 / all.length);
    await base.keepLesson(lesson);
    told(lesson.share);
  }
  await base.keepLesson({...lesson, whole: true, share: 100});
}

async function bring(cache, key, url) {
  const answer = await fetch(PATH + url, {cache: 'no-store'});
  if (!answer.ok) throw new Error(String(answer.status));
  const blob = await answer.blob();
  try {
    await cache.put(address(key), new Response(blob, {headers: {'Content-Type': blob.type}}));
  } catch (failed) {
    throw failed.name === 'QuotaExceededError' ? new Full() : failed;
  }
  return blob.size;
}

/** Files that no kept lesson needs any more go. */
async function tidy(owner, candidates) {
  const needed = new Set((await base.lessons(owner)).flatMap(({files}) => files));
  const cache = await shelf(owner);
  await Promise.all(candidates.filter((key) => !needed.has(key)).map((key) => cache.delete(address(key))));
}

export async function remove(owner, id) {
  const lesson = await base.lesson(owner, id);
  await base.forgetLesson(owner, id);
  await tidy(owner, lesson?.files ?? []);
}

/** How much others keep here; their records are not touched. */
export async function others(owner) {
  const all = (await base.devices()).map((each) => each.owner).filter((each) => each !== owner);
  const kept = (await Promise.all(all.map(base.lessons))).flat();
  return kept.length ? kept.reduce((sum, lesson) => sum + (lesson.bytes ?? 0), 0) || 1 : 0;
}

export async function clearOthers(owner) {
  for (const each of (await base.devices()).map((one) => one.owner).filter((one) => one !== owner)) {
    for (const {id} of await base.lessons(each)) await base.forgetLesson(each, id);
    await caches.delete(base.shelfOf(each));
  }
}
