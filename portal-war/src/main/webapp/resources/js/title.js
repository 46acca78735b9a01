// A sheet for a title: kept on the server while it is filled in; photographs and drawn names go there at once.
import {photo} from './practical/photo.js';

const form = document.getElementById('sheet');
const line = document.getElementById('kept');

function say(text, bad) {
  line.textContent = text;
  line.classList.toggle('bad', bad);
}

async function call(address, body) {
  const answer = await fetch(address, {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body), cache: 'no-store'});
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

class Keeper {
  #waiting;
  #running = false;
  #changed = new Map();

  constructor() {
    form.addEventListener('input', ({target}) => target.name?.startsWith('f.') && this.note(target));
    addEventListener('visibilitychange', () => document.hidden && this.#waiting && this.keep());
    // what was typed before this script came
    for (const field of form.elements) {
      const changed = field.type === 'radio' ? field.checked && !field.defaultChecked : field.value !== field.defaultValue;
      if (field.name?.startsWith('f.') && changed) this.note(field);
    }
  }

  note(field) {
    document.getElementById('missing')?.remove(); // it was counted before this
    this.#changed.set(field.name.slice(2), field.value);
    this.soon(900);
  }

  soon(later) {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.keep(), later);
  }

  async keep() {
    if (this.#running) return this.soon(400);
    clearTimeout(this.#waiting);
    this.#waiting = null;
    const sent = new Map(this.#changed);
    if (!sent.size) return undefined;
    this.#running = true;
    try {
      const {at, refusal} = await call(form.dataset.call, {id: form.dataset.id, fields: Object.fromEntries(sent)});
      if (refusal) return say(form.dataset.gone, true);
      for (const [name, value] of sent) if (this.#changed.get(name) === value) this.#changed.delete(name);
      say(form.dataset.kept.replace('{0}', new Date(at).toLocaleTimeString(document.documentElement.lang)), false);
    } catch {
      say(form.dataset.lost, true);
      this.soon(5000);
    } finally {
      this.#running = false;
    }
    return undefined;
  }
}

async function send(place, data, shown) {
  try {
    const {refusal} = await call(form.dataset.pictures, {id: form.dataset.id, place, data});
    if (refusal) return say(form.dataset.gone, true);
    shown();
    say(form.dataset.photo, false);
  } catch {
    say(form.dataset.lost, true);
  }
  return undefined;
}

function picture(data, name) {
  const image = new Image();
  image.src = data;
  image.alt = name;
  return image;
}

async function shot(field) {
  const [file] = field.files;
  if (!file) return;
  const data = await photo(file);
  const place = field.dataset.photo;
  await send(place, data, () => {
    form.querySelector(`[data-shots="${CSS.escape(place)}"]`).append(picture(data, form.dataset.photo));
    field.value = '';
  });
}

/** A frame to sign in with a finger, a pen or a mouse; the typed name above is enough where one cannot. */
function ink(place) {
  const {ink: who, label, hint, clear, take} = place.dataset;
  const canvas = Object.assign(document.createElement('canvas'), {className: 'ink', width: 900, height: 300});
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', `${label}: ${hint}`);
  const brush = canvas.getContext('2d');
  const empty = () => {
    brush.fillStyle = '#fff';
    brush.fillRect(0, 0, canvas.width, canvas.height);
  };
  empty();
  Object.assign(brush, {lineWidth: 5, lineCap: 'round', lineJoin: 'round', strokeStyle: '#10231f'});
  const at = (event) => {
    const box = canvas.getBoundingClientRect();
    return [(event.clientX - box.left) * canvas.width / box.width, (event.clientY - box.top) * canvas.height / box.height];
  };
  let down = false;
  let drawn = false;
  canvas.onpointerdown = (event) => {
    down = true;
    canvas.setPointerCapture(event.pointerId);
    brush.beginPath();
    brush.moveTo(...at(event));
  };
  canvas.onpointermove = (event) => {
    if (!down) return;
    brush.lineTo(...at(event));
    brush.stroke();
    drawn = true;
  };
  canvas.onpointerup = canvas.onpointercancel = () => {
    down = false;
  };
  const button = (text, work) => Object.assign(document.createElement('button'), {type: 'button', className: 'btn small', textContent: text, onclick: work});
  const row = Object.assign(document.createElement('div'), {className: 'row wraps gap2'});
  const taken = button(take, () => drawn && send(who, canvas.toDataURL('image/png'), () => place.setAttribute('data-taken', 'yes')));
  row.append(button(clear, () => {
    empty();
    drawn = false;
  }), taken, Object.assign(document.createElement('span'), {className: 'muted t14', textContent: hint}));
  place.append(canvas, row);
}

if (form && line) {
  const keeper = new Keeper();
  form.addEventListener('change', ({target}) => {
    if (target.type === 'file' && target.dataset.photo) shot(target);
    else if (target.type === 'file' && target.files.length) document.getElementById('save').click();
    else if (target.name?.startsWith('f.')) keeper.note(target);
  });
  form.querySelectorAll('[data-ink]').forEach(ink);
  form.dataset.ready = 'yes';
}
