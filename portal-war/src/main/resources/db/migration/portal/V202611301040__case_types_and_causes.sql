-- Which type of GB 6441-2025 an old type usually becomes, and the kinds of management causes that cases are found by.
-- "settled" is false where a person must look: the old type then holds several new ones.
create table accident_type_change (
  old_code text primary key references accident_type (code),
  new_code text not null references accident_type (code),
  settled boolean not null,
  source text not null
);
insert into accident_type_change
select '1986-' || v.old, 'WSA1' || v.new, v.settled, '一个公开的应急管理项目采用的默认对应，不是标准条文；旧类型有拆分的，由人按直接原因判断'
from (values
  ('01', '0001', true), ('02', '0002', false), ('03', '0004', true), ('04', '0005', true), ('05', '0006', true),
  ('06', '0007', true), ('07', '0008', true), ('08', '0009', true), ('09', '0010', true), ('10', '0012', true),
  ('11', '0012', true), ('12', '0013', true), ('13', '0019', true), ('14', '0019', true), ('15', '0016', true),
  ('16', '0014', true), ('17', '0014', true), ('18', '0099', false), ('19', '0023', false), ('20', '0099', true)) as v(old, new, settled);

-- A case belongs to a kind when one of its causes holds one of the words (a regular expression).
create table cause_kind (
  code text primary key check (code ~ '^[a-z]+$'),
  name text not null,
  name_en text not null,
  words text not null,
  source text not null
);
insert into cause_kind
select v.code, v.name, v.name_en, v.words, '按 GB 6442-1986 间接原因的分类归并'
from (values
  ('training', '教育培训不到位', 'Education and training',
   '培训|没有证|无证|不知道|没有看出'),
  ('rules', '规程和作业审批没有执行', 'Procedures and permits',
   '规程|审批|作业票|没有执行|违规|违章|动火手续|不合规|没有方案|断电'),
  ('organisation', '劳动组织和承包管理混乱', 'Organisation of work and contractors',
   '承包|转包|分包|发包|外包|赶进度|工期|交叉作业|同时作业|满员|超员|人员密集|人太多|的人太多|不在岗|人员聚|班前会'),
  ('inspection', '检查和监管不严', 'Checks and supervision',
   '监管|检查|巡查|监理|检验|排查|验收|没有人查|看火|没有到现场'),
  ('design', '技术和设计有缺陷', 'Technical and design faults',
   '设计|评价不足|可燃|通用起重机|普通玻璃|不锈钢|防火分隔|泄爆|通风机|宿舍建|同一处|叠在|消防|木料|交叉$|只有一部|下就是住家'),
  ('hazard', '隐患没有消除', 'Hazards left in place',
   '隐患|征兆|故障|漏了不停|漏汽|没有采取|照常|照样|锈蚀|没有封闭|封堵|堵住|锁着|超量|超过|没有管住|没有清理|没有及时|夹轨器|探水'),
  ('emergency', '应急处置不当', 'Emergency response',
   '应急|盲目施救|疏散|撤|报警|迟报|太晚|转移出去|救援人员|没有通知|没有变成'),
  ('illegal', '违法生产经营、弄虚作假', 'Unlawful operation and false papers',
   '违法|非法|许可|过期|越界|隐瞒|瞒报|造假|虚假|是假的|作假|掩盖|躲检查|明令禁止|没有质量证明')) as v(code, name, name_en, words);
