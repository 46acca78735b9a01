// The hash chain of saves: SHA-256 over the previous hash and "sequence|slot|answer|time". Written out, because
// WebCrypto is missing where the connection is not secure and the chain must hold there too.
const K = new Uint32Array(64);
const H = new Uint32Array(8);
{
  const fraction = (x) => ((x - Math.floor(x)) * 4294967296) | 0;
  let found = 0;
  for (let n = 2; found < 64; n++) {
    let prime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) { prime = false; break; }
    if (prime) {
      if (found < 8) H[found] = fraction(Math.sqrt(n));
      K[found++] = fraction(Math.cbrt(n));
    }
  }
}
const turn = (x, n) => (x >>> n) | (x << (32 - n));

export function sha256(bytes) {
  const length = ((bytes.length + 8) >> 6) + 1;
  const padded = new Uint8Array(length * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 536870912));
  view.setUint32(padded.length - 4, bytes.length << 3);
  const h = H.slice();
  const w = new Uint32Array(64);
  for (let block = 0; block < padded.length; block += 64) {
    for (let i = 0; i < 16; i++) w[i] = view.getUint32(block + i * 4);
    for (let i = 16; i < 64; i++) {
      const a = turn(w[i - 15], 7) ^ turn(w[i - 15], 18) ^ (w[i - 15] >>> 3);
      const b = turn(w[i - 2], 17) ^ turn(w[i - 2], 19) ^ (w[i - 2] >>> 10);
      w[i] = (w[i - 16] + a + w[i - 7] + b) | 0;
    }
    const s = h.slice();
    for (let i = 0; i < 64; i++) {
      const b = turn(s[4], 6) ^ turn(s[4], 11) ^ turn(s[4], 25);
      const first = (s[7] + b + ((s[4] & s[5]) ^ (~s[4] & s[6])) + K[i] + w[i]) | 0;
      const a = turn(s[0], 2) ^ turn(s[0], 13) ^ turn(s[0], 22);
      const second = (a + ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]))) | 0;
      s.copyWithin(1, 0, 7);
      s[4] = (s[4] + first) | 0;
      s[0] = (first + second) | 0;
    }
    for (let i = 0; i < 8; i++) h[i] = (h[i] + s[i]) | 0;
  }
  const out = new Uint8Array(32);
  const write = new DataView(out.buffer);
  h.forEach((word, i) => write.setUint32(i * 4, word));
  return out;
}

export const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
export const unhex = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));

/** The hash of one save, as hexadecimal digits. */
export function link(previous, sequence, slot, answer, at) {
  const body = new TextEncoder().encode(`${sequence}|${slot}|${answer}|${at}`);
  const before = unhex(previous);
  const all = new Uint8Array(before.length + body.length);
  all.set(before);
  all.set(body, before.length);
  return hex(sha256(all));
}
