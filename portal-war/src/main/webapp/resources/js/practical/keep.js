// What stays on the tablet: the date as it came last, what was ticked but not handed in, and what was handed in but has
// not arrived. The last two are dropped only once the server has them, or the examiner gives them up.
const NAME = 'pingandeng-practical';
const opened = (version) => new Promise((done, failed) => {
  const request = indexedDB.open(NAME, version);
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

// A newer page beside this one may have given the store a higher number: this one lets it, and goes on in what it made.
const open = async () => {
  const store = await opened(1).catch((failed) => { if (failed?.name !== 'VersionError') throw failed; return opened(); });
  store.onversionchange = () => { base = undefined; store.close(); };
  return store;
};

let base;
const inside = async (name, mode = 'readonly') => {
  base ??= open();
  return (await base).transaction(name, mode).objectStore(name);
};

export const get = async (store, key) => settled((await inside(store)).get(key));
export const all = async (store) => settled((await inside(store)).getAll());
export const put = async (store, value) => settled((await inside(store, 'readwrite')).put(value));
export const drop = async (store, key) => settled((await inside(store, 'readwrite')).delete(key));
