// Shows at once what the bank has for what was just typed: the form is posted behind, and of the answer only the parts
// that are marked live take the place of those on the page. Without scripts the button does the same.
const form = document.getElementById('blueprint');
let asked = 0;

async function look() {
  const mine = ++asked;
  const body = new URLSearchParams(new FormData(form));
  body.set('again', 'again');
  const answer = await fetch(form.action, {method: 'POST', body});
  if (!answer.ok || mine !== asked) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const fresh of page.querySelectorAll('[data-live]')) {
    const old = form.querySelector(`[data-live="${fresh.dataset.live}"]`);
    if (old) old.replaceWith(document.adoptNode(fresh));
  }
  for (const fresh of page.querySelectorAll('.sections [data-row]')) {
    const old = form.querySelector(`.sections [data-row="${fresh.dataset.row}"]`);
    if (old) old.className = fresh.className;
  }
}

form.addEventListener('change', () => { look().catch(() => {}); });
