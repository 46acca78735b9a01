// Keeps the page of kept lessons with its files; whoever opens another page of a learner without network is led there.
// The lessons themselves are the page's business.
/* global keepShell */
importScripts('../resources/js/shell.js');
keepShell('learn', 3, ['/learn/offline.html', '/resources/js/path.js', '/resources/js/dress.js', '/resources/css/tokens,site,player,offline.css', '/resources/img/icons.svg',
  '/resources/img/logo.svg', '/resources/img/home.svg', '/resources/js/room/chain.js', '/resources/js/items/words.js',
  ...['main', 'words', 'base', 'device', 'wire', 'keep', 'shelf', 'study', 'count', 'show', 'dom', 'spans', 'install']
    .map((name) => `/resources/js/offline/${name}.js`)], '/learn/offline.html');
