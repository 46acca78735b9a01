-- The systems that the plan names, with what this portal has to do with each: W wholly, P in part, L a link, N outside.
-- The plan says neither who runs most of them nor where they are: owner, state and address are entered by the office.
create table plan_system (
  number int primary key,
  name_zh text not null,
  name_en text not null,
  section text not null,
  role text not null check (role in ('W', 'P', 'L', 'N')),
  does_zh text not null,
  does_en text not null,
  here text not null
);
insert into plan_system values
  (1, '安全生产法规解读、公众互动交流信息平台', 'Platform for law interpretation and public exchange', '三(三)1', 'W', '法规库、解读，公众提问有答复期限', 'law library, interpretations, public questions with a time for the reply', '/law'),
  (2, '全区应急管理网络远程教育培训平台', 'Regional distance-training platform for emergency management', '四(六)', 'P', '县里的课程、培训班、模拟考试和学时记录；可以导入导出、链接到全区平台，不代替它', 'county courses, classes, mock exams and hours; imports, exports and links; does not replace it', '/courses'),
  (3, '安全警示教育基地（含仿真模拟）', 'Warning-education base (with simulation)', '四(六)', 'P', '参观预约、网上展览、案例库；现场的模拟设备不在平台内', 'visits, online exhibition, case library; the physical simulators are outside', '/cases'),
  (4, '微博、微信及客户端', 'Weibo, WeChat and apps', '三(八)1', 'P', '手机页面、分享页和订阅；账号本身不在平台内', 'mobile pages, share pages and feeds; the accounts are outside', '/news'),
  (5, '舆情收集、分析研判和快速响应机制', 'Public-opinion collection and quick response', '三(八)1', 'P', '只发布正式答复', 'only the publishing of official replies', '/news'),
  (6, '全区安全生产综合监管服务平台和大数据平台', 'Regional supervision and big-data platforms', '四(二)', 'P', '只做公众安全服务和培训记录的数据交换，其余链接过去', 'public service and exchange of training records only; a link for the rest', ''),
  (7, '“互联网+安全监管监察执法”工程', '“Internet plus” enforcement', '四(二)', 'L', '链接；执法人员培训在平台内有一部分', 'a link; enforcement staff are trained here in part', ''),
  (8, '矿山、危化等高危企业安全生产数据采集上报与信息管理系统', 'Data collection of high-risk enterprises', '四(二)', 'L', '链接；可以提供培训记录', 'a link; could supply training records', ''),
  (9, '企业在线监测监控系统', 'Online monitoring in enterprises', '四(二)，三(六)3', 'L', '链接', 'a link', ''),
  (10, '道路交通、建筑施工、水利、民爆、特种设备、农机部门在线监测、预警信息系统', 'Departments'' monitoring and warning systems', '四(二)', 'L', '链接；预警可以转发', 'a link; warnings may be republished', ''),
  (11, '企业智能化装备、过程控制系统', 'Intelligent equipment and process control', '四(二)', 'N', '不在平台内', 'outside', ''),
  (12, '企业安全风险控制与隐患排查治理信息系统', 'Risk control and hazard removal in enterprises', '三(一)1，四(二)', 'L', '链接；案例和课程可以对应隐患主题', 'a link; cases and courses may be tied to hazard topics', ''),
  (13, '隐患自查自改自报信息系统', 'Self-reporting of hazards', '三(六)3', 'L', '链接', 'a link', ''),
  (14, '全过程信息化追溯体系', 'Traceability of the whole process', '三(六)3', 'N', '不在平台内', 'outside', ''),
  (15, '安全生产综合监控信息平台', 'Joint monitoring platform', '四(三)', 'L', '链接', 'a link', ''),
  (16, '重点行业企业信息系统', 'Information systems of key-industry enterprises', '四(三)', 'P', '培训部分：每家企业的计划、记录、提醒', 'the training part: plan, record and reminder of each enterprise', ''),
  (17, '盐池县电子政务公共服务平台', 'Yanchi County e-government service platform', '三(二)1', 'L', '从办证指引链接过去', 'a link from certificate guidance', ''),
  (18, '安全生产网格化动态监管机制', 'Grid supervision', '三(二)3', 'L', '链接；网格员可以作为培训对象', 'a link; grid staff may be trained here', ''),
  (19, '全县安全生产应急救援综合指挥平台和应急通讯保障系统', 'County emergency command platform and communications', '三(七)2，四(七)', 'L', '链接', 'a link', ''),
  (20, '区域安全生产应急救援指挥平台', 'Regional rescue command platform', '三(七)2', 'L', '链接', 'a link', ''),
  (21, '危化等重点行业应急救援联动指挥决策平台', 'Joint rescue command for key industries', '四(七)', 'L', '链接', 'a link', ''),
  (22, '重点高风险园区预警系统、应急响应系统', 'Early warning and response in high-risk parks', '四(七)', 'L', '链接', 'a link', ''),
  (23, '应急救援装备技术参数信息库', 'Data on rescue equipment', '三(七)2', 'L', '链接', 'a link', ''),
  (24, '企业安全生产诚信信息平台、诚信档案、诚信大数据', 'Credit platform of enterprises'' work safety', '四(八)', 'L', '链接；可以公布名单，可以提供“培训已完成”的事实', 'a link; may publish lists and supply “training done” facts', ''),
  (25, '国家企业信息公示系统（吴忠）；自治区公共信用信息平台；行业信用平台', 'Public credit information systems', '四(八)', 'L', '链接', 'a link', ''),
  (26, '城市重要基础设施安全管理平台', 'Safety of important city infrastructure', '三(四)7', 'L', '链接', 'a link', ''),
  (27, '城市安全运行数据综合管理系统', 'Data of the city''s safe operation', '四(五)', 'L', '链接', 'a link', ''),
  (28, '“96333”电梯应急处置平台', '“96333” lift emergency platform', '三(四)10', 'L', '链接和公告', 'a link and public notice', ''),
  (29, '特种设备质量安全信息全寿命周期追溯制度', 'Life-cycle traceability of special equipment', '三(四)10', 'L', '链接', 'a link', ''),
  (30, '农机安全管理信息化、金农工程', 'Farm-machinery safety and the Jinnong project', '三(四)13', 'L', '链接；农机操作人员的课程在平台内有一部分', 'a link; operators'' courses are here in part', ''),
  (31, '道路运输车辆动态监管、“两客一危”动态远程监控', 'Remote monitoring of transport vehicles', '三(四)6，三(六)2', 'L', '链接；驾驶人的课程在平台内有一部分', 'a link; drivers'' courses are here in part', ''),
  (32, '危险化学品各环节信息共享机制；发货装载查验登记核准', 'Sharing of hazardous-chemicals information', '三(四)3', 'L', '链接', 'a link', ''),
  (33, '职业病危害项目申报、职业卫生信息监测和统计', 'Declaration and monitoring of occupational hazards', '三(五)1，三(五)3', 'L', '链接；培训率在看板上体现', 'a link; the training rates are on the board', ''),
  (34, '职业病高危企业在线监控系统；科学防范基础数据库', 'Monitoring of high-hazard enterprises; prevention database', '四(四)', 'L', '链接', 'a link', ''),
  (35, '职业健康检查电子档案、从业人员职业健康档案', 'Electronic health-check files', '三(五)3，四(四)', 'L', '链接；健康数据绝不复制到这里', 'a link; health data are never copied', ''),
  (36, '煤矿安全监测监控、数字化矿山；非煤矿山图纸电子化', 'Mine monitoring, digital mines and drawings', '三(四)1–2', 'N', '不在平台内', 'outside', ''),
  (37, '工贸涉危涉爆场所数字化控制、实时监测系统', 'Digital control in dangerous industrial places', '三(四)5', 'N', '不在平台内', 'outside', ''),
  (38, '规划实施动态监测和跟踪分析', 'Monitoring of how the plan is carried out', '五(四)', 'P', '公开的目标看板', 'a public board of the targets', '/plan');

create table plan_system_entry (
  id bigint generated always as identity primary key,
  number int not null references plan_system,
  owner text not null check (length(owner) <= 80),
  state text not null check (state in ('unknown', 'planned', 'running', 'closed')),
  address text not null check (address = '' or address ~ '^(https?://|/[^/])' and length(address) <= 300),
  actor uuid not null,
  actor_name text not null,
  at timestamptz not null
);
create index plan_system_entry_newest on plan_system_entry (number, id desc);
create trigger plan_system_entry_is_append_only before update or delete on plan_system_entry for each row execute function refuse_change();
