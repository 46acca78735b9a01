// The pictures and sounds of the paper. All are fetched and kept as soon as the paper is open, so that a reload without
// network still shows them; the page gets addresses of what is kept here.
import {files} from '../items/types.js';

const AGAIN = 15000;

export class Media {
  constructor(store, wire, sitting) {
    Object.assign(this, {store, wire, sitting});
    this.addresses = new Map();
  }

  /** The address of a file; refused when it is neither here nor to be had now, and then worth asking again. */
  file(id) {
    if (!this.addresses.has(id)) {
      const address = this.#blob(id).then((blob) => URL.createObjectURL(blob));
      this.addresses.set(id, address);
      address.catch(() => this.addresses.delete(id));
    }
    return this.addresses.get(id);
  }

  async #blob(id) {
    const kept = await this.store.file(this.sitting, id).catch(() => null);
    if (kept) return kept;
    const blob = await this.wire.file(id);
    await this.store.keepFile(this.sitting, id, blob).catch(() => {});
    return blob;
  }

  /** One after the other, in the paper's order, so that saves keep their way; what fails is tried again later. */
  async prefetch(slots) {
    clearTimeout(this.later);
    let missing = false;
    for (const id of files(slots)) {
      if (this.stopped) return;
      await this.file(id).catch(() => { missing = true; });
    }
    if (missing && !this.stopped) this.later = setTimeout(() => this.prefetch(slots), AGAIN);
  }

  stop() {
    this.stopped = true;
    clearTimeout(this.later);
  }
}
