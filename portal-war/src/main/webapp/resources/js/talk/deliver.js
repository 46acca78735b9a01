// Hands in what a person signed off and the portal has not got yet, the oldest first. Handing in again does no harm.
import * as base from './base.js';
import {hand} from './wire.js';

let running = Promise.resolve();

async function round(mine) {
  const waiting = (await base.sheets()).filter((each) => each.done && each.owner === mine && mine && !each.sent && !each.refusal);
  for (const one of waiting.sort((a, b) => a.at - b.at)) {
    const refusal = await hand(one);
    await base.keep({...one, refusal, sent: refusal ? null : Date.now()});
  }
}

export function deliver(mine) {
  running = running.then(() => round(mine)).catch(() => {}); // without network the sheets wait
  return running;
}
