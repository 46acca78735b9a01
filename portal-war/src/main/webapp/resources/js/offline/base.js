// What stays on this browser: the device of each person, the lessons they keep and every record of study. Records are
// only ever added; what the server made of them stands beside them. Everything is found by whose it is.
const open = () => new Promise((done, failed) => {
  const request = indexedDB.open('pingandeng-learn', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('device', {keyPath: 'owner'});
    request.result.createObjectStore('lesson', {keyPath: ['owner', 'id']});
    request.result.createObjectStore('record', {keyPath: ['owner', 'sequence']});
    request.result.createObjectStore('outcome', {keyPath: ['owner', 'sequence']});
  };
  request.onsuccess = () => done(request.result);
  request.onerror = request.onblocked = () => failed(request.error);
});

const settled = (request) => new Promise((done, failed) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => failed(request.error);
});

const of = (owner) => IDBKeyRange.bound([owner], [owner, []]);
/** The name of the cache with a person's files. */
export const shelfOf = (owner) => `kept-${owner}`;

let base;
export async function ready() {
  base ??= await open();
  base.onversionchange = () => base.close();
}

const inside = (name, mode = 'readonly') => base.transaction(name, mode).objectStore(name);

export const device = (owner) => settled(inside('device').get(owner));
export const devices = () => settled(inside('device').getAll());
export const keepDevice = (one) => settled(inside('device', 'readwrite').put(one));
export const lessons = (owner) => settled(inside('lesson').getAll(of(owner)));
export const lesson = (owner, id) => settled(inside('lesson').get([owner, id]));
export const keepLesson = (one) => settled(inside('lesson', 'readwrite').put(one));
export const forgetLesson = (owner, id) => settled(inside('lesson', 'readwrite').delete([owner, id]));

/** A record and the device's new end of the chain, both or none. */
export async function add(owner, record, change) {
  const both = base.transaction(['record', 'device'], 'readwrite');
  const devices = both.objectStore('device');
  const now = await settled(devices.get(owner));
  devices.put({...now, ...change});
  await settled(both.objectStore('record').add(record));
}

/** Records that the server has not answered yet, the oldest first. */
export async function unsent(owner) {
  const known = new Set((await settled(inside('outcome').getAllKeys(of(owner)))).map((key) => key[1]));
  return (await settled(inside('record').getAll(of(owner)))).filter((record) => !known.has(record.sequence));
}

export async function settle(owner, answers) {
  const store = inside('outcome', 'readwrite');
  await Promise.all(answers.map((answer) => settled(store.put({...answer, owner, at: Date.now()}))));
}

/** What the server has answered long ago need not stay. */
export async function sweep(owner, before) {
  const old = (await settled(inside('outcome').getAll(of(owner)))).filter((outcome) => outcome.at < before);
  const both = base.transaction(['record', 'outcome'], 'readwrite');
  // the outcome stays: without it a record would count as not sent
  await Promise.all(old.map(({sequence}) => settled(both.objectStore('record').delete([owner, sequence]))));
}
