// What must survive a reload: the sitting, the paper with its pictures and sounds, every save until the server has
// acknowledged it, and the receipts. Where the browser keeps nothing (private window, no space) a page's memory stands in, and says so.
import {Memory} from './memory.js';

const OLDEST = 30 * 24 * 3600 * 1000;
const KEY = {keyPath: ['sitting', 'lease', 'n']};

const open = () => new Promise((done, failed) => {
  const request = indexedDB.open('pingandeng-exam', 3);
  request.onupgradeneeded = ({oldVersion}) => {
    if (oldVersion < 1) {
      request.result.createObjectStore('sitting', {keyPath: 'id'});
      request.result.createObjectStore('save', KEY);
    }
    if (oldVersion < 2) request.result.createObjectStore('receipt', KEY);
    request.result.createObjectStore('file', {keyPath: ['sitting', 'id']});
  };
  request.onsuccess = () => done(request.result);
  request.onerror = request.onblocked = () => failed(request.error);
});

const settled = (request) => new Promise((done, failed) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => failed(request.error);
});

const all = (id) => IDBKeyRange.bound([id, 0, 0], [id, Infinity, Infinity]);
const key = (save) => [save.sitting, save.lease, save.n];

export class Store {
  static async open() {
    const store = new Store();
    try {
      store.base = await open();
      store.base.onversionchange = () => store.base.close();
      await store.#sweep();
    } catch {
      return new Memory();
    }
    navigator.storage?.persist?.();
    return store;
  }

  async #sweep() {
    const old = (await settled(this.#in('sitting').getAll())).filter((sitting) => sitting.touched < Date.now() - OLDEST);
    for (const sitting of old) await this.forget(sitting.id);
  }

  #in(name, mode = 'readonly') {
    return this.base.transaction(name, mode).objectStore(name);
  }

  async sitting(id) {
    return settled(this.#in('sitting').get(id));
  }

  async latest() {
    const found = await settled(this.#in('sitting').getAll());
    return found.sort((a, b) => b.touched - a.touched)[0];
  }

  async keep(sitting) {
    await settled(this.#in('sitting', 'readwrite').put({...sitting, touched: Date.now()}));
  }

  /** Everything of a closed sitting goes. */
  async forget(id) {
    await settled(this.#in('sitting', 'readwrite').delete(id));
    for (const name of ['save', 'receipt']) await settled(this.#in(name, 'readwrite').delete(all(id)));
    await settled(this.#in('file', 'readwrite').delete(IDBKeyRange.bound([id, ''], [id, '\uffff'])));
  }

  async saves(id) {
    return settled(this.#in('save').getAll(all(id)));
  }

  async receipts(id) {
    return settled(this.#in('receipt').getAll(all(id)));
  }

  /** A picture or a sound of the paper: a blob, or undefined. */
  async file(sitting, id) {
    return (await settled(this.#in('file').get([sitting, id])))?.blob;
  }

  async keepFile(sitting, id, blob) {
    await settled(this.#in('file', 'readwrite').put({sitting, id, blob}));
  }

  /** Committed at once, so that it also holds while the page is going away. */
  async add(save) {
    const store = this.#in('save', 'readwrite');
    const done = settled(store.put(save));
    store.transaction.commit?.();
    await done;
  }

  async remove(saves) {
    const store = this.#in('save', 'readwrite');
    await Promise.all(saves.map((save) => settled(store.delete(key(save)))));
  }

  /** After an answer of the server: what goes, what stays marked, and its receipts. */
  async settle(gone, marked, receipts) {
    const change = this.base.transaction(['save', 'receipt'], 'readwrite');
    await Promise.all([
      ...gone.map((save) => settled(change.objectStore('save').delete(key(save)))),
      ...marked.map((save) => settled(change.objectStore('save').put(save))),
      ...receipts.map((one) => settled(change.objectStore('receipt').put(one))),
    ]);
  }
}
