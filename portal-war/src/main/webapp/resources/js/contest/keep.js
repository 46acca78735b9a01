// What a phone keeps of a contest: its pass, the attempt that runs, the answers that did not reach the portal yet. No name.
const key = (slug) => `contest:${slug}`;

function read(name) {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}

function write(name, value) {
  try {
    localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // a full or forbidden store: the page still works while it is open
  }
}

export const load = (slug) => read(key(slug)) ?? {pass: null, sheet: null};

export const save = (slug, kept) => write(key(slug), kept);

/** A number that this device made up for itself, so that asking twice for a seat takes it once. */
export function device() {
  const known = read('contest-device');
  if (known) return known;
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = [...bytes].map((each) => each.toString(16).padStart(2, '0')).join('');
  const made = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  write('contest-device', made);
  return made;
}

/** Somebody else on this device comes in with a seat of their own; whoever had one here finds it again. */
export const forget = (slug) => localStorage.removeItem(key(slug));
