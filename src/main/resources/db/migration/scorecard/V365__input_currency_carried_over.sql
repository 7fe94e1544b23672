-- Until now all money was the client's.
update input_definition i join client_workspace w on w.id = i.client_id set i.currency = w.currency where i.unit = 'MONEY';
