// Sends a case on: the device's own sheet where it has one, and the link to paste anywhere.
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // older browsers, and pages without a secure address
  }
}

export function share(box) {
  if (!box) return;
  const says = box.querySelector('[role=status]');
  const send = box.querySelector('[data-do=send]');
  const link = box.querySelector('[data-do=copy]');
  const url = document.querySelector('link[rel=canonical]')?.href ?? location.href;
  const {title, text} = box.dataset;
  send.hidden = !navigator.share;
  link.hidden = false;
  send.onclick = () => navigator.share({title, text, url}).catch(() => {}); // closing the sheet is no fault
  link.onclick = async () => { says.textContent = await copy(url) ? box.dataset.copied : `${box.dataset.byHand} ${url}`; };
}
