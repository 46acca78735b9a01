// Reads a page aloud with the browser's own voice, piece by piece, each in its language. Where the browser has no voice
// for the page's language it says so.
const WAIT = 2000;
const LONGEST = 160;

const voicesCome = () => new Promise((done) => {
  const voices = speechSynthesis.getVoices();
  if (voices.length) return done(voices);
  const late = setTimeout(() => done(speechSynthesis.getVoices()), WAIT);
  speechSynthesis.onvoiceschanged = () => { clearTimeout(late); done(speechSynthesis.getVoices()); };
});

const language = (element) => (element.closest('[lang]')?.lang ?? 'zh-CN').toLowerCase();
const voiceFor = (voices, lang) => voices.find((voice) => voice.lang.toLowerCase().replace('_', '-').startsWith(lang.slice(0, 2)));

/** Browsers stop in the middle of what is too long, so sentences are read one by one. */
const sentences = (text) => text.replace(/\s+/g, ' ').match(/[^。！？；.!?;]+[。！？；.!?;]?/g)
  ?.flatMap((one) => one.match(new RegExp(`.{1,${LONGEST}}`, 'g')) ?? []) ?? [];

function pieces(selector, voices) {
  return [...document.querySelectorAll(selector)].flatMap((element) => {
    const voice = voiceFor(voices, language(element));
    return voice ? sentences(element.textContent.trim()).map((text) => ({element, text, voice})) : [];
  });
}

export async function listen(box, selector) {
  if (!box) return;
  const says = box.querySelector('[role=status]');
  const button = (name) => box.querySelector(`[data-do=${name}]`);
  box.hidden = false;
  const voices = 'speechSynthesis' in window ? await voicesCome() : [];
  const all = voices.length ? pieces(selector, voices) : [];
  if (!all.length) {
    button('play').hidden = true;
    says.textContent = box.dataset.none;
    return;
  }
  let at = 0;
  let state = 'still';
  let spoken; // kept, or the browser may forget it before it ends

  function show(next, word) {
    state = next;
    button('play').hidden = state === 'reading';
    button('pause').hidden = state !== 'reading';
    button('stop').hidden = state === 'still';
    says.textContent = word;
  }
  const mark = (on) => all[at]?.element.classList.toggle('reading', on);

  function read() {
    if (at >= all.length) {
      at = 0;
      return show('still', box.dataset.stopped);
    }
    spoken = new SpeechSynthesisUtterance(all[at].text);
    spoken.voice = all[at].voice;
    spoken.lang = all[at].voice.lang;
    mark(true);
    spoken.onend = () => { mark(false); if (state === 'reading') { at += 1; read(); } };
    spoken.onerror = () => { mark(false); if (state === 'reading') show('held', box.dataset.stopped); };
    speechSynthesis.speak(spoken);
  }
  // What is held begins its sentence again: pausing inside one is not dependable on phones.
  function hold(next) {
    show(next, box.dataset.stopped);
    speechSynthesis.cancel();
    mark(false);
  }
  button('play').onclick = () => { show('reading', box.dataset.reading); read(); };
  button('pause').onclick = () => hold('held');
  button('stop').onclick = () => { hold('still'); at = 0; };
  addEventListener('pagehide', () => speechSynthesis.cancel());
}
