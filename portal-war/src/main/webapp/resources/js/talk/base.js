// The sheets on this phone, open and done, and whose phone it was when it last had network.
const open = () => new Promise((done, failed) => {
  const request = indexedDB.open('pingandeng-talk', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('sheet', {keyPath: 'id'});
  request.onsuccess = () => done(request.result);
  request.onerror = request.onblocked = () => failed(request.error);
});

const settled = (request) => new Promise((done, failed) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => failed(request.error);
});

let base;
export async function ready() {
  base ??= await open();
  base.onversionchange = () => base.close();
}

const inside = (mode = 'readonly') => base.transaction('sheet', mode).objectStore('sheet');

export const sheets = () => settled(inside().getAll());
export const keep = (one) => settled(inside('readwrite').put(one));
export const forget = (id) => settled(inside('readwrite').delete(id));

/** A number of its own for a sheet; also where the address is no secure one, in which browsers make none by themselves. */
export function number() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return [...bytes].map((byte, at) => ([4, 6, 8, 10].includes(at) ? '-' : '') + byte.toString(16).padStart(2, '0')).join('');
}
