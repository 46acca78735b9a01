// Sends one file in pieces (tus 1.0.0): a broken line, a closed page or a restarted server only makes it wait.
import {PATH} from './path.js';

const ADDRESS = PATH + '/api/v1/files';
const PIECE = 8 * 1024 * 1024;
const LARGEST_PIECE = 16 * PIECE;
const GOOD_PIECE = [1000, 10000]; // ms: quicker ones grow, slower ones shrink
const WAITS = [1000, 2000, 4000, 8000, 15000, 30000];
const FINAL = {401: 'SIGNED_OUT', 403: 'FORBIDDEN', 413: 'TOO_LARGE', 507: 'NO_SPACE'};

/** A sending that ended and why: a word of the server, STOPPED or PAUSED. */
export class Ended extends Error {
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

const b64 = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

export class Sending {
  /**
   * @param file what to send
   * @param told called with {sent, total, waiting}: bytes that arrived, and whether the line is broken just now
   */
  constructor(file, told = () => {}) {
    this.file = file;
    this.told = told;
    this.sent = 0;
    this.size = PIECE;
    this.mark = `upload:${file.name}:${file.size}:${file.lastModified}`;
  }

  /** Sends what is left and hands the file in. Resolves with {file, name, type, bytes}; rejects with Ended. */
  async run() {
    this.ended = null;
    let failures = 0;
    while (true) {
      try {
        return await this.#attempt(() => { failures = 0; });
      } catch (failed) {
        if (this.ended) throw new Ended(this.ended);
        if (failed instanceof Ended) throw failed;
        this.told({sent: this.sent, total: this.file.size, waiting: true});
        await this.#wait(WAITS[Math.min(failures++, WAITS.length - 1)] * (0.75 + Math.random() / 2));
      }
    }
  }

  pause() { this.#end('PAUSED'); }

  /** Ends it for good and takes back what has arrived. */
  async stop() {
    this.#end('STOPPED');
    const address = localStorage.getItem(this.mark);
    localStorage.removeItem(this.mark);
    if (address) await this.#call('DELETE', address, {}).catch(() => {});
  }

  #end(reason) {
    this.ended = reason;
    this.request?.abort();
    this.wake?.();
  }

  async #attempt(arrived) {
    const address = await this.#begun();
    while (this.sent < this.file.size) {
      await this.#piece(address);
      arrived();
    }
    return this.#handIn(address);
  }

  /** Where to send to: what was begun before if the server still has it, or a new place. */
  async #begun() {
    const known = localStorage.getItem(this.mark);
    if (known) {
      const there = await this.#call('HEAD', known, {});
      if (there.status < 300) {
        this.sent = Number(there.getResponseHeader('Upload-Offset'));
        return known;
      }
      this.#check(there, [404, 410]);
      // Its pieces are gone; it may have been handed in already.
      localStorage.removeItem(this.mark);
    }
    this.sent = 0;
    const made = await this.#call('POST', ADDRESS, {'Upload-Length': this.file.size, 'Upload-Metadata': 'filename ' + b64(this.file.name)});
    this.#check(made);
    const address = new URL(made.getResponseHeader('Location'), location.href).pathname;
    localStorage.setItem(this.mark, address);
    return address;
  }

  async #piece(address) {
    const from = this.sent;
    const began = performance.now();
    const answer = await this.#call('PATCH', address, {'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': from},
      this.file.slice(from, from + this.size), (loaded) => this.told({sent: from + loaded, total: this.file.size, waiting: false}));
    this.#check(answer);
    this.sent = Number(answer.getResponseHeader('Upload-Offset'));
    this.#fit(performance.now() - began);
    this.told({sent: this.sent, total: this.file.size, waiting: false});
  }

  #fit(took) {
    if (took < GOOD_PIECE[0]) this.size = Math.min(LARGEST_PIECE, this.size * 2);
    if (took > GOOD_PIECE[1]) this.size = Math.max(PIECE, this.size / 2);
  }

  async #handIn(address) {
    const answer = await this.#call('POST', PATH + '/api/v1/uploads/' + address.split('/').pop(), {});
    this.#check(answer);
    localStorage.removeItem(this.mark);
    const result = JSON.parse(answer.responseText);
    if (result.refusal) throw new Ended(result.refusal);
    return result;
  }

  /** Good, final, or worth another attempt. */
  #check({status}, also = []) {
    if ((status >= 200 && status < 300) || also.includes(status)) return;
    if (FINAL[status]) throw new Ended(FINAL[status]);
    throw new Error(String(status));
  }

  #call(method, address, headers, body = null, progress = () => {}) {
    return new Promise((done, failed) => {
      const request = new XMLHttpRequest();
      this.request = request;
      request.open(method, address);
      request.setRequestHeader('Tus-Resumable', '1.0.0');
      for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
      request.upload.onprogress = (event) => progress(event.loaded);
      request.onload = () => done(request);
      request.onerror = request.onabort = request.ontimeout = () => failed(new Error('line'));
      request.send(body);
    });
  }

  #wait(millis) {
    return new Promise((done) => {
      const over = setTimeout(done, millis);
      this.wake = () => { clearTimeout(over); done(); };
      addEventListener('online', this.wake, {once: true});
    });
  }
}
