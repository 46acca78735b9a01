// Everything the invigilator's page says by itself, in plain words, in both languages.
export const english = document.documentElement.lang.startsWith('en');

const zh = {
  age: (s) => s < 60 ? `${s} 秒` : s < 3600 ? `${Math.floor(s / 60)} 分钟` : `${Math.floor(s / 3600)} 小时`,
  ago: (s) => s < 5 ? '刚刚' : `${zh.age(s)}前`,
  states: {WAITED_FOR: '还没进场', OPEN: '答题中', PAUSED: '已暂停', CLOSED: '已交卷', VOID: '已作废'},
  closedBy: {CANDIDATE: '本人交卷', DEADLINE: '到时自动交卷', INVIGILATOR: '监考收卷', VOID: '已作废'},
  hand: (s) => `举手 ${zh.age(s)}`, silent: (s) => `失联 ${zh.age(s)}`, never: '没有收到考场的消息', stale: (s) => `${zh.age(s)}没有消息`,
  away: (s) => `离开页面 ${zh.age(s)}`, progress: (a, all) => `${a}/${all}`, answered: (a, all) => `已答 ${a} 题，共 ${all} 题`,
  signals: {
    TAB_LEFT: (n) => `切出考试页面 ${n.count} 次`, TAB_BACK: (n) => `离开页面共 ${zh.age(n.seconds)}`,
    SECOND_DEVICE: (n) => `换窗口或设备 ${n.count} 次`, ADDRESS_CHANGED: (n) => `网络地址变了 ${n.count} 次`,
    SILENCE: (n) => `断过线 ${n.count} 次，共 ${zh.age(n.seconds)}`, ALIKE: (n) => `与 ${n.count} 份答卷错得很像`,
  },
  reasons: {
    TAB_LEFT: '浏览器报告：别的标签页或窗口到了前面。也可能是系统弹窗或来电。', TAB_BACK: '从切出到回来的时间，由浏览器计时。',
    SECOND_DEVICE: '考生从“考试”页面又进入了一次。换电脑、重开窗口都会这样。', ADDRESS_CHANGED: '考场请求来自另一个网络地址。手机换基站、换无线网也会这样。',
    SILENCE: '服务器超过 60 秒没有收到考场的消息。多半是网络不稳或设备休眠。', ALIKE: '错题中同样的错法很多。看全过程，由人判断。',
  },
  late: (n) => `${n} 题在结束后才送到（计分，请看）`, aside: (n) => `${n} 题留在被换下的窗口（不计分，请看）`,
  facts: {state: '状态', left: '剩余时间', progress: '进度', saved: '上次保存', heard: '连接', unread: '未读消息', asked: '举手说明'},
  none: '—', unread: (n) => `${n} 条`, asked: (text) => `“${text}”`, noSignals: '没有提示。', todo: '没有需要处理的考生。',
  orders: {
    MESSAGE: {all: '给全场发消息', one: '发消息', words: '消息', text: '考生页面上方会显示，点“知道了”才收起。', yes: '发送'},
    PAUSE: {all: '全场暂停', one: '暂停', words: '原因', text: '考生页面盖住题目，时间停住。十秒内全部生效；已经送来的答案照样保存。', yes: '暂停', usual: '停电或网络中断'},
    RESUME: {all: '全场继续', one: '继续', words: '备注（可以不写）', text: '时间接着走，暂停了多久就补多久。', yes: '继续考试'},
    EXTEND: {all: '全场延时', one: '延时', words: '原因', text: '结束时间往后推。', yes: '延时'},
    CLOSE: {one: '收卷', words: '原因', text: '马上结束这名考生的考试，按已经保存的答案评分。不能撤回。', yes: '收卷', grave: true},
    VOID: {one: '作废', words: '原因', text: '马上结束这名考生的考试，不评分，不占考试次数。答案和记录都保留。不能撤回。', yes: '作废', grave: true},
    READMIT: {one: '换设备', words: '原因', text: '现在的窗口马上停用。请考生在另一台设备上登录，打开“考试”页面点“继续考试”：答案和时间都在。', yes: '允许换设备', usual: '设备故障'},
    ANSWER: {one: '已处理举手', yes: '已处理'},
  },
  minutes: '延长几分钟', cancel: '不了', compare: '比对答案',
  done: (n) => `已执行，共 ${n} 名考生。`, compared: (n) => n ? `${n} 对答卷错得很像，已标在考生卡上。` : '没有错得很像的答卷。',
  refusals: {ONE_ONLY: '这项只能对一名考生。', WORDS_MISSING: '请写明内容或原因。', WORDS_LONG: '请写短一点，300 字以内。', MINUTES: '请填 1 到 240 之间的分钟数。', NOBODY: '没有考生需要这样做：可能已经暂停、继续或交卷。'},
  failed: '没有送到，请再试一次。', lost: (s) => `连不上服务器，下面是 ${zh.age(s)}前的情况。`, signIn: '登录已过期，请重新登录。',
  log: '看全过程', close: '关闭', called: (seat) => seat.chair ? `${seat.chair} 号 ${seat.name}` : seat.name,
  seat: (name, state, answered, urgent) => [name, state, answered, urgent].filter(Boolean).join('，'),
};
const plural = (n, one, many) => `${n} ${n === 1 ? one : many}`;
const en = {
  age: (s) => s < 60 ? `${s} s` : s < 3600 ? `${Math.floor(s / 60)} min` : `${Math.floor(s / 3600)} h`,
  ago: (s) => s < 5 ? 'just now' : `${en.age(s)} ago`,
  states: {WAITED_FOR: 'Not begun', OPEN: 'Answering', PAUSED: 'Paused', CLOSED: 'Handed in', VOID: 'Void'},
  closedBy: {CANDIDATE: 'by the candidate', DEADLINE: 'when time was over', INVIGILATOR: 'by an invigilator', VOID: 'void'},
  hand: (s) => `Hand up ${en.age(s)}`, silent: (s) => `Silent ${en.age(s)}`, never: 'Nothing heard of the room', stale: (s) => `Not heard for ${en.age(s)}`,
  away: (s) => `Away ${en.age(s)}`, progress: (a, all) => `${a}/${all}`, answered: (a, all) => `${a} of ${all} answered`,
  signals: {
    TAB_LEFT: (n) => `Left the page ${plural(n.count, 'time', 'times')}`, TAB_BACK: (n) => `Away for ${en.age(n.seconds)} in all`,
    SECOND_DEVICE: (n) => `Entered again ${plural(n.count, 'time', 'times')}`, ADDRESS_CHANGED: (n) => `Address changed ${plural(n.count, 'time', 'times')}`,
    SILENCE: (n) => `Line lost ${plural(n.count, 'time', 'times')}, ${en.age(n.seconds)} in all`, ALIKE: (n) => `Mistakes like ${plural(n.count, 'other paper', 'other papers')}`,
  },
  reasons: {
    TAB_LEFT: 'The browser says that another tab or window came to the front. A system dialog or a call does so too.', TAB_BACK: 'From leaving to coming back, as the browser measured it.',
    SECOND_DEVICE: 'The candidate entered again from the exams page. Another computer or a window opened anew does so.', ADDRESS_CHANGED: 'Calls come from another network address. A phone that changes its cell or network does so too.',
    SILENCE: 'The server heard nothing of the room for more than 60 seconds: mostly an unsteady network or a device asleep.', ALIKE: 'Many mistakes are the same. Look at the course; a person judges.',
  },
  late: (n) => `${plural(n, 'answer', 'answers')} arrived after the end (counted, please look)`, aside: (n) => `${plural(n, 'answer', 'answers')} left in a window that was given up (not counted, please look)`,
  facts: {state: 'State', left: 'Time left', progress: 'Progress', saved: 'Last save', heard: 'Connection', unread: 'Unread messages', asked: 'Asked'},
  none: '—', unread: (n) => String(n), asked: (text) => `“${text}”`, noSignals: 'Nothing was noticed.', todo: 'Nobody needs anything.',
  orders: {
    MESSAGE: {all: 'Message to all', one: 'Message', words: 'Message', text: 'It stands at the top of the candidate’s page until it is put away.', yes: 'Send'},
    PAUSE: {all: 'Pause all', one: 'Pause', words: 'Reason', text: 'The questions are covered and time stands. It holds everywhere within ten seconds; answers that arrive meanwhile are kept.', yes: 'Pause', usual: 'Power or network failure'},
    RESUME: {all: 'Resume all', one: 'Resume', words: 'Note (may be left empty)', text: 'Time goes on; the length of the pause is made good.', yes: 'Resume'},
    EXTEND: {all: 'More time for all', one: 'More time', words: 'Reason', text: 'The end moves back.', yes: 'Give more time'},
    CLOSE: {one: 'Close', words: 'Reason', text: 'Ends this sitting now; what was saved is marked. It cannot be taken back.', yes: 'Close', grave: true},
    VOID: {one: 'Declare void', words: 'Reason', text: 'Ends this sitting now, without a mark and without costing an attempt. Answers and log are kept. It cannot be taken back.', yes: 'Declare void', grave: true},
    READMIT: {one: 'Other device', words: 'Reason', text: 'The present window stops at once. The candidate signs in on another device and goes on from the exams page: answers and time are all there.', yes: 'Let them move', usual: 'Device failure'},
    ANSWER: {one: 'Hand seen to', yes: 'Seen to'},
  },
  minutes: 'How many minutes', cancel: 'Not now', compare: 'Compare answers',
  done: (n) => `Done, for ${plural(n, 'candidate', 'candidates')}.`, compared: (n) => n ? `${plural(n, 'pair of papers has', 'pairs of papers have')} much the same mistakes; it stands on their cards.` : 'No papers with much the same mistakes.',
  refusals: {ONE_ONLY: 'This can be done for one candidate only.', WORDS_MISSING: 'Please say what, or why.', WORDS_LONG: 'Please keep it below 300 characters.', MINUTES: 'Please give a number of minutes from 1 to 240.', NOBODY: 'It concerns nobody: perhaps they are paused, going on, or done already.'},
  failed: 'It did not arrive. Please try again.', lost: (s) => `The server cannot be reached; this is how things stood ${en.age(s)} ago.`, signIn: 'Your sign-in has run out. Please sign in again.',
  log: 'Whole course', close: 'Close', called: (seat) => seat.chair ? `No. ${seat.chair} ${seat.name}` : seat.name,
  seat: (name, state, answered, urgent) => [name, state, answered, urgent].filter(Boolean).join(', '),
};

export const t = english ? en : zh;
