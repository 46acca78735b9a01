// Makes elements.
import {PATH} from '../path.js';

export const $ = (id) => document.getElementById(id);

export function el(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
    else node.setAttribute(key, value === true ? '' : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== ''));
  return node;
}

export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'i');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(document.createElementNS('http://www.w3.org/2000/svg', 'use'));
  svg.firstChild.setAttribute('href', PATH + '/resources/img/icons.svg#' + name);
  return svg;
}

export const note = (kind, ...children) => el('div', {class: 'note ' + kind, role: 'note'},
  icon(kind === 'ok' ? 'circle-check' : kind === 'warn' ? 'triangle-alert' : 'info'), el('div', {}, ...children));
