// Makes practice handier where scripts run: orders are moved by hand, hazards are pointed at, pictures open large. The
// answer goes into one hidden field as JSON; without scripts the fields of the page do.
import {dress, make} from './items/dom.js';
import {enlarge} from './items/prose.js';
import {render} from './items/types.js';

const spoken = dress(make('p', {className: 'sr'}), {role: 'status', 'aria-live': 'polite'});
document.body.append(spoken);

for (const box of document.querySelectorAll('[data-item]')) {
  const files = JSON.parse(box.dataset.files);
  const field = make('input', {type: 'hidden', name: `${box.dataset.name}json`, value: box.dataset.given});
  const here = {
    prefix: box.dataset.name, heading: box.dataset.heading,
    file: (id) => (files[id] ? reachable(files[id]) : Promise.reject(new Error(id))),
    say: (text) => { spoken.textContent = text; },
  };
  const given = box.dataset.given ? JSON.parse(box.dataset.given) : null;
  box.replaceChildren(render(JSON.parse(box.dataset.item), given, (value) => { field.value = JSON.stringify(value); }, here), field);
}

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
