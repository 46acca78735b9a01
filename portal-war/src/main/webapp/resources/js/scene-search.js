// A scene with hazards to be found: the picture is pointed at as in questions, and each point is asked about at once.
import {dressing} from './exercise.js';
import {render} from './items/hazards.js';

/** Where the keyboard's cross stood before the last answer came. */
let cross;
/** Whether the places are chosen in words. */
let inWords = false;

dressing((box) => {
  const search = box.querySelector('[data-scene-search]');
  if (!search) return;
  const {sceneSearch, address, point, list} = search.dataset;
  const over = box.querySelector('svg.over');
  const field = box.querySelector('#spot');
  const said = document.getElementById('exercise-said');
  const here = {
    prefix: '', heading: 'exercise-title', cross, inWords,
    words: {pointHint: point, listHint: list},
    file: () => Promise.resolve(address),
    say: (text) => { said.textContent = text; },
    over,
  };
  search.replaceChildren(render(JSON.parse(sceneSearch), null, ({h}) => {
    const spot = h[h.length - 1];
    if (!spot) return;
    inWords = spot.length === 1;
    if (!inWords) cross = {x: spot[0], y: spot[1]};
    field.value = inWords ? `#${spot[0]}` : spot.join(',');
    field.form.requestSubmit(box.querySelector('#spotted'));
  }, here));
  // whoever searches by keyboard goes on where they are
  if (cross && !inWords) search.querySelector('.scene').setAttribute('data-focus', '');
});
