// Tries before the exam what the exam will need, and says so in words.
const words = document.getElementById('checks').dataset;
const say = (check, text) => { document.getElementById('check-' + check).textContent = text; };

fetch('/api/v1/exam/receipt-key', {cache: 'no-store'}).then((answer) => {
  say('network', answer.ok ? words.ok : words.bad);
  const server = Date.parse(answer.headers.get('Date') ?? '');
  say('clock', Math.abs(server - Date.now()) > 60000 ? words.clock : words.ok);
}).catch(() => { say('network', words.bad); say('clock', words.bad); });

const request = indexedDB.open('pingandeng-check', 1);
request.onsuccess = () => { say('storage', words.ok); request.result.close(); };
request.onerror = () => say('storage', words.bad);

say('secure', globalThis.isSecureContext ? words.ok : words.insecure);
