// What stays on the tablet: the date as it came last, what was ticked but not handed in, and what was handed in but has
// not arrived. The last two are dropped only once the server has them, or the examiner gives them up.
const open = () => new Promise((done, failed) => {
  const request = indexedDB.open('pingandeng-practical', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('date', {keyPath: 'session'});
    request.result.createObjectStore('draft', {keyPath: 'key'});
    request.result.createObjectStore('handed', {keyPath: 'id'});
  };
  request.onsuccess = () => done(request.result);
  request.onerror = request.onblocked = () => failed(request.error);
});

const settled = (request) => new Promise((done, failed) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => failed(request.error);
});

let base;
const inside = async (name, mode = 'readonly') => {
  base ??= open();
  return (await base).transaction(name, mode).objectStore(name);
};

export const get = async (store, key) => settled((await inside(store)).get(key));
export const all = async (store) => settled((await inside(store)).getAll());
export const put = async (store, value) => settled((await inside(store, 'readwrite')).put(value));
export const drop = async (store, key) => settled((await inside(store, 'readwrite')).delete(key));
