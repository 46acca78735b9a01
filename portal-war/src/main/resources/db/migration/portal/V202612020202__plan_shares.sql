-- Five shares of the plan are counted from the register of posts; a reported figure stays possible and stands beside.
update plan_target set
  method_zh = '企业在“岗位持证台账”里登记主要负责人、安全生产管理人员、特种作业人员和他们的证件，核对以后点“名单已核对”。分母：最近一年内核对过名单的企业里现在在岗的人，一个人在一个岗位算一条；分子：其中有有效证明的。登记了在有效期内的证件，算有效；主要负责人、安全生产管理人员持有本平台对应培训的合格证明，也算有效；特种作业人员只认登记的操作证，培训合格证明不能代替。没有企业核对名单，就没有数字。县应急管理局也可以上报一个数，写在旁边。',
  method_en = 'Enterprises enter heads, safety managers and special operators with their certificates in the register of posts and declare the list complete. The whole: those now in post in enterprises that declared their list within the last year, one line for a person in a post. The part: those with a valid proof. An entered certificate that is in force counts; for heads and safety managers so does the proof of a training for that post given here; for special operators only the entered certificate counts, which a proof of training cannot replace. Where no enterprise has declared its list there is no figure. The office may report a figure, which stands beside.'
where code = 'T3';
update plan_target set
  method_zh = '企业在“岗位持证台账”里登记' || case code when 'T12' then '用人单位主要负责人' else '职业卫生管理人员' end || '，核对以后点“名单已核对”。分母：最近一年内核对过名单的企业里现在在岗的人；分子：其中持有本平台职业卫生培训合格证明，或者登记了在有效期内的培训证明的。没有企业核对名单，就没有数字。县应急管理局也可以上报一个数，写在旁边。',
  method_en = 'Enterprises enter ' || case code when 'T12' then 'their principals' else 'their occupational-health managers' end || ' in the register of posts and declare the list complete. The whole: those now in post in enterprises that declared their list within the last year. The part: those who hold the proof of the training in occupational health given here, or an entered proof that is in force. Where no enterprise has declared its list there is no figure. The office may report a figure, which stands beside.'
where code in ('T12', 'T13');
update plan_target set
  method_zh = '县应急管理局在“岗位持证台账”里登记执法人员，核对以后点“名单已核对”。分母：最近一年内核对过的名单上现在在岗的执法人员；分子：其中持有本平台执法人员培训合格证明，或者登记了在有效期内的专业培训、资格证明的。名单没有核对，就没有数字。也可以上报一个数，写在旁边。',
  method_en = 'The office enters its enforcement staff in the register of posts and declares the list complete. The whole: officers now in post on a list declared within the last year. The part: those who hold the proof of the training for enforcement staff given here, or an entered proof of professional training or qualification that is in force. Where the list is not declared there is no figure. A figure may be reported, which stands beside.'
where code = 'T14';
update plan_target set
  method_zh = '重点行业企业指在本平台登记了行业领域的企业。县应急管理局逐家登记信息系统是否上线，写明日期和出处。分母：已经登记上线或没上线的企业；分子：系统已上线，并且最近一年有员工取得本平台培训合格证明（培训教育经常化）的企业。“六化”的其他几项不在本平台，不在算式里。一家也没有登记，就没有数字。也可以上报一个数，写在旁边。',
  method_en = 'Key-industry enterprises are those registered here with their field of industry. The office notes for each whether its information system is online, with day and source. The whole: enterprises for which yes or no was noted. The part: those that are online and have an employee who got a proof of training here in the last year (regular training). The other requirements are outside this portal and not in the sum. Where nothing is noted there is no figure. A figure may be reported, which stands beside.'
where code = 'T15';
update plan_target set
  notes_zh = array['规划没有给出持证上岗率的算式；上面的算式是本平台的建议，由县应急管理局核定。'],
  notes_en = array['The plan gives no formula for this share. The one above is this portal''s proposal, and the office settles it.']
where code = 'T3';
