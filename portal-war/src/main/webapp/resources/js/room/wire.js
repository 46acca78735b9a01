// Calls to the server. A refusal has a reason; no answer at all has none and is worth repeating.
import {PATH} from '../path.js';

export class Refusal extends Error {
  constructor(status, reason, wait) {
    super(reason);
    Object.assign(this, {status, reason, wait});
  }
}

const PATIENCE = 15000;
const FILE_PATIENCE = 120000;

async function call(method, path, headers, body, file) {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), file ? FILE_PATIENCE : PATIENCE);
  try {
    const answer = await fetch(PATH + '/api/v1/exam' + path, {
      method, body, signal: limit.signal, cache: 'no-store', credentials: 'same-origin',
      headers: {...headers, ...(body ? {'Content-Type': 'application/json'} : {})},
    });
    if (file && answer.ok) return await answer.blob();
    const type = answer.headers.get('Content-Type') ?? '';
    // What is no JSON is not the portal's: a proxy before it, a hotel's sign-in page, a server that is not up yet.
    const ours = type.includes('json');
    const json = ours ? await answer.json() : {};
    const wait = Number(answer.headers.get('Retry-After')) || undefined;
    if (!answer.ok || !ours) {
      throw new Refusal(answer.status, json.reason ?? 'BUSY', wait);
    }
    return wait ? {...json, wait} : json;
  } finally {
    clearTimeout(timer);
  }
}

const body = (saves) => JSON.stringify({saves: saves.map(({n, slot, a, at, prev, hash}) => ({n, slot, a, at, prev, hash}))});

export class Wire {
  constructor(token, renewed) {
    this.token = token;
    this.renewed = renewed;
  }

  get #headers() {
    return {'X-Sitting': this.token};
  }

  /** Tries once more with a fresh token when the old one has run out and the candidate is still signed in. */
  async #ask(method, path, body, file) {
    try {
      return await call(method, path, this.#headers, body, file);
    } catch (failed) {
      if (failed.reason !== 'TOKEN_EXPIRED' || !this.sitting) throw failed;
      const admission = await call('POST', '/renew', {'X-Sitting-Id': this.sitting, 'X-Sitting-Lease': this.lease});
      this.token = admission.token;
      this.renewed(admission.token);
      return call(method, path, this.#headers, body, file);
    }
  }

  async state() {
    const state = await this.#ask('GET', '/state');
    this.token = state.token;
    this.renewed(state.token);
    return state;
  }

  paper() {
    return this.#ask('GET', '/paper');
  }

  openPaper() {
    return this.#ask('GET', '/open-paper');
  }

  key() {
    return this.#ask('POST', '/key');
  }

  /** A picture or a sound of the paper, as a blob. */
  file(id) {
    return this.#ask('GET', `/media/${id}`, undefined, true);
  }

  save(saves) {
    return this.#ask('POST', '/saves', body(saves));
  }

  /** For the branch of an earlier lease, whose pass cannot be renewed. */
  saveUnder(pass, saves) {
    return call('POST', '/saves', {'X-Sitting': pass}, body(saves));
  }

  /** What the room noticed about itself. */
  signals(signals) {
    return this.#ask('POST', '/signals', JSON.stringify({signals}));
  }

  submit() {
    return this.#ask('POST', '/submit');
  }
}
