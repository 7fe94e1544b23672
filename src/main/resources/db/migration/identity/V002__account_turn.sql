-- Rows to wait at: who gives an address an account with Keycloak, or takes it back, holds its row until the transaction ends.
create table account_turn (
  email varchar(254) not null,
  primary key (email)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
