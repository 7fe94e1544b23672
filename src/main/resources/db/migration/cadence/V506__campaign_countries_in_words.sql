-- What people wrote in words stays readable, in the description; a description that has no room for it keeps what it says.
update campaign
   set description = trim(concat(description, char(10 using utf8mb4), char(10 using utf8mb4), 'Pays : ', countries))
 where countries <> '' and country_codes = '' and char_length(description) + char_length(countries) <= 4980;
