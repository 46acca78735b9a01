// This browser as a device of a person: a key that never leaves it, and a chain of signed records. The steady clock says
// how long something took whatever the phone's clock is set to.
import {hex, sha256} from '../room/chain.js';
import * as base from './base.js';
import * as wire from './wire.js';

const CURVE = {name: 'ECDSA', namedCurve: 'P-256'};
const bytes = (text) => new TextEncoder().encode(text);
const base64 = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)));
const hash = (text) => hex(sha256(bytes(text)));
/** One opening of this page. */
const session = globalThis.crypto?.randomUUID?.();

/** The person's device on this browser; it is made and made known to the server when there is none. */
export async function mine(owner) {
  const known = await base.device(owner);
  if (known) return known;
  const keys = await crypto.subtle.generateKey(CURVE, false, ['sign']);
  const id = crypto.randomUUID();
  const device = {
    owner, id, key: keys.privateKey, open: base64(await crypto.subtle.exportKey('spki', keys.publicKey)),
    sequence: 0, head: hash(id), contact: 0, contactDevice: 0,
  };
  const {now} = await wire.come(owner, id, device.open);
  Object.assign(device, {contact: now, contactDevice: Date.now()});
  await base.keepDevice(device);
  return device;
}

/** Where the clocks stand, for the beginning of a stretch. */
export const moment = () => ({wall: Date.now(), steady: Math.round(performance.now())});

let last = Promise.resolve();

/** Adds a record to the chain. One after the other, in all windows of this browser. */
export function add(owner, span) {
  last = last.catch(() => {}).then(() => alone(owner, () => write(owner, span)));
  return last;
}

const alone = (owner, work) => navigator.locks ? navigator.locks.request('chain-' + owner, work) : work();

async function write(owner, {lesson, keeping, from, to, lasted, begun}) {
  const device = await base.device(owner);
  const {contact, contactDevice} = device;
  const sequence = device.sequence + 1;
  const said = [sequence, lesson, keeping, session, from, to, lasted, begun.wall, begun.steady, contact, contactDevice];
  const head = hash(device.head + '|' + said.join('|'));
  const signature = base64(await crypto.subtle.sign({name: 'ECDSA', hash: 'SHA-256'}, device.key, bytes(head)));
  await base.add(owner, {
    owner, sequence, lesson, keeping, session, from, to, lasted, startedAt: begun.wall, steady: begun.steady, contact, contactDevice,
    previous: device.head, hash: head, signature,
  }, {sequence, head});
}

const AT_ONCE = 100;

/** Hands in what the server has not answered yet; a lost answer is asked for again. */
export const deliver = (owner) => alone(owner + '-post', async () => {
  const device = await base.device(owner);
  const answers = [];
  for (let left = device ? await base.unsent(owner) : []; left.length > 0; left = left.slice(AT_ONCE)) {
    const records = left.slice(0, AT_ONCE).map(({owner: _, ...record}) => record);
    const said = (await wire.deliver(owner, device.id, records)).answers;
    const lessons = new Map(records.map((record) => [record.sequence, record.lesson]));
    await base.settle(owner, said);
    answers.push(...said.map((answer) => ({...answer, lesson: lessons.get(answer.sequence)})));
  }
  return answers;
});
