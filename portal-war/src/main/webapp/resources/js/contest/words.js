// What a contest's page says, in the page's language.
const zh = {
  refusals: {NO_CONTEST: '没有这个竞赛。', NOT_OPEN: '现在不在比赛时间。', SIDE: '这个竞赛不能这样参加。', CODE: '参赛码不对。请对照老师或队长给的码再输一遍。', SEAT: '没有这个座号。',
    SEAT_TAKEN: '这个座号已经有人用了。换了手机，请让老师联系主办方放开座号。', SIGNED_OUT: '请先登录。', TOWNSHIP: '请选择您所在的乡镇。', NO_PLACE: '您的账号还没有归到单位，请联系本单位管理员。',
    PASS: '参赛凭证已失效，请重新进入。', NO_MORE_TODAY: '今天的次数用完了，明天再来。', NO_QUESTIONS: '题库里的题不够了，请告诉主办方。', TOO_LATE: '时间到了。', ENDED: '已经交卷。',
    MALFORMED: '请填写完整。', TOO_OFTEN: '操作太频繁，请过几分钟再试。', BUSY: '现在人很多，请稍后再试。'},
  away: '连不上平台，请检查网络后再试。', fill: '请输入参赛码和座号。', fillTeam: '请输入队名、参赛码和队内编号。',
  seat: (name, n) => `${name} · ${n} 号`, number: (n) => `参赛者 ${n} 号`, shownAs: (text, n) => `${text}（参赛者 ${n} 号）`,
  left: (n) => (n ? `今天还能答 ${n} 次。` : '今天的次数用完了。'), best: (n, time) => `最好成绩：答对 ${n} 题，用时 ${time}。`, rank: (n) => `个人榜第 ${n} 名。`,
  begin: '开始答题', goOn: '继续答题', wait: '还没到比赛时间', again: '再答一次', tomorrow: '明天再来', sure: '要退出吗？退出后，这台设备可以换另一个人参赛。', unsent: '还有答案没有送到，现在不能退出。',
  place: (n, all) => `第 ${n} / ${all} 题`, saved: '已保存', saving: '正在保存…', kept: (n) => `${n} 题存在本机，联网后自动提交`,
  spoken: (n) => `还剩 ${n} 分钟`, right: '答对了', wrong: (key) => `答错了。正确答案：${key}`, trueWord: '对', falseWord: '错', keptHere: '已存在本机，联网后自动提交。可以继续答下一题。',
  next: '下一题', finish: '交卷，看成绩', choose: '请先选择答案。', fillIn: '请把每个空都填上。', open: (n) => `还有 ${n} 题没有答，确定交卷吗？`,
  waiting: (n) => `时间到或已交卷，还有 ${n} 题正在提交。请不要关闭页面。`, lost: (n) => `有 ${n} 题没有在时间内送到，不计分。`,
  result: (n, all) => `答对 ${n} / ${all} 题`, time: (time) => `用时 ${time}。`, fresh: '榜单每几秒更新一次。',
};
const en = {
  refusals: {NO_CONTEST: 'There is no such contest.', NOT_OPEN: 'No round is running now.', SIDE: 'This contest cannot be entered that way.', CODE: 'The code is not right. Compare it with what your teacher or captain gave you.', SEAT: 'There is no such seat.',
    SEAT_TAKEN: 'Somebody uses this seat already. If you changed phones, ask your teacher to have the seat released.', SIGNED_OUT: 'Please sign in first.', TOWNSHIP: 'Please choose your township.', NO_PLACE: 'Your account belongs to no enterprise yet; ask your manager.',
    PASS: 'Your pass is no longer valid. Please enter again.', NO_MORE_TODAY: 'No attempts are left today. Come back tomorrow.', NO_QUESTIONS: 'The bank has too few questions; please tell the office.', TOO_LATE: 'Time is up.', ENDED: 'Already handed in.',
    MALFORMED: 'Please fill everything in.', TOO_OFTEN: 'Too many tries. Wait a few minutes.', BUSY: 'Many people are here right now. Try again in a moment.'},
  away: 'The portal cannot be reached. Check your network and try again.', fill: 'Enter the code and your seat number.', fillTeam: 'Enter the team\'s name, the code and your number in the team.',
  seat: (name, n) => `${name} · seat ${n}`, number: (n) => `Participant no. ${n}`, shownAs: (text, n) => `${text} (participant no. ${n})`,
  left: (n) => (n ? `${n} ${n === 1 ? 'attempt' : 'attempts'} left today.` : 'No attempts left today.'), best: (n, time) => `Best so far: ${n} right in ${time}.`, rank: (n) => `Place ${n} among individuals.`,
  begin: 'Begin', goOn: 'Go on', wait: 'No round is running', again: 'Try again', tomorrow: 'Come back tomorrow', sure: 'Leave? Somebody else can then take part on this device.', unsent: 'Some answers have not arrived yet; you cannot leave now.',
  place: (n, all) => `Question ${n} of ${all}`, saved: 'Saved', saving: 'Saving…', kept: (n) => `${n} kept on this device, sent once online`,
  spoken: (n) => `${n} minutes left`, right: 'Right', wrong: (key) => `Wrong. The right answer: ${key}`, trueWord: 'True', falseWord: 'False', keptHere: 'Kept on this device and sent once online. You can go on.',
  next: 'Next question', finish: 'Hand in and see the result', choose: 'Choose an answer first.', fillIn: 'Fill in every blank.', open: (n) => `${n} not answered yet. Hand in anyway?`,
  waiting: (n) => `${n} ${n === 1 ? 'answer is' : 'answers are'} still being sent. Please keep this page open.`, lost: (n) => `${n} did not arrive in time and ${n === 1 ? 'does' : 'do'} not count.`,
  result: (n, all) => `${n} of ${all} right`, time: (time) => `Time: ${time}.`, fresh: 'Rankings are renewed every few seconds.',
};
export const t = document.documentElement.lang === 'en' ? en : zh;
export const refusal = (reason) => t.refusals[reason] ?? reason;
export const taken = (millis) => `${Math.floor(Math.round(millis / 1000) / 60)}:${String(Math.round(millis / 1000) % 60).padStart(2, '0')}`;
