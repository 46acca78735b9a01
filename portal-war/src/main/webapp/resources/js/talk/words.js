// What the talk's page says, in the page's language.
const zh = {
  nameMissing: '请输入姓名', nameTwice: '这个名字已经签过。同名的人请加个字区分，如“张三（大）”', full: '一张签到表最多 100 人', teamMissing: '请先写班组名称', nobody: '还没有人签到',
  remove: '去掉', away: '没有网络，照常可用', pageKept: '✓ 本页已存到手机，没有网络也能打开', pageNotKept: '这个浏览器不能离线打开本页，请保持页面不关',
  nobodySignedIn: '没有登录：签到表只留在这部手机上，可以打印。', goesTo: (name, place) => `${name}，完成后签到表会交到：${place}`,
  noEnterprise: (name) => `${name}，您的账号还没有归到单位：签到表只留在这部手机上。`,
  sent: '已交到单位', sending: '正在交到单位……', waits: '等有网络时自动交到单位', here: '只存在这部手机上', people: (many) => `${many} 人签到`,
  print: '打印', give: '交到单位', forget: '从手机删除', sure: '删除后找不回来，确定吗？', sureSent: '单位那里还有一份。从手机删除吗？',
  refusals: {NO_ENTERPRISE: '您的账号没有归到单位，没有交上', NO_CASE: '这个案例已经下架，没有交上', INCOMPLETE: '班组或姓名不完整，没有交上', TIME_WRONG: '手机时间不对，请校准后再交', OTHER_TALK: '编号重复，没有交上'},
};
const en = {
  nameMissing: 'Type a name', nameTwice: 'This name has signed. Add something to tell people of one name apart', full: 'At most 100 people on a sheet', teamMissing: 'Name the team first', nobody: 'Nobody has signed yet',
  remove: 'Remove', away: 'No network; all of this works', pageKept: '✓ This page is kept on the phone and opens without network', pageNotKept: 'This browser cannot open the page without network; keep it open',
  nobodySignedIn: 'Not signed in: the sheet stays on this phone and can be printed.', goesTo: (name, place) => `${name}, once finished the sheet goes to: ${place}`,
  noEnterprise: (name) => `${name}, your account belongs to no enterprise yet: the sheet stays on this phone.`,
  sent: 'With the enterprise', sending: 'On its way …', waits: 'Goes to the enterprise once there is network', here: 'On this phone only', people: (many) => `${many} signed`,
  print: 'Print', give: 'Hand in', forget: 'Delete from phone', sure: 'This cannot be undone. Delete?', sureSent: 'The enterprise has its copy. Delete from this phone?',
  refusals: {NO_ENTERPRISE: 'Your account belongs to no enterprise; not handed in', NO_CASE: 'The case is gone; not handed in', INCOMPLETE: 'Team or names are incomplete; not handed in', TIME_WRONG: 'The phone\'s clock is wrong; set it and try again', OTHER_TALK: 'The number was used before; not handed in'},
};
export const t = document.documentElement.lang === 'en' ? en : zh;
