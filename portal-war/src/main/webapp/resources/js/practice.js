// Makes practice handier where scripts run: orders are moved by hand, hazards are pointed at, pictures open large. The
// answer goes into one hidden field as JSON; without scripts the fields of the page do.
import {dress, make} from './items/dom.js';
import {enlarge} from './items/prose.js';
import {render} from './items/types.js';
import {PATH} from './path.js';

const spoken = dress(make('p', {className: 'sr'}), {role: 'status', 'aria-live': 'polite'});
document.body.append(spoken);

/** Makes the questions within a part of the page handy. */
export function questions(part) {
  for (const box of part.querySelectorAll('[data-item]')) {
    const {name = '', given = '', heading} = box.dataset;
    const files = JSON.parse(box.dataset.files);
    const field = make('input', {type: 'hidden', name: `${name}json`, value: given});
    const here = {
      prefix: name, heading,
      file: (id) => (files[id] ? reachable(PATH + files[id]) : Promise.reject(new Error(id))),
      say: (text) => { spoken.textContent = text; },
    };
    box.replaceChildren(render(JSON.parse(box.dataset.item), given ? JSON.parse(given) : null, (value) => { field.value = JSON.stringify(value); }, here), field);
  }
}

questions(document);

/** The address, once it has been seen to hold; so a picture that is missing is said to be missing. */
async function reachable(address) {
  const answer = await fetch(address, {method: 'HEAD'});
  if (!answer.ok) throw new Error(String(answer.status));
  return address;
}

addEventListener('click', (event) => {
  const link = event.target.closest?.('a.zoom');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  enlarge(link.href, link.parentElement.querySelector('img').alt);
});
