-- Of the KPIs that were there before their revisions were kept, the one that holds.
insert into kpi_revision
  (client_id, id, agency_id, kpi_id, number, language_version, meaning, definition_version, recorded_at, recorded_by, version)
select k.client_id, k.id, k.agency_id, k.id, k.revision, k.language_version,
       json_object('name', k.name, 'formula', k.formula, 'unit', k.unit, 'direction', k.direction, 'nameEn', k.name_en,
                   'tier', k.tier, 'family', k.family, 'owner', k.owner, 'attribution', k.attribution,
                   'section', k.section, 'weight', k.weight),
       null, utc_timestamp(6), null, 0
  from kpi k;
