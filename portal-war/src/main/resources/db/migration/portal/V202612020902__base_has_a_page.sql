-- The warning-education base has a page of its own: visits, the online exhibition, scenes and scenarios.
update plan_system set here = '/warning-base' where number = 3 and here = '/cases';
