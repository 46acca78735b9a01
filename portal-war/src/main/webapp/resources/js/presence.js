// Asks in the middle of a film whether somebody is there. The film stands still until the answer; the first one counts.

const box = document.getElementById('check');
const title = document.title;
const AGAIN = 3000;
let open = null, ends = 0, ticking = null, after = null, send = null;

const part = (name) => box.querySelector(`[data-part=${name}]`);

/** Puts a question before the learner, unless it stands there already. */
export function ask(video, asked, post, then) {
  if (!box || !asked || open === asked.id) return;
  send = post;
  open = asked.id;
  after = then;
  video.pause();
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
  video.webkitExitFullscreen?.();
  const plain = asked.choices.length === 0;
  part('stem').textContent = plain ? box.dataset.plain : asked.stem;
  part('stem').lang = plain ? document.documentElement.lang : 'zh-CN';
  part('said').textContent = '';
  part('said').className = 'mt3';
  const answers = plain ? [box.dataset.here] : asked.choices;
  part('choices').replaceChildren(...answers.map((words, at) => choice(words, plain ? 'here' : String(at))));
  part('go').hidden = true;
  ends = Date.now() + asked.secondsLeft * 1000;
  tick();
  ticking = setInterval(tick, 1000);
  document.title = `❗ ${title}`;
  if (!box.open) box.showModal();
  part('title').focus();
}

function choice(words, value) {
  const button = Object.assign(document.createElement('button'), {type: 'button', className: 'btn choice', textContent: said(words)});
  button.onclick = () => answer(button, value);
  const line = document.createElement('li');
  line.append(button);
  return line;
}

/** A statement's two answers in the reader's language. */
const said = (words) => ({对: box.dataset.right, 错: box.dataset.wrong})[words] ?? words;

function tick() {
  const left = Math.max(0, Math.ceil((ends - Date.now()) / 1000));
  part('left').textContent = box.dataset.left.replace('{0}', left);
  // Read out at a few moments only, or nobody could listen to the question.
  if ([60, 30, 10].includes(left)) part('alarm').textContent = part('left').textContent;
  if (left === 0) nobody();
}

/** The time is over: the server is told, and says where to watch again. */
async function nobody() {
  clearInterval(ticking);
  let back = null;
  try {
    back = (await send(open, 'nobody')).back;
  } catch {
    // Without a line the server finds out by itself, and says so with the next report.
  }
  finish(box.dataset.late, 'warn', box.dataset.again, back);
}

async function answer(button, value) {
  const question = open;
  for (const each of part('choices').querySelectorAll('button')) each.disabled = true;
  button.setAttribute('aria-pressed', 'true');
  try {
    const came = await send(question, value);
    if (open !== question) return;
    if (came.came === 'LATE') return finish(box.dataset.late, 'warn', box.dataset.again, came.back);
    const key = came.key ? ` ${box.dataset.key.replace('{0}', said(came.key))}` : '';
    finish(`${came.right ? box.dataset.good : box.dataset.bad}${came.right ? '' : key} ${came.explanation ?? ''}`, came.right ? 'ok' : '', box.dataset.on);
  } catch ({status}) {
    const gone = status >= 400 && status < 500 && status !== 429;
    if (gone) return finish(box.dataset.gone, 'warn', box.dataset.on);
    part('said').textContent = box.dataset.offline;
    if (open === question && Date.now() < ends) setTimeout(() => answer(button, value), AGAIN);
  }
}

function finish(words, kind, next, back = null) {
  clearInterval(ticking);
  part('left').textContent = '';
  for (const each of part('choices').querySelectorAll('button')) each.disabled = true;
  part('said').textContent = words;
  part('said').className = `note ${kind} mt3`;
  part('go').textContent = next;
  part('go').hidden = false;
  part('go').focus();
  document.title = title;
  after?.(false, back);
}

// The question is not waved away by a key; closed it is by its button, once it is over.
box?.addEventListener('cancel', (event) => { if (part('go').hidden) event.preventDefault(); });
box?.addEventListener('close', () => after?.(true, null));
if (box) part('go').onclick = () => box.close();
