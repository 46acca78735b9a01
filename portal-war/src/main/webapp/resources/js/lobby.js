// Tries before the exam what the exam will need, and says so in words.
import './lobby/countdown.js';
import {PATH} from './path.js';
const words = document.getElementById('checks').dataset;
const say = (check, text) => { document.getElementById('check-' + check).textContent = text; };

fetch(PATH + '/api/v1/exam/receipt-key', {cache: 'no-store'}).then((answer) => {
  say('network', answer.ok ? words.ok : words.bad);
  const server = Date.parse(answer.headers.get('Date') ?? '');
  say('clock', Math.abs(server - Date.now()) > 60000 ? words.clock : words.ok);
}).catch(() => { say('network', words.bad); say('clock', words.bad); });

/** Opening alone proves little: private windows open a store and then refuse to keep anything in it. */
function tryStorage() {
  const request = indexedDB.open('pingandeng-check', 2);
  request.onupgradeneeded = () => {
    if (!request.result.objectStoreNames.contains('try')) request.result.createObjectStore('try');
  };
  request.onerror = request.onblocked = () => say('storage', words.bad);
  request.onsuccess = () => {
    const kept = request.result.transaction('try', 'readwrite');
    kept.objectStore('try').put('kept', 'word');
    kept.oncomplete = () => { say('storage', words.ok); request.result.close(); };
    kept.onerror = kept.onabort = () => say('storage', words.bad);
  };
}

try {
  tryStorage();
} catch {
  say('storage', words.bad);
}

say('secure', globalThis.isSecureContext ? words.ok : words.insecure);
