// Calls of the page of kept lessons. Each answer tells the server's time, which is what the device's clock is held against.
import {PATH} from '../path.js';
import * as base from './base.js';

export class Refused extends Error {
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

async function call(owner, path, body) {
  const sent = body === undefined ? {} : {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body)};
  const answer = await fetch(PATH + '/api/v1' + path, {...sent, cache: 'no-store'});
  const said = answer.headers.get('Content-Type')?.includes('json') ? await answer.json() : {};
  if (!answer.ok) throw new Refused(said.reason ?? String(answer.status));
  if (said.now) await heard(owner, said.now);
  if (said.refusal) throw new Refused(said.refusal);
  return said;
}

async function heard(owner, now) {
  const device = await base.device(owner);
  if (device) await base.keepDevice({...device, contact: now, contactDevice: Date.now()});
}

export const shelves = (owner) => call(owner, '/kept/lessons');
export const sheet = (owner, lesson) => call(owner, '/kept/lessons/' + lesson);
export const come = (owner, device, key) => call(owner, '/offline/devices', {device, key});
export const keep = (owner, device, lesson) => call(owner, '/offline/keepings', {device, lesson});
export const deliver = (owner, device, records) => call(owner, '/offline/deliveries', {device, records});
