// Holds a part of a package, speaks SCORM with it, and tells the portal's page what it says. It runs on the content's
// own origin: the part can do here whatever it likes, so the portal believes nothing of what comes from here.
(() => {
  'use strict';
  const portal = document.body.dataset.portal;
  const nonce = location.hash.slice(1);
  /** What the portal knows better than the content. */
  const READ_ONLY = /^cmi\.(core\.(student_id|student_name|credit|entry|total_time|lesson_mode)|launch_data|comments_from_lms|student_data|learner_id|learner_name|credit|entry|mode|total_time|completion_threshold|scaled_passing_score|max_time_allowed|time_limit_action)|_count$|_children$|_version$/;
  const SOON = 2;
  const ALIVE_EVERY = 5000;
  const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'touchstart', 'wheel', 'scroll'];
  let frame = null, api = null, modern = false, sco = false, last = '', over = false, alive = 0;
  const watched = new WeakSet();

  function tell(kind, more) {
    parent.postMessage({...more, kind, nonce}, portal);
  }

  addEventListener('message', ({source, origin, data}) => {
    if (source !== parent || origin !== portal || !data || data.nonce !== nonce) return;
    if (data.kind === 'begin' && !frame) begin(data);
    if (data.kind === 'close') close();
  });

  /** The element's text, whatever its type; nothing for what is empty or not the content's to say. */
  function said(params) {
    const cmi = {};
    for (const [element, value] of Object.entries(params ?? {})) {
      const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
      if (plain && value !== '' && !READ_ONLY.test(element)) cmi[element] = String(value);
    }
    return cmi;
  }

  /**
   * Each time whole. What says nothing new but how late it is need not be told. A mere file that speaks all the same is
   * let speak: not finding an answer here it would ask the portal's own window, which it must not touch.
   */
  function commit(params, ended) {
    if (!sco) return;
    const cmi = said(params);
    const {'cmi.core.session_time': old, 'cmi.session_time': recent, ...matter} = cmi;
    const text = JSON.stringify(matter);
    if (!ended && text === last) return;
    last = text;
    over = ended;
    tell('commit', {cmi, ended});
  }

  function runtime(data) {
    const settings = {
      autocommit: true,
      autocommitSeconds: SOON,
      dataCommitFormat: 'flattened',
      lmsCommitUrl: 'portal',
      logLevel: 5,
      httpService: {
        processHttpRequest(url, params, immediate) {
          commit(params, immediate === true);
          return {result: 'true', errorCode: 0};
        },
        updateSettings() {},
      },
    };
    const made = data.modern ? new window.Scorm2004API(settings) : new window.Scorm12API(settings);
    made.loadFromFlattenedJSON(data.cmi, '');
    if (data.modern) {
      made.on('SequenceNext', () => tell('turn', {to: 'next'}));
      made.on('SequencePrevious', () => tell('turn', {to: 'previous'}));
    }
    return made;
  }

  function script(name) {
    return new Promise((good, bad) => {
      const element = document.createElement('script');
      element.src = name;
      element.onload = good;
      element.onerror = bad;
      document.head.append(element);
    });
  }

  async function begin(data) {
    frame = document.createElement('iframe');
    frame.title = data.title;
    document.title = data.title;
    modern = data.modern;
    sco = data.sco;
    try {
      await script(modern ? 'scorm2004.js' : 'scorm12.js');
      api = runtime(data);
      window[modern ? 'API_1484_11' : 'API'] = api;
    } catch (fault) {
      tell('fault', {});
      return;
    }
    frame.addEventListener('load', () => { watch(frame.contentWindow); tell('shown', {}); });
    frame.src = '../p/' + data.file.split('/').map(encodeURIComponent).join('/') + data.suffix;
    document.body.append(frame);
    setInterval(look, 2000);
  }

  function running() {
    return api !== null && !over && api.isInitialized();
  }

  function flush() {
    if (running()) modern ? api.Commit('') : api.LMSCommit('');
  }

  /** Takes the part away, so that it says its last words as if its window were closed. */
  function close() {
    if (!frame) return tell('closed', {});
    frame.addEventListener('load', () => { flush(); tell('closed', {}); }, {once: true});
    frame.src = 'about:blank';
  }

  function sign() {
    const now = Date.now();
    if (now - alive < ALIVE_EVERY) return;
    alive = now;
    tell('active', {});
  }

  /** Listens for signs of a learner in a window of the package and the windows in it. */
  function watch(view) {
    try {
      if (!watched.has(view.document)) {
        watched.add(view.document);
        for (const event of SIGNS) view.addEventListener(event, sign, {passive: true, capture: true});
      }
      for (let at = 0; at < view.frames.length; at++) watch(view.frames[at]);
    } catch (elsewhere) {
      // a window that is not the package's own is not listened to
    }
  }

  function playing(view) {
    try {
      const here = [...view.document.querySelectorAll('video, audio')].some((each) => !each.paused && !each.ended);
      return here || [...Array(view.frames.length).keys()].some((at) => playing(view.frames[at]));
    } catch (elsewhere) {
      return false;
    }
  }

  function look() {
    if (!frame.contentWindow) return;
    watch(frame.contentWindow);
    if (playing(frame.contentWindow)) sign();
  }

  for (const event of SIGNS) addEventListener(event, sign, {passive: true, capture: true});
  document.addEventListener('visibilitychange', () => { if (document.hidden) flush(); });
  addEventListener('pagehide', flush);
  tell('ready', {});
})();
