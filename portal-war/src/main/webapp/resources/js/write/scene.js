// Places on a picture: corners are set by clicking, in ten-thousandths of the picture; the numbers stay in the form,
// where they can be typed as well.
const NS = 'http://www.w3.org/2000/svg';
const EDGE = 10000;

class Scene {
  constructor(box, form, changed) {
    Object.assign(this, {box, form, changed, at: box.dataset.scene.slice('at:'.length)});
    this.svg = document.createElementNS(NS, 'svg');
    this.svg.setAttribute('viewBox', `0 0 ${EDGE} ${EDGE}`);
    this.svg.setAttribute('preserveAspectRatio', 'none');
    this.svg.setAttribute('aria-hidden', 'true');
    box.append(this.svg);
    this.svg.addEventListener('click', (event) => this.#corner(event));
    form.addEventListener('input', () => this.draw());
    form.addEventListener('focusin', (event) => this.#chosen(event));
    this.row = 0;
    this.draw();
  }

  get rows() {
    return [...this.form.elements].filter((field) => field.name?.startsWith(`f.${this.at}region.`) && field.name.endsWith('.outline'));
  }

  #chosen(event) {
    const match = event.target.name?.match(/region\.(\d+)\./);
    if (match && event.target.name.startsWith(`f.${this.at}`)) {
      this.row = Number(match[1]);
      this.draw();
    }
  }

  #corner(event) {
    const field = this.rows[this.row];
    if (!field) return;
    const area = this.svg.getBoundingClientRect();
    const place = (value, from, size) => Math.max(0, Math.min(EDGE, Math.round((value - from) / size * EDGE)));
    const corner = `${place(event.clientX, area.left, area.width)},${place(event.clientY, area.top, area.height)}`;
    field.value = `${field.value.trim()} ${corner}`.trim();
    this.draw();
    this.changed();
  }

  draw() {
    this.svg.replaceChildren(...this.rows.map((field, row) => {
      const shape = document.createElementNS(NS, field.value.trim().split(/\s+/).length > 2 ? 'polygon' : 'polyline');
      shape.setAttribute('points', field.value.match(/\d+[,，]\d+/g)?.join(' ') ?? '');
      const hazard = this.form.elements[field.name.replace(/outline$/, 'hazard')];
      // a tick box may have a hidden field of its name before it
      shape.classList.toggle('hazard', [hazard ?? []].flat().concat([...(hazard?.[0] ? hazard : [])]).some((each) => each.checked));
      shape.classList.toggle('now', row === this.row);
      return shape;
    }));
  }
}

export function scenes(form, changed) {
  for (const box of form.querySelectorAll('[data-scene]')) new Scene(box, form, changed);
}
