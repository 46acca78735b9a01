-- The play has one English name, whether its shows are booked or counted for the plan.
update plan_target set name_en = replace(name_en, 'Safety Is a Blessing', 'Peace is a Blessing')
where name_en like '%Safety Is a Blessing%';
