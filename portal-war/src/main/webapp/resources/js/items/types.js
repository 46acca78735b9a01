// One module a type. Each shows its question's answer and says how far a value answers it:
// render(slot, value or null, changed(value, typing), here) -> node; standing(slot, value) -> 'all', 'part' or ''.
// here: prefix of ids and names, heading (id of what labels a group), file(id) -> promise of an address, say(text).
import * as choice from './choice.js';
import * as blanks from './blanks.js';
import * as ordering from './ordering.js';
import * as matching from './matching.js';
import * as hazards from './hazards.js';
import * as essay from './essay.js';
import * as study from './study.js';

const types = {true_false: choice, single: choice, multiple: choice, fill_in: blanks, ordering, matching, hazard_picture: hazards,
  short_answer: essay, case_study: study};

export const render = (slot, value, changed, here) => types[slot.type].render(slot, value, changed, here);

export const standing = (slot, value) => (value ? types[slot.type].standing(slot, value) : '');

/** The files of the media library that questions need. */
export function files(slots) {
  const ids = new Set();
  const look = (value) => {
    if (!value || typeof value !== 'object') return;
    for (const [name, inner] of Object.entries(value)) {
      if ((name === 'picture' || name === 'sound') && typeof inner === 'string' && inner) ids.add(inner);
      else look(inner);
    }
  };
  look(slots);
  return [...ids];
}
