// The screen in the room: fetches itself every few seconds and shows the code of now.
const STEP = 4000;

async function renew() {
  try {
    const answer = await fetch(location.href, {cache: 'no-store', credentials: 'same-origin'});
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById('live');
    if (fresh) document.getElementById('live').replaceWith(document.adoptNode(fresh));
  } catch {
    // without network the old code stays until the next round
  }
}

setInterval(renew, STEP);
