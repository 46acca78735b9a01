// Whose saves they are that this device still holds. Each lease of a sitting has a branch of its own.
import {receipt} from './receipts.js';

const MOST_SAVES = 100;
const MOST_BYTES = 200000;

/** As many of the first saves as one call takes: the server reads no more than so many bytes. */
export function portion(saves) {
  let bytes = 0;
  const end = saves.findIndex((save, i) => {
    bytes += new TextEncoder().encode(JSON.stringify(save)).length;
    return i > 0 && (i >= MOST_SAVES || bytes > MOST_BYTES);
  });
  return end < 0 ? saves : saves.slice(0, end);
}

/** Sorts kept saves: this lease's, this device's lease just before, and what another device came after. */
export function branches(kept, lease) {
  const inOrder = [...kept].sort((a, b) => a.lease - b.lease || a.n - b.n);
  return {
    mine: inOrder.filter((save) => save.lease === lease),
    before: inOrder.filter((save) => save.lease === lease - 1),
    older: inOrder.filter((save) => save.lease < lease - 1 && !save.flagged),
  };
}

/** Where a lease's branch stands: what was acknowledged here, or what the server has when that is further. */
export function standing(tip, state) {
  const known = tip?.lease === state.lease ? tip : {lease: state.lease, n: 0, newest: {}};
  return state.sequence >= known.n ? {...known, n: state.sequence, hash: state.hash} : known;
}

/** Hands older branches in under their own passes; the server keeps them flagged, for a person to look at. */
export async function deliver(store, wire, sitting) {
  const {older} = branches(await store.saves(sitting.id), sitting.lease);
  for (const lease of new Set(older.map((save) => save.lease))) {
    const pass = sitting.passes?.[lease];
    const batch = portion(older.filter((save) => save.lease === lease));
    if (!pass) continue;
    const {saves} = await wire.saveUnder(pass, batch);
    const kept = new Map(saves.filter((reply) => reply.kept).map((reply) => [reply.n, reply]));
    const safe = batch.filter((save) => kept.has(save.n));
    await store.settle(safe, [], safe.map((save) => receipt(save, kept.get(save.n))).filter(Boolean));
  }
}
