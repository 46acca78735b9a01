// Calls of a contest's page. An answer without the portal's form is no answer, and worth repeating.
import {PATH} from '../path.js';

const PATIENCE = 12000;
const FILE_PATIENCE = 120000;

async function call(method, path, {pass, body, cookies, form = 'json'} = {}) {
  const stop = new AbortController();
  const late = setTimeout(() => stop.abort(), form === 'blob' ? FILE_PATIENCE : PATIENCE);
  try {
    const answer = await fetch(`${PATH}/api/v1/contest${path}`, {
      method, cache: form === 'blob' ? 'default' : 'no-store', signal: stop.signal, credentials: cookies ? 'same-origin' : 'omit',
      headers: {...(pass ? {'X-Contest-Pass': pass} : {}), ...(body ? {'Content-Type': 'application/json'} : {})},
      body: body ? JSON.stringify(body) : undefined,
    });
    if (!answer.ok) throw new Error(String(answer.status));
    return await answer[form]();
  } finally {
    clearTimeout(late);
  }
}

export const enter = (order) => call('POST', '/enter', {body: order, cookies: true});
export const standing = (pass) => call('GET', '/standing', {pass, cookies: true});
export const show = (pass, shown) => call('POST', '/show', {pass, body: {shown}, cookies: true});
export const begin = (pass) => call('POST', '/begin', {pass});
export const answers = (pass, given) => call('POST', '/answers', {pass, body: {answers: given}});
export const file = (pass, id) => call('GET', `/media/${id}`, {pass, form: 'blob'});
export const end = (pass) => call('POST', '/end', {pass});
