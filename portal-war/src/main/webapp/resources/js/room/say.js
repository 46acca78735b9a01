// The few places of the page where the room itself speaks, besides the paper and the banner.
const $ = (id) => document.getElementById(id);

export const say = {
  clock: (text) => { $('clock').textContent = text; },
  title: (text) => { $('title').textContent = text; },
  spoken: (text) => { $('spoken').textContent = text; },
  saved: (text, kind) => { $('saved').textContent = text; $('saved').className = `saved ${kind}`; },
  /** Instead of the paper: where things stand, one way on, the receipts where there are some, the answers where they wait. */
  stage: (text, link, receipts, answers) => {
    $('stage').hidden = false;
    $('stage-answers').hidden = !answers;
    $('stage-answers').onclick = answers ?? null;
    $('stage-receipts').hidden = !receipts;
    $('stage-receipts').onclick = receipts ?? null;
    $('stage-text').textContent = text;
    $('stage-link').hidden = !link;
    if (link) Object.assign($('stage-link'), {textContent: link.text, href: link.href});
  },
};
