// The invigilator's page: asks every two seconds how all stand, shows it, and sends orders.
import {Grid} from './watch/grid.js';
import {Ordering} from './watch/order.js';
import {Panel} from './watch/panel.js';
import {t} from './watch/words.js';
import {PATH} from './path.js';

const $ = (id) => document.getElementById(id);
const STEP = 2000;
const LONGEST = 10000;

async function call(path, body) {
  const answer = await fetch(`${PATH}/api/v1/watch/${path}`, body
    ? {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body)} : {cache: 'no-store'});
  if (!answer.ok) throw Object.assign(new Error(String(answer.status)), {status: answer.status});
  return answer.json();
}

function begin(root) {
  const hall = {exam: root.dataset.exam, session: root.dataset.session || null};
  const tell = (text) => { $('said').textContent = text; look(); };
  const ordering = new Ordering(hall, call, tell);
  const panel = new Panel((kind, candidate) => ordering.ask(kind, grid.seat(candidate)));
  const grid = new Grid((seat) => panel.open(seat));
  let timer, fails = 0, fresh = performance.now();

  async function look() {
    clearTimeout(timer);
    try {
      const {seats} = await call(`board?exam=${encodeURIComponent(hall.exam)}&session=${hall.session ?? ''}`);
      grid.show(seats);
      if (panel.candidate && grid.seat(panel.candidate)) panel.show(grid.seat(panel.candidate));
      fails = 0;
      fresh = performance.now();
      $('lost').hidden = true;
    } catch (failed) {
      fails++;
      $('lost').hidden = fails < 2;
      $('lost-text').textContent = failed.status === 401 ? t.signIn : t.lost(Math.round((performance.now() - fresh) / 1000));
    }
    clearTimeout(timer);
    timer = setTimeout(look, document.hidden ? LONGEST : Math.min(LONGEST, STEP * (1 + fails)));
  }

  for (const button of document.querySelectorAll('[data-all]')) button.onclick = () => ordering.ask(button.dataset.all, null);
  $('compare').onclick = async () => {
    $('compare').disabled = true;
    try {
      tell(t.compared((await call('compare', hall)).pairs));
    } catch {
      tell(t.failed);
    } finally {
      $('compare').disabled = false;
    }
  };
  document.addEventListener('visibilitychange', () => { if (!document.hidden) look(); });
  look();
}

const root = $('watch');
if (root) begin(root);
