// Keeps the room's own files, so that a reload works while the network is away. Answers are not its business.
/* global keepShell */
importScripts('../resources/js/shell.js');
keepShell('room', 8, ['/exam/room.html', '/resources/js/path.js', '/resources/js/dress.js', '/resources/js/fresh.js', '/resources/css/tokens,site,practice,items,exam.css', '/resources/img/icons.svg', '/resources/img/logo.svg',
  ...['main', 'words', 'wire', 'store', 'chain', 'queue', 'view', 'clock', 'paper', 'memory', 'branches', 'receipts', 'place',
    'banner', 'ending', 'say', 'media', 'orders', 'file'].map((name) => `/resources/js/room/${name}.js`),
  ...['words', 'dom', 'prose', 'types', 'choice', 'blanks', 'ordering', 'matching', 'hazards', 'essay', 'study']
    .map((name) => `/resources/js/items/${name}.js`)]);
