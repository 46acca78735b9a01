// A draft being written: kept on the server while one types, and a few marks for those who do not know Markdown.
const form = document.getElementById('piece');
const line = document.getElementById('kept');

class Keeper {
  #waiting;
  #running = false;

  constructor() {
    form.addEventListener('input', () => this.soon());
    addEventListener('visibilitychange', () => document.hidden && this.#waiting && this.keep());
  }

  soon() {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.keep(), 900);
  }

  #fields() {
    const fields = {revision: form.elements.revision.value};
    for (const [name, value] of new FormData(form)) if (name.startsWith('f.')) fields[name.slice(2)] = value === '-' ? '' : value;
    return fields;
  }

  async keep() {
    if (this.#running) return this.soon();
    clearTimeout(this.#waiting);
    this.#waiting = null;
    this.#running = true;
    try {
      const answer = await fetch(form.dataset.call, {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(this.#fields()), cache: 'no-store'});
      if (!answer.ok) throw new Error(String(answer.status));
      const {at, revision, refusal} = await answer.json();
      if (refusal) return this.#say(form.dataset.gone, true);
      form.elements.revision.value = revision;
      this.#say(form.dataset.kept.replace('{0}', new Date(at).toLocaleTimeString(document.documentElement.lang)), false);
    } catch {
      this.#say(form.dataset.lost, true);
      this.#waiting = setTimeout(() => this.keep(), 5000);
    } finally {
      this.#running = false;
    }
  }

  #say(text, bad) {
    line.textContent = text;
    line.classList.toggle('bad', bad);
  }
}

/** Puts a mark around what is chosen, or before the line. */
function mark(button) {
  const area = document.getElementById(button.dataset.for);
  const {selectionStart: from, selectionEnd: to, value} = area;
  const chosen = value.slice(from, to) || button.dataset.words;
  const [before, after] = {bold: ['**', '**'], head: ['\n## ', '\n'], list: ['\n- ', '\n'], link: ['[', '](https://)'], quote: ['\n> ', '\n']}[button.dataset.mark];
  area.focus();
  area.setRangeText(before + chosen + after, from, to, 'select');
  area.dispatchEvent(new Event('input', {bubbles: true}));
}

if (form) {
  const keeper = new Keeper();
  form.addEventListener('click', (event) => event.target.closest('[data-mark]') && mark(event.target.closest('[data-mark]')));
  form.addEventListener('change', (event) => {
    if (event.target.type === 'file' && event.target.files.length) document.getElementById('save').click();
    else keeper.soon();
  });
}
