// Everything the examiner's tablet says by itself, in plain words, in both languages.
export const english = document.documentElement.lang.startsWith('en');

const zh = {
  subjects: {TOOLS: '科目1 安全用具使用', OPERATION: '科目2 安全操作技术', HAZARDS: '科目3 作业现场安全隐患排除', EMERGENCY: '科目4 作业现场应急处置'},
  waits: {FIRST: '还没评', SECOND: '等第二名考评员', THIRD: '两人分差大，等第三名考评员', DECIDED: '已评定'},
  states: {OPEN: '没有评完', PASSED: '合格', FAILED: '不合格'},
  points: (n, all) => `${n} / ${all} 分`, total: (n) => `合计 ${n} 分`, pass: (n) => `满 ${n} 分合格`,
  seed: (n) => `抽签号 ${n}，题目由它抽定`, draw: '抽题并开始评', own: (n) => `您评了 ${n} 分`, correct: '更正我的评分', byYou: '您已经评过', other: (name) => `${name} 已评`,
  waiting: (n) => `${n} 份评分存在本机，等网络。请不要清除浏览器数据。`, sent: '评分已送到，服务器已封存。', offline: '没有网络。可以接着评，交上来的先存在本机，有网会自动送出。', stale: '现在没有网络，下面是上次收到的名单。',
  notSent: (why) => `没有收下：${why}`, signIn: '登录已过期，请重新登录；存在本机的评分不会丢。', failed: '没有读到名单，请重新打开本页。', again: '放弃这份评分', release: '平台有了新版本。可以接着评；刷新本页就换成新版本，评到一半的都存着，不会丢。', reload: '刷新本页',
  whole: '封存核对：完好', broken: '封存核对：有改动，请报告考试办', clock: '用时', start: '开始计时', stop: '停表', limit: (n) => `时限 ${n} 分钟`, late: '已超时',
  steps: '做对的步骤打勾', deductions: '扣分', vetoes: '否决项（有一项，考试不合格）', less: (text) => `${text}：少扣一次`, more: (text) => `${text}：多扣一次`, times: (n) => `${n} 次`, vetoed: '否决：0 分',
  now: (n, all) => `现在 ${n} / ${all} 分`, words: '备注（可以不写）', photos: '照片（最多 4 张，拍摄地点等信息会去掉）', shoot: '拍照', drop: (n) => `去掉第 ${n} 张`, shot: (n) => `第 ${n} 张照片`,
  examiner: '考评员签名', candidate: '考生签名', draws: '在框里用手指签名', typed: '或者写姓名', clear: '重签', reason: '更正的原因（必填）', hand: '交上并封存', sure: '交上后不能改，只能另写更正。',
  missing: {signature: '两个签名都要有：画在框里，或者写姓名。', reason: '请写更正的原因。', photo: '这张照片读不出来，请重拍。', many: '最多 4 张照片。'},
  refusals: {NOT_YET: '还没到考试那天：当天才能看题、评分', SCORE_FIRST: '您评完签名后才能看别人的评分', SEEN: '您已看过别人的评分，请别的考评员来评', NOT_THERE: '没有这个场次', CANCELLED: '场次已取消', NO_PRACTICAL: '这门考试这一天没有实操部分', NOT_ON_ROSTER: '考生不在这个场次的名单上', OWN: '不能给自己评分', THEORY_NOT_PASSED: '理论考试没有通过，不能参加实操', THEORY_EXPIRED: '理论成绩已过有效期', PASSED_BEFORE: '实操以前已通过，仍有效', OTHER_SHEET: '不是抽到的题', TICKS: '评分与评分表对不上', SIGNATURE: '缺签名', PHOTO: '照片读不出来', SCORED_BEFORE: '您已经评过，请用更正', ENOUGH: '考评员已经够了', NO_REASON: '没有写更正的原因', NOT_TO_CORRECT: '只能更正自己的最后一次评分', CONFLICT: '同一编号已收到别的评分'},
};
const en = {
  subjects: {TOOLS: 'Subject 1 Safety equipment', OPERATION: 'Subject 2 Safe operation', HAZARDS: 'Subject 3 Finding hazards on site', EMERGENCY: 'Subject 4 Emergency response on site'},
  waits: {FIRST: 'Not scored yet', SECOND: 'Waits for a second examiner', THIRD: 'Two differ: waits for a third examiner', DECIDED: 'Decided'},
  states: {OPEN: 'Not complete', PASSED: 'Passed', FAILED: 'Not passed'},
  points: (n, all) => `${n} / ${all} points`, total: (n) => `${n} points in all`, pass: (n) => `${n} points to pass`,
  seed: (n) => `Lot ${n} has drawn the tasks`, draw: 'Draw the task and begin', own: (n) => `You gave ${n}`, correct: 'Correct my score', byYou: 'Scored by you', other: (name) => `Scored by ${name}`,
  waiting: (n) => `${n} ${n === 1 ? 'score is' : 'scores are'} kept on this device and wait for the network. Please do not clear browser data.`, sent: 'The score has arrived and is sealed.', offline: 'There is no network. Go on scoring: what you hand in is kept here and sent by itself.', stale: 'There is no network now; this is the list as it came last.',
  notSent: (why) => `Not taken: ${why}`, signIn: 'Your sign-in has run out. Please sign in again; what is kept here is not lost.', failed: 'The list could not be read. Please open the page again.', again: 'Give this score up', release: 'The portal has a new version. Go on as you are; a reload brings the new version, and what is half scored is kept.', reload: 'Reload',
  whole: 'Seal checked: intact', broken: 'Seal checked: something was changed. Tell the exam office', clock: 'Time', start: 'Start the clock', stop: 'Stop', limit: (n) => `${n} minutes allowed`, late: 'over time',
  steps: 'Tick the steps done right', deductions: 'Deductions', vetoes: 'Vetoes (one of them fails the exam)', less: (text) => `${text}: once less`, more: (text) => `${text}: once more`, times: (n) => `${n}×`, vetoed: 'Veto: 0 points',
  now: (n, all) => `Now ${n} of ${all}`, words: 'Remarks (may be left empty)', photos: 'Photos (at most 4; where they were taken is removed)', shoot: 'Take a photo', drop: (n) => `Remove photo ${n}`, shot: (n) => `Photo ${n}`,
  examiner: 'Examiner’s signature', candidate: 'Candidate’s signature', draws: 'Sign in the frame with a finger', typed: 'Or type the name', clear: 'Sign again', reason: 'Why it is corrected (required)', hand: 'Hand in and seal', sure: 'Once handed in it cannot be changed, only corrected by a further entry.',
  missing: {signature: 'Both signatures are needed: drawn in the frame, or the name typed.', reason: 'Please say why it is corrected.', photo: 'This photo cannot be read. Please take it again.', many: 'At most 4 photos.'},
  refusals: {NOT_YET: 'the day of the exam has not come: tasks open and scores are taken on the day', SCORE_FIRST: 'you can read another’s score once you have scored and signed', SEEN: 'you have read another’s score: please leave it to another examiner', NOT_THERE: 'there is no such date', CANCELLED: 'the date was cancelled', NO_PRACTICAL: 'the exam has no practical part on this day', NOT_ON_ROSTER: 'the candidate is not on this date', OWN: 'nobody scores themselves', THEORY_NOT_PASSED: 'the theory exam is not passed, so the practical one cannot be sat', THEORY_EXPIRED: 'the theory pass is good no longer', PASSED_BEFORE: 'the practical part was passed before and is still good', OTHER_SHEET: 'this is not the task that was drawn', TICKS: 'the score does not fit the sheet', SIGNATURE: 'a signature is missing', PHOTO: 'a photo cannot be read', SCORED_BEFORE: 'you have scored this already; please correct instead', ENOUGH: 'enough examiners have scored', NO_REASON: 'no reason was given', NOT_TO_CORRECT: 'only your own last score can be corrected', CONFLICT: 'another score came under the same number'},
};

export const t = english ? en : zh;
