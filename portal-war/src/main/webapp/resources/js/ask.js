// Asks the teacher under a lesson: with the place where the learner is, if they like, and without leaving the page.
import {PATH} from './path.js';

const box = document.getElementById('questions');

/** Makes the form work. spot says a place in words, here where the learner is, go leads to a place. */
export function asking({lesson, spot, here, go}) {
  if (!box) return;
  const field = document.getElementById('ask');
  const tick = document.getElementById('ask-place');
  const label = document.getElementById('ask-place-label');
  const said = document.getElementById('ask-said');
  const list = document.getElementById('asked');
  let at = 0;
  // A question belongs to where its first word was typed.
  const follow = () => {
    if (!field.value.trim()) at = here();
    label.hidden = !spot(at);
    label.querySelector('span').textContent = box.dataset.at.replace('{0}', spot(at));
  };
  for (const event of ['focus', 'input']) field.addEventListener(event, follow);
  follow();

  async function call(path, method, body) {
    const answer = await fetch(PATH + '/api/v1/study-questions' + path, {method, headers: {'Content-Type': 'application/json'}, body: body && JSON.stringify(body), cache: 'no-store'});
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  }

  const tell = (text, kind = '') => { said.textContent = text; said.className = `t14 ${kind}`; };

  function dress(line) {
    const second = Number(line.dataset.second);
    if (line.dataset.second && spot(second)) {
      const jump = Object.assign(document.createElement('button'), {type: 'button', className: 'tag primary num', textContent: spot(second)});
      jump.onclick = () => go(second);
      line.prepend(jump);
    }
    if (line.dataset.open !== 'true') return;
    const back = Object.assign(document.createElement('button'), {type: 'button', className: 'btn small quiet', textContent: box.dataset.takeBack});
    back.onclick = async () => {
      try {
        const {refusal} = await call('/' + line.dataset.id, 'DELETE');
        if (refusal) tell(box.getAttribute('data-' + refusal), 'bad');
        else line.remove();
      } catch {
        tell(box.dataset.failed, 'bad');
      }
    };
    line.append(back);
  }
  document.querySelectorAll('.asked > li').forEach(dress);

  document.getElementById('ask-form').addEventListener('submit', async (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (!text) return field.focus();
    const place = !label.hidden && tick.checked ? at : null;
    try {
      const {id, refusal} = await call('/ask', 'POST', {lesson, place, text});
      if (refusal) return tell(box.getAttribute('data-' + refusal), 'bad');
      if (!list.querySelector(`[data-id="${id}"]`)) {
        const line = document.createElement('li');
        Object.assign(line.dataset, {id, open: 'true', ...(place === null ? {} : {second: String(place)})});
        line.append(Object.assign(document.createElement('p'), {className: 'pre', textContent: text}), Object.assign(document.createElement('span'), {className: 'tag warn', textContent: box.dataset.waiting}));
        dress(line);
        list.prepend(line);
      }
      field.value = '';
      tell(box.dataset.sent, 'good');
    } catch {
      tell(box.dataset.failed, 'bad');
    }
  });
}
