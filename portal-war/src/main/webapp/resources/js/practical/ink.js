// A frame to sign in, with a finger, a pen or a mouse.
import {make} from '../items/dom.js';
import {t} from './words.js';

export function ink(label, kept, changed) {
  const canvas = make('canvas', {className: 'ink', width: 900, height: 300});
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', `${label}: ${t.draws}`);
  const brush = canvas.getContext('2d');
  Object.assign(brush, {lineWidth: 5, lineCap: 'round', lineJoin: 'round', strokeStyle: '#10231f'});
  let drawn = Boolean(kept);
  if (kept) {
    const picture = new Image();
    picture.onload = () => brush.drawImage(picture, 0, 0);
    picture.src = kept;
  }
  const place = (event) => {
    const box = canvas.getBoundingClientRect();
    return [(event.clientX - box.left) * canvas.width / box.width, (event.clientY - box.top) * canvas.height / box.height];
  };
  let down = false;
  canvas.onpointerdown = (event) => {
    down = true;
    canvas.setPointerCapture(event.pointerId);
    brush.beginPath();
    brush.moveTo(...place(event));
  };
  canvas.onpointermove = (event) => {
    if (!down) return;
    brush.lineTo(...place(event));
    brush.stroke();
    drawn = true;
  };
  canvas.onpointerup = canvas.onpointercancel = () => {
    if (down && drawn) changed(canvas.toDataURL('image/png'));
    down = false;
  };
  const clear = make('button', {type: 'button', className: 'btn small', textContent: t.clear, onclick: () => {
    brush.clearRect(0, 0, canvas.width, canvas.height);
    drawn = false;
    changed('');
  }});
  return make('div', {className: 'stack gap2'}, canvas, make('div', {className: 'row between'}, make('span', {className: 'muted t14', textContent: t.draws}), clear));
}
