-- Steps once said photos by digest, and a digest that stands anywhere keeps its file for ever. They say them by stage and
-- number since; what was said before is put into the same words once. A photo that was let go has no place any more.
alter table snap_step disable trigger snap_step_is_append_only;
update snap_step s set photos = (
    select coalesce(array_agg(said.place order by said.n), '{}')
    from (
      select kept.n, case when kept.photo ~ '^[0-9a-f]{64}$'
        then (
          select p.stage || '/' || p.number from snap_photo p where p.snap = s.snap and p.file = kept.photo
          order by p.stage desc, p.number limit 1)
        else kept.photo end as place
      from unnest(s.photos) with ordinality as kept (photo, n)) said
    where said.place is not null)
  where exists (select 1 from unnest(s.photos) as kept (photo) where kept.photo ~ '^[0-9a-f]{64}$');
alter table snap_step enable trigger snap_step_is_append_only;
