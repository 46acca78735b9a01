// What questions themselves say, in both languages: in the exam room, in practice and in previews.
const cookie = (name) => document.cookie.split('; ').find((part) => part.startsWith(name + '='))?.split('=')[1];

export const english = cookie('pad_lang') === 'en';

const zh = {
  types: {true_false: '判断题', single: '单选题', multiple: '多选题', fill_in: '填空题', ordering: '排序题', matching: '连线题',
    hazard_picture: '找隐患题', short_answer: '简答题', case_study: '案例题'},
  right: '对', wrong: '错', blank: (n) => `第 ${n} 空`,
  loading: '正在加载……', noPicture: (alt) => `图片没有加载出来${alt ? `（${alt}）` : ''}。`, noSound: (label) => `声音没有加载出来${label ? `（${label}）` : ''}。`,
  retry: '重试', zoom: (alt) => `放大图片${alt ? `：${alt}` : ''}`, closeZoom: '关闭', table: '表格', sound: '声音',
  order: '用箭头按钮调整顺序，也可以按住左边的手柄拖动。', orderUntouched: '还没有作答：移动任意一步，或者直接确认。',
  orderKeep: '就按这个顺序', orderKept: '已按现在的顺序作答', up: (text) => `上移：${text}`, down: (text) => `下移：${text}`,
  moved: (text, place, all) => `${text}，现在是第 ${place} 步，共 ${all} 步`, edge: '已经到头了',
  match: '给左边每一项选一个对应项；同一个可以选多次，也可能有多余的。', matchChoices: '可选项', choose: '请选择', matchFor: (text) => `“${text}”对应`,
  onPicture: '在图上标', inWords: '看文字清单选', scene: '在图上标出隐患',
  pointHint: '点图中的隐患做标记，再点一下标记就取消；标错可能扣分。', pointKeys: '键盘：方向键移动十字，按住 Shift 移得细，回车标记或取消。',
  listHint: '勾选你认为是隐患的地方；和在图上标一样计分，勾错可能扣分。', alsoMarked: (n) => `图上还有 ${n} 处标记，一起计分。`,
  alsoListed: (n) => `文字清单里还勾了 ${n} 处，一起计分。`,
  marked: (n) => (n ? `已标 ${n} 处` : '还没有标记'), mark: (n) => `标记 ${n}`, unmark: (n) => `删除标记 ${n}`, added: (n) => `已做标记，共 ${n} 处`,
  removed: (n) => `已删除标记，还有 ${n} 处`, full: (n) => `最多标 ${n} 处，请先删除一处。`, cross: (x, y) => `横 ${x}%，纵 ${y}%`,
  noScene: '看不到图时，可以用“看文字清单选”。',
  essay: '你的回答', left: (n) => `还可以写 ${n} 字`, caseTitle: '阅读材料，回答下面的问题', material: '材料', part: (n) => `第 ${n} 小题`,
  list: '、', partPoints: (p) => `${p} 分`, tooLong: '这道题的回答太长了，最后的修改没有保存，请删短一些。',
};
const en = {
  types: {true_false: 'True or false', single: 'One answer', multiple: 'Several answers', fill_in: 'Fill in', ordering: 'Put in order', matching: 'Match',
    hazard_picture: 'Find the hazards', short_answer: 'Short answer', case_study: 'Case'},
  right: 'True', wrong: 'False', blank: (n) => `Blank ${n}`,
  loading: 'Loading…', noPicture: (alt) => `The picture could not be loaded${alt ? ` (${alt})` : ''}.`, noSound: (label) => `The sound could not be loaded${label ? ` (${label})` : ''}.`,
  retry: 'Try again', zoom: (alt) => `Enlarge the picture${alt ? `: ${alt}` : ''}`, closeZoom: 'Close', table: 'Table', sound: 'Sound',
  order: 'Use the arrow buttons, or hold the handle on the left and drag.', orderUntouched: 'Not answered yet: move a step, or confirm the order as it is.',
  orderKeep: 'Keep this order', orderKept: 'Answered with the order as it is', up: (text) => `Move up: ${text}`, down: (text) => `Move down: ${text}`,
  moved: (text, place, all) => `${text}: now step ${place} of ${all}`, edge: 'It cannot go further',
  match: 'Choose what belongs to each. One may be used more than once, some may be left over.', matchChoices: 'To choose from', choose: 'Please choose', matchFor: (text) => `Belongs to “${text}”`,
  onPicture: 'On the picture', inWords: 'From a list', scene: 'Mark the hazards on the picture',
  pointHint: 'Tap a hazard to mark it, tap the mark to take it away; a wrong mark may cost points.', pointKeys: ' Keyboard: arrow keys move the cross, with Shift in small steps, Enter marks or unmarks.',
  listHint: 'Tick what you think is a hazard. It counts like a mark on the picture; a wrong tick may cost points.', alsoMarked: (n) => `${n} ${n === 1 ? 'mark' : 'marks'} on the picture count as well.`,
  alsoListed: (n) => `${n} ticked in the list ${n === 1 ? 'counts' : 'count'} as well.`,
  marked: (n) => (n ? `${n} marked` : 'Nothing marked yet'), mark: (n) => `Mark ${n}`, unmark: (n) => `Remove mark ${n}`, added: (n) => `Marked, ${n} in all`,
  removed: (n) => `Removed, ${n} left`, full: (n) => `No more than ${n} marks: take one away first.`, cross: (x, y) => `${x}% across, ${y}% down`,
  noScene: 'Without the picture, choose from the list instead.',
  essay: 'Your answer', left: (n) => `${n} characters left`, caseTitle: 'Read the case and answer the questions', material: 'The case', part: (n) => `Question ${n}`,
  list: ', ', partPoints: (p) => `${p} ${p === 1 ? 'point' : 'points'}`, tooLong: 'The answers to this case are too long together. The last change was not saved; please shorten it.',
};
export const w = english ? en : zh;
