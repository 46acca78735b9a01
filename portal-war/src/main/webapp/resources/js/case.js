// A warning case: reads itself aloud, and can be sent on.
import {listen} from './case/listen.js';
import {share} from './case/share.js';

listen(document.getElementById('listen'), '.chero h1, .chero .soft, #events, .tl li, #causes, .causes li, #rules, .three li');
share(document.getElementById('share'));
