// How a page that no server makes is dressed: in the language, theme and letter size of its reader.
import {english} from './items/words.js';

export {english};

export const cookie = (name) => document.cookie.split('; ').find((part) => part.startsWith(name + '='))?.split('=')[1];

/** Sets language, theme, size and title, and fills in what waits for a word of these. */
export function dressIn(words) {
  const root = document.documentElement;
  root.lang = english ? 'en' : 'zh-CN';
  root.dataset.theme = cookie('pad_theme') ?? 'light';
  root.dataset.size = cookie('pad_size') ?? 'normal';
  document.title = words.page;
  document.querySelectorAll('[data-t]').forEach((node) => { node.textContent = words[node.dataset.t]; });
}
