// Says that a booklet is being read. The server counts a device once a day and keeps nothing about it.
import {PATH} from './path.js';

const booklet = document.getElementById('booklet');
fetch(PATH + '/api/v1/booklets/readings', {
  method: 'POST',
  headers: {'Content-Type': 'application/json'},
  body: JSON.stringify({booklet: booklet.dataset.booklet}),
  keepalive: true,
}).catch(() => {
  // without network nobody is counted, and nothing is lost for the reader
});
