// What the network does not carry can be carried by hand: everything that was not acknowledged, sealed into a file that
// only the portal can open. An invigilator hands it in; the chain of hashes shows that nothing is missing.
const FORMAT = 'pingandeng-answers/1';
const bytes = (base64) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
const base64 = (data) => btoa(Array.from(data, (byte) => String.fromCharCode(byte)).join(''));

/** Whether this browser can seal: it needs a secure connection, and a key that came while the network was there. */
export const sealable = (sitting) => Boolean(globalThis.crypto?.subtle && sitting?.last?.fileKey);

async function sealed(store, sitting, waiting) {
  const all = new Map((await store.saves(sitting.id)).concat(waiting).map((save) => [`${save.lease} ${save.n}`, save]));
  const saves = [...all.values()].map(({lease, n, slot, a, at, prev, hash}) => ({lease, n, slot, a, at, prev, hash}));
  const text = new TextEncoder().encode(JSON.stringify({madeAt: new Date().toISOString(), saves}));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await crypto.subtle.importKey('raw', bytes(sitting.last.fileKey), 'AES-GCM', false, ['encrypt']);
  const shut = new Uint8Array(await crypto.subtle.encrypt({name: 'AES-GCM', iv}, key, text));
  const whole = new Uint8Array(iv.length + shut.length);
  whole.set(iv);
  whole.set(shut, iv.length);
  return JSON.stringify({format: FORMAT, sitting: sitting.id, sealed: base64(whole)});
}

/** Saves the file on the device. */
export async function takeAnswers(store, sitting, waiting) {
  const blob = new Blob([await sealed(store, sitting, waiting)], {type: 'application/json'});
  const link = Object.assign(document.createElement('a'), {href: URL.createObjectURL(blob), download: `answers-${sitting.id.slice(0, 8)}.json`});
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
