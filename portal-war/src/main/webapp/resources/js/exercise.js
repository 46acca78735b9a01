// Takes the steps of a lesson's exercise without leaving the page, so that the time spent goes on counting: what the
// server answers is put in place, the focus goes to it, and what came of the step is said aloud. Without scripts the same
// forms are plain posts.
const said = document.getElementById('exercise-said');
const parts = [];

/** Says what is to be made handy in each part that is put in place. */
export function dressing(dress) {
  parts.push(dress);
  dress(document.getElementById('exercise'));
}

async function post(form, button) {
  const fields = new URLSearchParams(new FormData(form));
  if (button?.name) fields.set(button.name, button.value);
  const answer = form.method === 'get'
    ? await fetch(`${form.action}?${fields}`, {cache: 'no-store'})
    : await fetch(form.action, {method: 'POST', body: fields, cache: 'no-store'});
  if (!answer.ok) throw new Error(String(answer.status));
  if (answer.redirected || form.method === 'get') history.replaceState(null, '', answer.url);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** Puts what the server answered in place. A page without the exercise is another page, such as signing in. */
function show(page, box) {
  const fresh = page.getElementById('exercise');
  if (!fresh) return location.reload();
  const warning = page.querySelector('main .note[role=status], .wrap > .note[role=status]');
  box.replaceWith(fresh);
  if (warning) fresh.prepend(warning);
  for (const dress of parts) dress(fresh);
  const came = fresh.querySelector('#came, .explain');
  if (fresh.querySelector('.explain')) came.scrollIntoView({block: 'center'});
  else if (fresh.dataset.state !== box.dataset.state || !fresh.querySelector('.scene')) fresh.scrollIntoView({block: 'start'});
  (fresh.querySelector('[data-focus]') ?? fresh.querySelector('#exercise-title, #stem'))?.focus({preventScroll: true});
  said.textContent = (warning ?? came)?.textContent.trim() ?? '';
  if (fresh.dataset.done === 'true' && box.dataset.done !== 'true') dispatchEvent(new Event('exercisedone'));
}

async function take(box, step) {
  if (box.getAttribute('aria-busy') === 'true') return;
  box.setAttribute('aria-busy', 'true');
  try {
    show(await step(), box);
  } catch {
    // nothing was lost: the same step can be taken again
    said.textContent = box.dataset.offline;
    let line = box.querySelector('.unreached');
    if (!line) box.append(line = Object.assign(document.createElement('p'), {className: 'note warn unreached', textContent: box.dataset.offline}));
  } finally {
    box.removeAttribute('aria-busy');
  }
}

addEventListener('submit', (event) => {
  const box = event.target.closest('#exercise');
  if (!box) return;
  event.preventDefault();
  take(box, () => post(event.target, event.submitter));
});

/** Links from step to step stay in place too; the address follows, so that a reload shows the same. */
addEventListener('click', (event) => {
  const link = event.target.closest?.('#exercise a[data-step]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  take(link.closest('#exercise'), async () => {
    const answer = await fetch(link.href, {cache: 'no-store'});
    if (!answer.ok) throw new Error(String(answer.status));
    history.replaceState(null, '', link.href);
    return new DOMParser().parseFromString(await answer.text(), 'text/html');
  });
});
