// What must survive a reload: the sitting, the paper, and every save until the server has acknowledged it.
const open = () => new Promise((done, failed) => {
  const request = indexedDB.open('pingandeng-exam', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('sitting', {keyPath: 'id'});
    request.result.createObjectStore('save', {keyPath: ['sitting', 'lease', 'n']});
  };
  request.onsuccess = () => done(request.result);
  request.onerror = () => failed(request.error);
});

const settled = (request) => new Promise((done, failed) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => failed(request.error);
});

export class Store {
  static async open() {
    const store = new Store();
    store.base = await open();
    navigator.storage?.persist?.();
    return store;
  }

  #in(name, mode = 'readonly') {
    return this.base.transaction(name, mode).objectStore(name);
  }

  sitting(id) {
    return settled(this.#in('sitting').get(id));
  }

  async latest() {
    const all = await settled(this.#in('sitting').getAll());
    return all.sort((a, b) => b.touched - a.touched)[0];
  }

  async keep(sitting) {
    await settled(this.#in('sitting', 'readwrite').put({...sitting, touched: Date.now()}));
  }

  /** Everything of a closed sitting goes; older leases' unsent saves have been handed in before. */
  async forget(id) {
    await settled(this.#in('sitting', 'readwrite').delete(id));
    await settled(this.#in('save', 'readwrite').delete(IDBKeyRange.bound([id, 0, 0], [id, Infinity, Infinity])));
  }

  saves(id) {
    return settled(this.#in('save').getAll(IDBKeyRange.bound([id, 0, 0], [id, Infinity, Infinity])));
  }

  async add(save) {
    await settled(this.#in('save', 'readwrite').put(save));
  }

  async remove(saves) {
    const store = this.#in('save', 'readwrite');
    await Promise.all(saves.map((save) => settled(store.delete([save.sitting, save.lease, save.n]))));
  }
}
