// Plays a film in the pieces that were made for phones: by hls.js, or by the browser itself where scripts cannot (iPhones).
// Browsers that can do both stand still when the line is lost, even with the next seconds in hand; hls.js plays them.
// Whatever goes wrong, the film plays as it came. What is to hear can be had alone, for a poor line.
const LIST = 'application/vnd.apple.mpegurl';
const AGAIN = 3000;
const byItself = !('MediaSource' in window);
let held = null, player = null, recovered = false, lost = false;

/** Where a film stands, in milliseconds; while its source is changed, where it stood. */
export const stands = (video) => Math.round(held ?? video.currentTime * 1000);

/** Makes a film ready. */
export function ready(video) {
  const {list, sound} = video.dataset;
  video.addEventListener('error', () => comeBack(video));
  if (!list) return;
  if (sound) offerSound(video);
  if (byItself) video.preload = 'metadata';
  else byScript(video);
}

/** Changes what is played and goes on where it was. */
function change(video, attach) {
  const {currentTime: at, paused, playbackRate} = video;
  if (at > 0) held = at * 1000;
  video.addEventListener('loadedmetadata', () => {
    video.playbackRate = playbackRate;
    if (at > 0) {
      video.addEventListener('seeked', () => { held = null; }, {once: true});
      video.currentTime = at;
    }
    if (!paused) video.play().catch(() => {});
  }, {once: true});
  attach();
}

async function byScript(video) {
  try {
    await fetched(video.dataset.script);
    if (!window.Hls.isSupported()) throw new Error('unsupported');
    change(video, () => inPieces(video));
  } catch {
    asItCame(video);
  }
}

function fetched(address) {
  if (window.Hls) return Promise.resolve();
  return new Promise((done, failed) => {
    document.head.append(Object.assign(document.createElement('script'), {src: address, onload: done, onerror: failed}));
  });
}

function inPieces(video) {
  const Hls = window.Hls;
  const thrifty = navigator.connection?.saveData ?? false;
  player = new Hls({enableWorker: false, capLevelToPlayerSize: true, startLevel: 0, maxBufferLength: 8, maxMaxBufferLength: 60});
  if (thrifty) player.autoLevelCapping = 0;
  player.on(Hls.Events.ERROR, (_, problem) => { if (problem.fatal) mend(video, problem); });
  video.addEventListener('play', () => { if (player) player.config.maxBufferLength = 30; });
  player.loadSource(video.dataset.list);
  player.attachMedia(video);
}

/** A line that is gone comes back; an address that is refused or a picture that cannot be read does not. */
function mend(video, {type, response, details}) {
  const Hls = window.Hls;
  const refused = response?.code >= 400 && response.code < 500;
  if (type === Hls.ErrorTypes.NETWORK_ERROR && !refused) {
    const same = player;
    setTimeout(() => {
      if (player !== same) return;
      if (details.startsWith('manifest')) same.loadSource(video.dataset.list);
      else same.startLoad();
    }, AGAIN);
  } else if (type === Hls.ErrorTypes.MEDIA_ERROR && !recovered) {
    recovered = true;
    player.recoverMediaError();
  } else {
    change(video, () => asItCame(video));
  }
}

/** A browser that plays a file itself gives up at the first piece that does not come; the file is asked for again. */
function comeBack(video) {
  const {error} = video;
  lost ||= error?.code === MediaError.MEDIA_ERR_NETWORK;
  if (player || !lost) return;
  video.addEventListener('loadedmetadata', () => { lost = false; }, {once: true});
  setTimeout(() => { if (!player && video.error === error) change(video, () => video.load()); }, AGAIN);
}

function asItCame(video) {
  plain(video, video.dataset.original);
}

function plain(video, address) {
  player?.destroy();
  player = null;
  video.preload = 'metadata';
  video.src = address;
  video.load();
}

function offerSound(video) {
  const button = document.getElementById('sound-only');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const alone = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(alone));
    change(video, () => {
      if (alone) plain(video, video.dataset.sound);
      else if (window.Hls?.isSupported() && !byItself) inPieces(video);
      else plain(video, byItself && video.canPlayType(LIST) ? video.dataset.list : video.dataset.original);
    });
  });
}
