// Everything the page of kept lessons says, in plain words, in both languages.
import {cookie, dressIn, english} from '../dress.js';

export {english};

/** Whose lessons may be shown: the tag of the person who has signed in on this browser; empty for nobody. */
export const owner = () => cookie('pad_owner') ?? '';

const zh = {
  page: '手机上的课 · 平安灯', brand: '平安灯', skip: '跳到正文', home: '首页', courses: '课程', practice: '练习', exams: '考试', me: '我的',
  title: '手机上的课', lead: '把课留在手机上，没有网络也能学；联网后学时自动补记。',
  away: '现在没有网络。留在手机上的课可以照常学，学时会记在手机上，联网后自动送回。',
  signIn: '请先登录', signInText: '登录以后，才能看到您自己留在手机上的课。', signInLink: '去登录',
  signInAway: '现在没有网络，不能登录。联网登录后，您留的课和没送回的学时都还在。',
  signInAgain: '登录已过期。留的课还能学，请联网后重新登录，学时才会送回。',
  notSecure: '这个网址不是安全连接（https），浏览器不让网页把课留在手机上。请向管理单位要安全的网址。',
  noWorker: '这个网址用的是自制证书，浏览器不让页面在没有网络时打开。课可以留下，但断网后请不要关闭或刷新本页。',
  noStore: '这个浏览器不能留课（无痕模式，或者版本太旧）。请换用普通窗口或新的浏览器。',
  kept: '已经留下的课', keptNone: '还没有留下任何课', keptNoneText: '联网时在下面选课，点“留在手机上”。',
  shelf: '可以留下的课', shelfNone: '还没有报名任何培训', online: '课件包、演练和直播课要联网才能学，不能留在手机上。', toCourses: '去选课程',
  keep: '留在手机上', keepAll: '整门留下', keepSound: '只留声音', goOn: '继续下载', update: '更新', remove: '删除', open: '打开',
  removeAsk: '要从手机上删除这节课吗？没送回的学时不会丢。', yes: '删除', no: '不删',
  about: (size) => `约 ${size}`, sizeOf: (size) => `占 ${size}`, room: (free) => `手机还能放 ${free}`, used: (size) => `留下的课共占 ${size}`,
  noRoom: (need, free) => `手机放不下：需要约 ${need}，只剩 ${free}。请先删除一些。`,
  loading: (percent) => `正在下载 ${percent}%`, part: (percent) => `下载到 ${percent}%，断了`, whole: '已留在手机上', sound: '只有声音',
  failed: '下载断了，联网后点“继续下载”。', full: '手机存满了，这节课没有留全。请先删除一些再继续。',
  newer: '这节课有新版，请联网更新后再学。', gone: '这节课已经不在您的培训里，不能再学。', withdrawn: '这节课已经撤下，不能再学。', expired: '留得太久了，请联网更新后再学。',
  why: {KIND: '这类课要联网才能学', WITHDRAWN: '已经撤下', NO_LESSON: '不在您的培训里', NO_DEVICE: '这台手机登记在别人名下，请退出后重新登录', KEY: '浏览器太旧，不能签名'},
  kinds: {text: '图文', pdf: '文档', video: '视频', audio: '音频', gallery: '图集', scorm: '课件包', scenario: '情景演练', scene: '现场找隐患', practice: '练习题'},
  waiting: (time) => `手机上还有 ${time} 学时没有送回。`, sendNow: '现在送回', sent: '学时都已送回。',
  credited: (time) => `刚送回的学时：计入 ${time}`, aside: (time, why) => `放着 ${time}：${why}。老师看过后会定，可在学时台账查看。`, ledger: '学时台账',
  reasons: {
    SIGNATURE_BROKEN: '记录和手机的签名对不上，记下以后被改过', CHAIN_BROKEN: '前面缺了记录', BEFORE_KEEPING: '在留课之前，或者不是这台手机留的课', AFTER_SIGN_OFF: '在退出登录以后',
    CLOCK_MOVED_BACK: '手机的时钟往回拨过', MORE_THAN_TIME: '比实际过去的时间长', COUNTED_ELSEWHERE: '同一时间在别处已经计过', KEPT_TOO_LONG: '课留得太久',
    LESSON_WITHDRAWN: '这节课已经撤下', LESSON_CHANGED: '这节课已经改版', TOO_FAST: '播放比规定的倍速快',
  },
  others: (size) => `这台手机上还有别人留的课（${size}），您看不到里面的内容。`, clearOthers: '清除，腾出地方',
  othersSome: '这台手机上留有别人的课，登录本人后才能打开。',
  back: '返回手机上的课', counted: '已学', counting: '正在记学时', hidden: '页面不在眼前，没有记', paused: '已暂停，没有记', idle: '很久没有动，没有记；动一动屏幕就继续',
  doneLesson: '这节课学满了', onPhone: '记在手机上，联网后送回', ahead: '请按顺序看，前面没看的不能跳过。', fastest: (n) => `最快 ${n} 倍。`,
  pageOf: (n) => `第 ${n} 页`, transcript: '文字稿', twice: '这节课在另一个窗口开着，这里不记学时。',
  install: '装到桌面', installText: '装到桌面以后，点图标就能打开，没有网络也行。', installIos: '用 Safari 的“分享 → 添加到主屏幕”，就能像 App 一样打开。', installNo: '不用了',
};
const en = {
  page: 'Lessons on this phone · Ping’an Deng', brand: 'Ping’an Deng', skip: 'Skip to content', home: 'Home', courses: 'Courses', practice: 'Practice', exams: 'Exams', me: 'Me',
  title: 'Lessons on this phone', lead: 'Keep lessons on your phone and study without network; your hours are counted when it is back.',
  away: 'The network is away. Kept lessons can be studied all the same: your time is noted on the phone and sent when it is back.',
  signIn: 'Please sign in', signInText: 'Sign in to see the lessons that you keep on this phone.', signInLink: 'Sign in',
  signInAway: 'The network is away, so you cannot sign in now. Your lessons and the time not sent yet are still here.',
  signInAgain: 'Your sign-in has run out. Kept lessons still open; sign in again with network so that your time is sent.',
  notSecure: 'This address is not a secure connection (https): browsers keep no lessons there. Ask your office for the secure address.',
  noWorker: 'This address has a self-made certificate, so the browser will not open this page without network. Lessons can be kept, but do not close or reload this page while the network is away.',
  noStore: 'This browser cannot keep lessons (private window, or too old). Use a normal window or a newer browser.',
  kept: 'Kept lessons', keptNone: 'No lesson is kept yet', keptNoneText: 'With network, choose one below and press “Keep on this phone”.',
  shelf: 'Lessons you can keep', shelfNone: 'You are in no training yet', online: 'Packages, exercises and live classes need the network and cannot be kept.', toCourses: 'Choose a course',
  keep: 'Keep on this phone', keepAll: 'Keep all', keepSound: 'Keep the sound only', goOn: 'Go on', update: 'Update', remove: 'Remove', open: 'Open',
  removeAsk: 'Remove this lesson from the phone? Time that was not sent is not lost.', yes: 'Remove', no: 'Keep it',
  about: (size) => `about ${size}`, sizeOf: (size) => size, room: (free) => `${free} free on this phone`, used: (size) => `Kept lessons take ${size}`,
  noRoom: (need, free) => `Not enough room: about ${need} needed, ${free} free. Remove something first.`,
  loading: (percent) => `Fetching, ${percent}%`, part: (percent) => `Stopped at ${percent}%`, whole: 'On this phone', sound: 'Sound only',
  failed: 'The download stopped. Press “Go on” when the network is back.', full: 'The phone is full, so this lesson is not whole. Remove something and go on.',
  newer: 'There is a newer version: update it with network before you study.', gone: 'This lesson is no longer part of your training.', withdrawn: 'This lesson was withdrawn and cannot be studied.', expired: 'Kept too long: update it with network before you study.',
  why: {KIND: 'Lessons of this kind need the network', WITHDRAWN: 'Withdrawn', NO_LESSON: 'Not in your training', NO_DEVICE: 'This phone is registered to somebody else: sign out and in again', KEY: 'This browser is too old to sign'},
  kinds: {text: 'Text', pdf: 'Document', video: 'Video', audio: 'Sound', gallery: 'Pictures', scorm: 'Package', scenario: 'Scenario', scene: 'Hazard spotting', practice: 'Practice'},
  waiting: (time) => `${time} of study has not been sent yet.`, sendNow: 'Send now', sent: 'All study has been sent.',
  credited: (time) => `Just sent: ${time} credited`, aside: (time, why) => `${time} put aside: ${why}. A teacher decides; see your ledger.`, ledger: 'Ledger',
  reasons: {
    SIGNATURE_BROKEN: 'the record does not fit the phone’s signature, it was changed afterwards', CHAIN_BROKEN: 'a record before it is missing', BEFORE_KEEPING: 'before the lesson was kept, or no lesson this phone keeps', AFTER_SIGN_OFF: 'after signing out',
    CLOCK_MOVED_BACK: 'the phone’s clock was set back', MORE_THAN_TIME: 'longer than the time that really passed', COUNTED_ELSEWHERE: 'the same time was counted elsewhere', KEPT_TOO_LONG: 'the lesson was kept too long',
    LESSON_WITHDRAWN: 'the lesson was withdrawn', LESSON_CHANGED: 'the lesson has changed', TOO_FAST: 'played faster than the rule allows',
  },
  others: (size) => `Somebody else keeps lessons on this phone (${size}). You cannot see them.`, clearOthers: 'Clear them to make room',
  othersSome: 'Somebody keeps lessons on this phone. They open when that person signs in.',
  back: 'Back to the lessons on this phone', counted: 'Studied', counting: 'Your time counts', hidden: 'The page is not in front: not counted', paused: 'Paused: not counted', idle: 'Nothing moved for long: not counted; touch the screen to go on',
  doneLesson: 'This lesson is done', onPhone: 'Noted on the phone, sent when the network is back', ahead: 'Please watch in order: what you have not seen cannot be skipped.', fastest: (n) => `${n}× at most.`,
  pageOf: (n) => `Page ${n}`, transcript: 'Transcript', twice: 'This lesson is open in another window: time does not count here.',
  install: 'Put it on the home screen', installText: 'On the home screen it opens with a tap, without network too.', installIos: 'In Safari: Share → Add to Home Screen, and it opens like an app.', installNo: 'No, thanks',
};
export const t = english ? en : zh;
export const say = (text) => (english ? text?.en || text?.zh : text?.zh || text?.en) ?? '';

export const dress = () => dressIn(t);

export const time = (millis) => {
  const seconds = Math.round(millis / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

export const bytes = (n) => {
  if (n < 1048576) return `${Math.max(1, Math.round(n / 1024))} KB`;
  return n < 1073741824 ? `${(n / 1048576).toFixed(1)} MB` : `${(n / 1073741824).toFixed(2)} GB`;
};
