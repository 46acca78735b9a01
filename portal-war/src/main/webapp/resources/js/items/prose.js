// Shows words that the server has taken apart into blocks: paragraphs and tables of words, pictures and sounds.
import {button, dress, make} from './dom.js';
import {w} from './words.js';

const blocksOf = (words) => (typeof words === 'string' ? [{pieces: [{text: words}]}] : words ?? []);
const said = (pieces) => pieces.map((piece) => piece.text ?? piece.alt ?? piece.label ?? '').join('');

/** The words alone, in one line: for selects and for what is read out. */
export const plain = (words) => blocksOf(words)
  .map((block) => (block.rows ? block.rows.map((row) => row.map(said).join(' ')).join(' ') : said(block.pieces))).join(' ').trim();

/** Whether the words are more than a line of text. */
export const rich = (words) => blocksOf(words).length > 1 || blocksOf(words).some((block) => block.rows || block.pieces.some((piece) => !('text' in piece)));

/** The first paragraph, which may stand in a heading, and what follows it. */
export function parted(words) {
  const [first, ...rest] = blocksOf(words);
  return first?.pieces ? {lead: first.pieces, rest} : {lead: [], rest: blocksOf(words)};
}

export function inline(pieces, here) {
  return pieces.map((piece) => {
    if (piece.picture) return picture(piece, here);
    return piece.sound ? sound(piece, here) : document.createTextNode(piece.text);
  });
}

export function blocks(words, here) {
  return blocksOf(words).map((block) => (block.rows ? table(block) : make('p', {}, ...inline(block.pieces, here))));

  function table({headed, rows}) {
    const cells = (row, name) => make('tr', {}, ...row.map((cell) => make(name, name === 'th' ? {scope: 'col'} : {}, ...inline(cell, here))));
    const shown = make('table', {});
    if (headed) shown.append(make('thead', {}, cells(rows[0], 'th')));
    shown.append(make('tbody', {}, ...rows.slice(headed ? 1 : 0).map((row) => cells(row, 'td'))));
    return dress(make('div', {className: 'scroll-x', tabIndex: 0}, shown), {role: 'region', 'aria-label': w.table});
  }
}

/** Words in a line of their own, or in blocks where they are more than a line. */
export const text = (words, here) => (rich(words)
  ? make('div', {className: 'words'}, ...blocks(words, here))
  : make('span', {}, ...blocksOf(words).flatMap((block) => inline(block.pieces, here))));

/** Loads into a box; where that fails, says so and offers to try again. */
export function load(box, file, show, failed) {
  box.replaceChildren(make('span', {className: 'muted t14', textContent: w.loading}));
  file().then((address) => box.replaceChildren(...show(address)), () => {
    const again = make('button', {type: 'button', className: 'btn small', textContent: w.retry, onclick: () => load(box, file, show, failed)});
    box.replaceChildren(make('span', {className: 'bad t14', textContent: failed}), again);
  });
}

function picture({picture: id, alt}, here) {
  const box = make('span', {className: 'pic'});
  load(box, () => here.file(id), (address) => [make('img', {alt, src: address}), zoom(address, alt)], w.noPicture(alt));
  return box;
}

export function zoom(address, alt) {
  return dress(button('zoom', 'maximize', '', (event) => {
    event.preventDefault();
    enlarge(address, alt);
  }), {'aria-label': w.zoom(alt)});
}

/** The picture as large as the window; Escape, the button or a tap beside it closes it. */
export function enlarge(address, alt) {
  const close = button('btn', 'x', w.closeZoom, () => large.close());
  const large = dress(make('dialog', {className: 'enlarged'}, make('div', {className: 'row end'}, close),
    dress(make('div', {className: 'scroll-x', tabIndex: 0}, make('img', {src: address, alt})), {role: 'region', 'aria-label': w.zoom(alt)})),
  {'aria-label': alt || w.zoom('')});
  large.onclick = (event) => { if (event.target === large) large.close(); };
  large.onclose = () => large.remove();
  document.body.append(large);
  large.showModal();
}

function sound({sound: id, label}, here) {
  const box = make('span', {className: 'sound'});
  load(box, () => here.file(id), (address) => [
    ...(label ? [make('span', {className: 't14', textContent: label})] : []),
    dress(make('audio', {controls: true, preload: 'metadata', src: address}), {'aria-label': label || w.sound}),
  ], w.noSound(label));
  return box;
}
