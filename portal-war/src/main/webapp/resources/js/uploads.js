// The desk where files are given: many at once, two on their way, each with its progress, its speed and its buttons.
import {Sending, Ended} from './tus.js';

const box = document.getElementById('give');
const list = document.getElementById('sending');
const words = box.dataset;
const AT_ONCE = 2;
const waiting = [];
let going = 0;

const size = (bytes) => bytes < 1048576 ? Math.max(1, Math.round(bytes / 1024)) + ' KB' : bytes < 1073741824 ? (bytes / 1048576).toFixed(1) + ' MB' : (bytes / 1073741824).toFixed(2) + ' GB';

function element(name, props = {}, ...inside) {
  const made = Object.assign(document.createElement(name), props);
  made.append(...inside);
  return made;
}

class Row {
  constructor(file) {
    this.file = file;
    this.sending = new Sending(file, (state) => this.#shown(state));
    this.bar = element('progress', {max: file.size || 1, value: 0, ariaLabel: file.name});
    this.words = element('p', {className: 't13 muted num', textContent: words.queued});
    this.hold = this.#button(words.pause, () => this.#held());
    this.end = this.#button(words.stop, () => this.#stopped());
    this.line = element('li', {className: 'row gap3'}, element('div', {className: 'grow stack gap1'}, element('b', {className: 't14', textContent: file.name}), this.bar, this.words), this.hold, this.end);
    this.line.dataset.state = 'queued';
    list.append(this.line);
  }

  #button(label, act) {
    const button = element('button', {type: 'button', className: 'btn small', textContent: label, ariaLabel: `${label}: ${this.file.name}`});
    button.addEventListener('click', act);
    return button;
  }

  async run() {
    this.#state('going');
    this.since = null;
    try {
      await this.sending.run();
      this.#over('done', words.done);
      await renew();
    } catch (failed) {
      if (!(failed instanceof Ended)) throw failed;
      if (failed.reason === 'PAUSED') this.#state('paused');
      else if (failed.reason === 'STOPPED') this.line.remove();
      else this.#over('refused', box.getAttribute('data-reason-' + failed.reason.toLowerCase()) ?? words.failed);
    }
  }

  #shown({sent, total, waiting: broken}) {
    const now = performance.now();
    this.since ??= {now, sent};
    const seconds = (now - this.since.now) / 1000;
    const rate = seconds > 0.5 ? (sent - this.since.sent) / seconds : 0;
    this.bar.value = sent;
    if (broken) this.since = null;
    this.words.textContent = broken ? words.broken : sent >= total ? words.checking
      : `${Math.floor(100 * sent / total)}% · ${size(sent)} / ${size(total)}` + (rate > 0 ? ` · ${size(rate)}/s` : '');
    this.line.dataset.state = broken ? 'broken' : 'going';
  }

  #held() {
    if (this.line.dataset.state === 'paused') {
      this.#state('queued');
      this.words.textContent = words.queued;
      waiting.push(this);
      next();
    } else if (waiting.includes(this)) {
      waiting.splice(waiting.indexOf(this), 1);
      this.#state('paused');
    } else {
      this.sending.pause();
    }
  }

  #stopped() {
    const ours = waiting.indexOf(this);
    if (ours >= 0) waiting.splice(ours, 1);
    const idle = ['queued', 'paused', 'refused', 'done'].includes(this.line.dataset.state);
    this.sending.stop();
    if (idle) this.line.remove();
  }

  #state(state) {
    this.line.dataset.state = state;
    this.hold.textContent = state === 'paused' ? words.go : words.pause;
    this.hold.ariaLabel = `${this.hold.textContent}: ${this.file.name}`;
    if (state === 'paused') this.words.textContent = words.paused;
  }

  #over(state, text) {
    this.line.dataset.state = state;
    this.words.textContent = text;
    this.words.className = state === 'done' ? 't13 good' : 'err-t';
    this.bar.hidden = true;
    this.hold.remove();
    this.end.textContent = words.hide;
    this.end.ariaLabel = `${words.hide}: ${this.file.name}`;
    document.getElementById('said').textContent = `${this.file.name}: ${text}`;
  }
}

/** Lets the next one go when there is room. */
function next() {
  while (going < AT_ONCE && waiting.length) {
    going += 1;
    waiting.shift().run().finally(() => { going -= 1; next(); });
  }
}

function take(files) {
  for (const file of files) waiting.push(new Row(file));
  next();
}

/** The list of what is in the library, as the page would show it now. */
async function renew() {
  const answer = await fetch(location.href, {cache: 'no-store'});
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('given');
  if (fresh) document.getElementById('given').replaceChildren(...fresh.childNodes);
}

document.getElementById('files').addEventListener('change', (event) => {
  take(event.target.files);
  event.target.value = '';
});
for (const kind of ['dragover', 'dragleave', 'drop']) {
  box.addEventListener(kind, (event) => {
    event.preventDefault();
    box.classList.toggle('over', kind === 'dragover');
    if (kind === 'drop') take(event.dataTransfer.files);
  });
}
addEventListener('beforeunload', (event) => {
  if (going || waiting.length) event.preventDefault();
});
