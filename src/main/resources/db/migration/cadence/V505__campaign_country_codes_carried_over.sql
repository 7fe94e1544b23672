-- What people wrote as codes becomes codes. UK is what many write for GB.
update campaign
   set country_codes = replace(upper(trim(both ',' from regexp_replace(countries, '[ ,/+&-]+', ','))), 'UK', 'GB')
 where concat(' ', countries, ' ') not like '% et %'
   and countries regexp '^[ ,/+&-]*[A-Za-z]{2}([ ,/+&-]+[A-Za-z]{2})*[ ,/+&-]*$';
