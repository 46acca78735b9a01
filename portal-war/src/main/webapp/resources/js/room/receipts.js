// The server's signed word on each save, small enough to keep them all, for the candidate to take along.
import {PATH} from '../path.js';

/** What is kept of an acknowledgement; null when it brought no receipt. */
export function receipt({sitting, lease, n, slot, a, at, prev, hash}, {batch, root, signature, path, late}) {
  return batch ? {sitting, lease, n, slot, a, at, prev, hash, batch, root, signature, path, late: !!late} : null;
}

/** Hands all receipts of a sitting to the candidate as a file, with the key to check them by. */
export async function download(receipts, sitting) {
  const key = await fetch(PATH + '/api/v1/exam/receipt-key').then((answer) => answer.json()).catch(() => ({}));
  const text = JSON.stringify({sitting, ...key, receipts}, null, 1);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  link.download = `receipts-${sitting}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
