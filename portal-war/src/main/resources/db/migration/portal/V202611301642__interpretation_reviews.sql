-- Interpretations that are written at the desk pass the same reviews as articles.
insert into review_level values
  ('interpretation', 1, '初审初校', 'First review'), ('interpretation', 2, '复审二校', 'Second review'),
  ('interpretation', 3, '终审三校', 'Final review');
