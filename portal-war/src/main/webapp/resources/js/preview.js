// The exam room's own view with one question that is still being written; answers go nowhere.
import {View} from './room/view.js';
import {dress} from './room/words.js';
import {PATH} from './path.js';

const POINTS = 1;
let view = null;

function show({item, files}) {
  if (view) removeEventListener('keydown', view.keys);
  document.getElementById('cells').replaceChildren();
  const nothing = () => {};
  view = new View([{...item, n: 1, points: POINTS}], new Map(), new Set(), {
    file: (id) => (files[id] ? Promise.resolve(PATH + files[id]) : Promise.reject(new Error(id))),
    say: (text) => { document.getElementById('spoken').textContent = text; },
    answered: nothing, doubted: nothing, handIn: nothing,
  });
}

dress();
addEventListener('message', (event) => event.origin === location.origin && event.data?.item && show(event.data));
parent.postMessage('ready', location.origin);
