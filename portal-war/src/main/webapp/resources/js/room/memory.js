// Stands in for the store where the browser keeps nothing: as good as the page lives, and no longer.
const key = (save) => `${save.sitting} ${save.lease} ${save.n}`;

export class Memory {
  constructor() {
    this.fragile = true;
    this.sittings = new Map();
    this.kept = new Map();
    this.signed = new Map();
    this.files = new Map();
  }

  async sitting(id) {
    return this.sittings.get(id);
  }

  async latest() {
    return [...this.sittings.values()].pop();
  }

  async keep(sitting) {
    this.sittings.set(sitting.id, sitting);
  }

  async forget(id) {
    this.sittings.delete(id);
    this.kept.clear();
    this.signed.clear();
    this.files.clear();
  }

  async saves(id) {
    return [...this.kept.values()].filter((save) => save.sitting === id);
  }

  async receipts(id) {
    return [...this.signed.values()].filter((one) => one.sitting === id);
  }

  async file(sitting, id) {
    return this.files.get(id);
  }

  async keepFile(sitting, id, blob) {
    this.files.set(id, blob);
  }

  async add(save) {
    this.kept.set(key(save), save);
  }

  async remove(saves) {
    saves.forEach((save) => this.kept.delete(key(save)));
  }

  async settle(gone, marked, receipts) {
    await this.remove(gone);
    marked.forEach((save) => this.kept.set(key(save), save));
    receipts.forEach((one) => this.signed.set(key(one), one));
  }
}
