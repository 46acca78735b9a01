// The time left in a mock exam. The server's clock ends it; here it is shown, what is typed is kept just before the end,
// and at the end the page asks the server, which has the result.
import './practice.js';

const SAVE_AT = 3;
const SPOKEN = [600, 300, 60];
const left = document.getElementById('left');

if (left) {
  const begun = performance.now();
  const seconds = Number(left.dataset.seconds);
  const spoken = document.getElementById('spoken');
  const shown = left.querySelector('span');
  let kept = seconds <= SAVE_AT;
  let last = seconds;
  const tick = () => {
    const now = Math.max(0, Math.ceil(seconds - (performance.now() - begun) / 1000));
    const rest = String(now % 60).padStart(2, '0');
    shown.textContent = left.dataset.words.replace('{0}', `${Math.floor(now / 60)}:${rest}`);
    const mark = SPOKEN.find((at) => now <= at && last > at);
    if (mark) spoken.textContent = spoken.dataset.words.replace('{0}', mark / 60);
    last = now;
    if (now <= SAVE_AT && !kept) {
      kept = true;
      document.querySelector('.places .now')?.click();
    } else if (now === 0) {
      clearInterval(timer);
      location.replace(location.href);
    }
  };
  const timer = setInterval(tick, 500);
  tick();
}
