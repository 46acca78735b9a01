// Calls of the talk's page. Without network the phone is whose it was last.
import {PATH} from '../path.js';

const LAST = 'talk-me';
const PATIENCE = 8000;
const NOBODY = {signedIn: false, name: '', enterprise: ''};

/** A tag that is the same for a person and says nothing about them; empty for nobody. */
export const owner = () => document.cookie.split('; ').find((each) => each.startsWith('pad_owner='))?.slice(10) ?? '';

/** Whose this phone was last, without asking. */
export function last() {
  try {
    const kept = JSON.parse(localStorage.getItem(LAST) ?? 'null');
    return kept && kept.owner === owner() ? {...kept, fresh: false} : {...NOBODY, fresh: false};
  } catch {
    return {...NOBODY, fresh: false};
  }
}

export async function whose() {
  const stop = new AbortController();
  const late = setTimeout(() => stop.abort(), PATIENCE);
  try {
    const answer = await fetch(PATH + '/api/v1/talks/me', {cache: 'no-store', headers: {Accept: 'application/json'}, signal: stop.signal});
    if (!answer.ok) throw new Error(String(answer.status));
    const me = await answer.json();
    localStorage.setItem(LAST, JSON.stringify({...me, owner: owner()}));
    return {...me, fresh: true};
  } catch {
    return last();
  } finally {
    clearTimeout(late);
  }
}

/** @return why it is not kept, null when it is; throws where the portal could not be reached */
export async function hand({id, slug, team, at, members}) {
  const answer = await fetch(PATH + '/api/v1/talks/sheets', {
    method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify({id, slug, team, heldAt: at, members}),
  });
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()).refusal ?? null;
}
