#!/bin/bash
# Sourced by the image of MySQL when it sets up an empty database. The console's own account gets its rights from the
# migrations, table by table; here it only comes into being.
docker_process_sql <<SQL
CREATE DATABASE pupitre CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE USER 'pupitre_ddl'@'%' IDENTIFIED BY '${PUPITRE_DB_DDL_PASSWORD}';
GRANT ALL PRIVILEGES ON pupitre.* TO 'pupitre_ddl'@'%' WITH GRANT OPTION;
CREATE USER 'pupitre_app'@'%' IDENTIFIED BY '${PUPITRE_DB_PASSWORD}';
CREATE DATABASE keycloak CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE USER 'keycloak'@'%' IDENTIFIED BY '${KEYCLOAK_DB_PASSWORD}';
GRANT ALL PRIVILEGES ON keycloak.* TO 'keycloak'@'%';
SQL
