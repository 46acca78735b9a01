// Follows a running import: asks how far it is and opens the page anew when its phase has ended.
import {PATH} from './path.js';

const progress = document.getElementById('progress');
const bar = progress.querySelector('progress');
const phase = document.getElementById('standing').dataset.phase;
const PAUSE = 800;
let failures = 0;

function show(standing) {
  bar.value = standing.percent;
  document.getElementById('step').textContent = progress.getAttribute('data-step-' + standing.step.toLowerCase());
  document.getElementById('percent').textContent = standing.percent + '%';
  document.getElementById('rows').textContent = progress.dataset.rows.replace('{0}', standing.rows.toLocaleString());
}

async function ask() {
  try {
    const answer = await fetch(PATH + '/api/v1/imports/' + progress.dataset.id, {cache: 'no-store'});
    if (!answer.ok) throw new Error(String(answer.status));
    const standing = await answer.json();
    if (standing.phase !== phase) {
      location.reload();
      return;
    }
    show(standing);
    failures = 0;
  } catch {
    failures += 1;
  }
  setTimeout(ask, PAUSE * (1 + Math.min(failures, 9)));
}

setTimeout(ask, PAUSE);
