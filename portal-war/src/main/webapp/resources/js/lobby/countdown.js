// How long until the doors and the bell, by the server's time; said aloud only where it matters, not every second.
const box = document.getElementById('countdown');
const ALOUD = [1800, 600, 300, 60];

function run() {
  const {now, doors, bell} = box.dataset;
  const server = Number(now) - performance.now();
  const english = document.documentElement.lang.startsWith('en');
  const clock = box.querySelector('[data-clock]');
  const label = box.querySelector('[data-label]');
  const aloud = box.querySelector('[data-aloud]');
  let before = Infinity;
  const text = (seconds) => {
    const days = Math.floor(seconds / 86400);
    const parts = [Math.floor(seconds % 86400 / 3600), Math.floor(seconds % 3600 / 60), seconds % 60].map((each) => String(each).padStart(2, '0')).join(':');
    return days ? english ? `${days} d ${parts}` : `${days} 天 ${parts}` : parts;
  };
  const tick = () => {
    const at = server + performance.now();
    const open = at >= Number(doors);
    const left = Math.max(0, Math.ceil((Number(open ? bell : doors) - at) / 1000));
    label.textContent = !open ? box.dataset.toDoors : left ? box.dataset.toBell : box.dataset.rung;
    clock.textContent = left ? text(left) : '';
    const mark = ALOUD.find((each) => left <= each && before > each);
    if (mark || open && box.dataset.open !== 'true') aloud.textContent = `${label.textContent} ${clock.textContent}`;
    before = left;
    if (open && box.dataset.open !== 'true') {
      box.dataset.open = 'true';
      before = Infinity;
      const enter = box.querySelector('[data-enter]');
      if (enter && !document.getElementById('enter')) enter.hidden = false;
    }
    if (left || !open) setTimeout(tick, 1000);
  };
  tick();
}

if (box) run();
