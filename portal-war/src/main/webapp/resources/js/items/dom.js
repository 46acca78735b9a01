// Nodes are made and filled with text, never with markup: words of questions come from files of many people.
import {PATH} from '../path.js';

export const make = (name, properties = {}, ...children) => {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
};

/** With attributes that have no property of their own. */
export const dress = (node, attributes) => {
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
};

const SVG = 'http://www.w3.org/2000/svg';

export function icon(name) {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('class', 'i');
  picture.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `${PATH}/resources/img/icons.svg#${name}`);
  picture.append(use);
  return picture;
}

export const button = (className, name, text, onclick) => {
  const node = make('button', {type: 'button', className, onclick}, icon(name));
  if (text) node.append(make('span', {textContent: text}));
  return node;
};
