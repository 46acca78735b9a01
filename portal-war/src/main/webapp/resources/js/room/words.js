// Everything the room says, in plain words, in both languages.
import {dressIn, english} from '../dress.js';
import {w} from '../items/words.js';

export {english};

const zh = {
  page: '考试中 · 平安灯', close: '知道了', receipts: '下载保存回执', answersFile: '存成答案文件', answersSaved: '答案文件已存到本机，请交给监考老师。',
  twice: '这场考试已在本浏览器的另一个标签页打开，请回到那里继续。要改在这里作答，请从“考试”页面重新进入。', takeHere: '在这里继续考试',
  moved: '这场考试已在本浏览器的另一个标签页打开，请到那里继续。这里没传完的答案会在那里接着上传。',
  fragile: '这个浏览器不能在本机保存答案（无痕模式或空间不足）。请保持联网，考试结束前不要刷新或关闭页面。',
  noWorker: '这个浏览器不支持断网重新打开：断网时请不要刷新页面，答案仍会存在本机。',
  afterTime: '考试时间已过。',
  notCounted: (n, why) => `${why}有 ${n} 题的答案没有计入；之前保存的都在。这些答案还留在本机，如有异议请联系老师。`,
  stillHere: (n) => `还有 ${n} 题的答案正在上传留存，请先不要关闭页面。`,
  skip: '跳到题目', left: '剩余时间', sheet: '答题卡', answered: '已答', unanswered: '未答', partly: '没答完', doubt: '有疑问', mark: '疑问',
  prev: '上一题', next: '下一题', handIn: '交卷', back: '返回检查', handInNow: '确认交卷',
  keys: '键盘：数字键选选项，← → 换题，M 标疑问。',
  points: (p) => `${p} 分`, place: (n, all) => `第 ${n} / ${all} 题`, count: (n, all) => `已答 ${n} / ${all}`,
  go: (n, state) => `第 ${n} 题，${state}`, range: (name, a, b) => a === b ? `${name} ${a}` : `${name} ${a}–${b}`,
  saved: '已保存', waiting: (n) => `本机已存，${n} 题待同步`, failed: '保存失败',
  offline: '网络断开，请继续答题。答案已存在本机，联网后自动补传。',
  signIn: '登录已过期。答案都在，请重新登录后回到这里。', signInLink: '重新登录',
  takenOver: '这场考试已在另一个窗口或设备打开，这里不能再答题。这里没传完的答案会留存，由老师查看。', takeBack: '在这里继续考试',
  noSecure: '当前网络地址不是安全连接：断网时请不要刷新页面，答案仍会存在本机。',
  minutes: (m) => `离考试结束还有 ${m} 分钟`,
  loading: '正在打开试卷……', none: '没有找到正在进行的考试。请从“考试”页面进入。', toExams: '去考试页面',
  closing: '正在交卷，请不要关闭页面……', over: '时间到，正在交卷……', done: '已交卷', toResult: '看成绩',
  waitLine: '网络不通，答案还在本机。网络恢复后自动交卷，请不要清除浏览器数据。网络一直不来，就存成答案文件交给监考老师。',
  ask: '现在交卷吗？', all: '全部题目都已作答。', open: (n) => `还有 ${n} 题没有作答：`, begun: (n) => `有 ${n} 题没有答完：`, doubts: (n) => `标了疑问的有 ${n} 题：`,
  once: '交卷后不能再修改。',
  hand: '举手', handUp: '已举手', handAsk: '要老师帮什么？（可以不写）', handRaise: '举手', handNot: '不用了', handTold: '已举手，老师会看到。请继续答题。',
  fromInvigilator: '监考老师：', pausedTitle: '考试已暂停', pausedText: '监考老师按下了暂停。时间已经停住，答案都在，请留在座位上等候。恢复后会自动回到题目，耽误的时间会补上。', resumed: '考试继续。',
  reasons: {
    TOKEN_FORGED: '考试凭证无效，请从“考试”页面重新进入。', TOKEN_EXPIRED: '考试凭证已过期，正在换新的。',
    TAKEN_OVER: '这场考试已在另一个窗口或设备打开。', PAUSED: '考试已暂停，恢复后会自动交卷。', CLOSED: '这场考试已经交卷，之后的答案不再计入。',
    TOO_LATE: '考试时间已过，这个答案没有计入；之前保存的都在。', SEQUENCE_CONFLICT: '同一编号保存过不同内容，以先保存的为准，已重新编号。',
    MALFORMED: '有一个答案的格式不对，没有保存，请重选一次。', CHAIN_BROKEN: '有一个答案在传输中损坏，请重选一次。',
    BUSY: '服务器忙，正在重试。', NOT_OPEN: '考试还没有开始。',
  },
};
const en = {
  page: 'In the exam · Ping’an Lamp', close: 'Understood', receipts: 'Download my receipts', answersFile: 'Save answers as a file', answersSaved: 'The file with your answers is on this device: give it to the invigilator.',
  twice: 'This exam is open in another tab of this browser: go on there. To answer here instead, enter again from the exams page.', takeHere: 'Go on here',
  moved: 'This exam was opened in another tab of this browser: go on there. What was not sent from here is sent from there.',
  fragile: 'This browser cannot keep answers on the device (private window, or no space). Stay online, and do not reload or close this page before the end.',
  noWorker: 'This browser cannot reopen the room without network: do not reload while the network is away. Answers are kept all the same.',
  afterTime: 'Time was over.',
  notCounted: (n, why) => `${why} Answers to ${n} ${n === 1 ? 'question' : 'questions'} did not count; all earlier ones are there. They stay on this device: speak to your teacher if you disagree.`,
  stillHere: (n) => ` Answers to ${n} ${n === 1 ? 'question' : 'questions'} are still being sent, please keep this page open.`,
  skip: 'Skip to the question', left: 'Time left', sheet: 'Answer sheet', answered: 'Answered', unanswered: 'Open', partly: 'Begun', doubt: 'In doubt', mark: 'Doubt',
  prev: 'Back', next: 'Next', handIn: 'Hand in', back: 'Check again', handInNow: 'Hand in now',
  keys: 'Keyboard: digits choose, ← → turn pages, M marks a doubt.',
  points: (p) => `${p} ${p === 1 ? 'point' : 'points'}`, place: (n, all) => `${n} of ${all}`, count: (n, all) => `${n} of ${all} answered`,
  go: (n, state) => `Question ${n}, ${state}`, range: (name, a, b) => a === b ? `${name} ${a}` : `${name} ${a}–${b}`,
  saved: 'Saved', waiting: (n) => `Kept on this device, ${n} waiting`, failed: 'Not saved',
  offline: 'The network is away. Go on: answers are kept on this device and sent when it is back.',
  signIn: 'Your sign-in has run out. All answers are here: sign in again and come back.', signInLink: 'Sign in again',
  takenOver: 'This exam was opened in another window or device, so you cannot answer here. What was not sent from here is kept for a person to look at.', takeBack: 'Go on here',
  noSecure: 'This address is not a secure connection: do not reload while the network is away. Answers are kept all the same.',
  minutes: (m) => `${m} minutes left`,
  loading: 'Opening your paper…', none: 'There is no exam going on here. Please enter from the exams page.', toExams: 'To the exams page',
  closing: 'Handing in, please keep this page open…', over: 'Time is up, handing in…', done: 'Handed in', toResult: 'See the result',
  waitLine: 'The network is away and your answers are on this device. They are handed in when it is back; do not clear browser data. If it never comes back, save them as a file for the invigilator.',
  ask: 'Hand in now?', all: 'Every question is answered.', open: (n) => `${n} not answered yet:`, begun: (n) => `${n} begun and not finished:`, doubts: (n) => `${n} marked as doubtful:`,
  once: 'Nothing can be changed afterwards.',
  hand: 'Raise hand', handUp: 'Hand raised', handAsk: 'What do you need help with? (may be left empty)', handRaise: 'Raise hand', handNot: 'Not now', handTold: 'Your hand is raised; the invigilator sees it. Please go on.',
  fromInvigilator: 'Invigilator: ', pausedTitle: 'The exam is paused', pausedText: 'The invigilator has paused the exam. Your time stands still and all answers are there. Please stay at your place: the questions come back by themselves, and the time lost is made good.', resumed: 'The exam goes on.',
  reasons: {
    TOKEN_FORGED: 'The pass to this exam is not valid. Enter again from the exams page.', TOKEN_EXPIRED: 'The pass has run out and is being renewed.',
    TAKEN_OVER: 'This exam was opened in another window or device.', PAUSED: 'The exam is paused; it is handed in when it goes on.', CLOSED: 'This exam has been handed in; later answers do not count.',
    TOO_LATE: 'Time was over, so this answer does not count; all earlier ones are there.', SEQUENCE_CONFLICT: 'This number was saved before with other content; the first one stands and yours got a new number.',
    MALFORMED: 'One answer had a wrong form and was not saved; please choose again.', CHAIN_BROKEN: 'One answer was damaged on its way; please choose again.',
    BUSY: 'The server is busy; trying again.', NOT_OPEN: 'The exam has not begun.',
  },
};
export const t = {...w, ...(english ? en : zh)};

export const dress = () => dressIn(t);
