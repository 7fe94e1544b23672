package io.pupitre.tenancy.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementAnalystTest {

    private final StatementAnalyst analyst = new StatementAnalyst(SampleTables.TABLES);

    @ParameterizedTest
    @MethodSource
    void accepts(String sql, String demands) {
        assertThat(describe(analyst.analyse(sql))).isEqualTo(demands);
    }

    /** The demands are written as the table, then w and a with the parameters that must be the workspace and the agency. */
    static Stream<Arguments> accepts() {
        return Stream.of(
                // What Hibernate writes
                arguments(
                        "select t1_0.id,t1_0.client_id,t1_0.name from tool t1_0 where t1_0.client_id=? and t1_0.id=?",
                        "tool w1"),
                arguments(
                        "select t1_0.id from tool t1_0 where t1_0.client_id = ? order by t1_0.name limit ?,?",
                        "tool w1"),
                arguments("select t1_0.id from tool t1_0 where t1_0.name=? and t1_0.client_id=? limit ?", "tool w2"),
                arguments("select count(*) from tool t1_0 where t1_0.client_id=?", "tool w1"),
                arguments(
                        "select t1_0.id from tool t1_0 where t1_0.client_id=? and t1_0.name like replace(?,'\\\\','\\\\\\\\')",
                        "tool w1"),
                arguments("select t1_0.id from tool t1_0 where t1_0.client_id=? for update", "tool w1"),
                arguments("select t1_0.id from tool t1_0 where t1_0.client_id=? for update skip locked", "tool w1"),
                arguments("select t1_0.id from tool t1_0 where t1_0.client_id=? for update of t1_0 nowait", "tool w1"),
                arguments("select t1_0.id from tool t1_0 where t1_0.client_id=? for share", "tool w1"),
                arguments(
                        "select t1_0.version as version_ from tool t1_0 where t1_0.id=? and t1_0.client_id=?",
                        "tool w2"),
                arguments("insert into tool (agency_id,client_id,name,version,id) values (?,?,?,?,?)", "tool w2 a1"),
                arguments("update tool set name=?,version=? where id=? and version=? and client_id=?", "tool w5"),
                arguments("delete from tool where id=? and version=? and client_id=?", "tool w3"),
                arguments("delete t1_0 from tool t1_0 where t1_0.client_id=?", "tool w1"),
                arguments("/* select t from Tool t */ select t1_0.id from tool t1_0 where t1_0.client_id=?", "tool w1"),
                arguments(
                        "select t1_0.id from tool t1_0 join cadence c1_0 on c1_0.id=t1_0.cadence_id and c1_0.client_id=? where t1_0.client_id=?",
                        "tool w2; cadence w1"),
                arguments(
                        "select r.id from (select t.id as id, row_number() over (partition by t.category order by t.name) as n from tool t where t.client_id=?) r where r.n<=?",
                        "tool w1"),
                arguments(
                        "select m1_0.id from membership m1_0 where (m1_0.agency_id=?) and m1_0.person_id=?",
                        "membership a1"),
                // Alias, quotes, case, schema, space
                arguments("select id from tool where client_id = ?", "tool w1"),
                arguments("select id from tool where ? = client_id", "tool w1"),
                arguments("select tool.id from tool where tool.client_id = ?", "tool w1"),
                arguments("SELECT T.ID FROM TOOL AS T WHERE t.Client_ID = ?", "tool w1"),
                arguments("select `t`.`id` from `tool` `t` where `t`.`client_id` = ?", "tool w1"),
                arguments("select t.id from pupitre.tool t where t.client_id = ?", "tool w1"),
                arguments("select id from `Pupitre`.`tool` where pupitre.tool.client_id = ?", "tool w1"),
                arguments("select id -- all of them?\nfrom tool\n\twhere client_id = ?;", "tool w1"),
                arguments("select id from tool use index (by_name) where client_id = ?", "tool w1"),
                arguments("select id from tool where ((client_id = ? and name = ?) and (a = 1 or b = 2))", "tool w1"),
                // Parameters and literals
                arguments("select '?', id from tool where name = 'wh?t''s' and x = ? and client_id = ?", "tool w2"),
                arguments("select ? from tool where client_id = ? and name in (?, ?, ?) limit ? offset ?", "tool w2"),
                arguments(
                        "select (select count(*) from cadence c where c.client_id = ? and c.x = ?), ? from tool t where t.y = ? and t.client_id = ? order by field(t.z, ?, ?) limit ?, ?",
                        "tool w5; cadence w1"),
                arguments("select id from tool where a between ? and ? and client_id = ?", "tool w3"),
                arguments("select id from tool where day > now() - interval ? day and client_id = ?", "tool w2"),
                arguments(
                        "select zone, value, type, day, t.end, t.order, t.full, date from tool t where zone = ? and client_id = ? and status = ? and `key` = 1",
                        "tool w2"),
                arguments(
                        "insert into tool (zone, client_id, period, level, first, top) values (?, ?, 1, 2, 3, 4)",
                        "tool w2"),
                arguments(
                        "select cast(name as char), cast(id as binary(16)), extract(day from at), date '2026-01-01' from tool where client_id = ?",
                        "tool w1"),
                arguments(
                        "select full.id from tool full join cadence c on c.client_id = full.client_id where full.client_id = ?",
                        "tool w1; cadence w1"),
                arguments("select final.id from tool final where final.client_id = ?", "tool w1"),
                // Lists
                arguments("select id from tool where client_id in (?, ?, ?)", "tool w1,2,3"),
                arguments(
                        "select k.client_id from kpi_month k where k.agency_id = ? and k.client_id in (?,?)",
                        "kpi_month w2,3 a1"),
                arguments("select value from kpi_month where client_id = ? and agency_id = ?", "kpi_month w1 a2"),
                arguments("select id from tool where name in ('a', 'b') and (client_id = ?) and x = 1", "tool w1"),
                arguments("select id from tool where client_id in (?, ?) and (x = 1)", "tool w1,2"),
                // Joins
                arguments(
                        "select 1 from tool t join cadence c on c.client_id = t.client_id and c.tool_id = t.id where t.client_id = ?",
                        "tool w1; cadence w1"),
                arguments(
                        "select 1 from tool t join cadence c on c.client_id = t.client_id join campaign x on c.client_id = x.client_id where x.client_id = ?",
                        "tool w1; cadence w1; campaign w1"),
                arguments(
                        "select 1 from tool t, cadence c where t.client_id = ? and c.client_id = ?",
                        "tool w1; cadence w2"),
                arguments(
                        "select 1 from tool t, cadence c where t.client_id = ? and t.client_id = c.client_id",
                        "tool w1; cadence w1"),
                arguments(
                        "select 1 from tool t cross join cadence c where t.client_id = ? and c.client_id = ?",
                        "tool w1; cadence w2"),
                arguments(
                        "select 1 from tool t straight_join cadence c on t.client_id = ? and c.client_id = ?",
                        "tool w1; cadence w2"),
                arguments(
                        "select 1 from tool t left join cadence c on c.client_id = t.client_id and c.tool_id = t.id where t.client_id = ?",
                        "tool w1; cadence w1"),
                arguments(
                        "select 1 from tool t left join cadence c on c.client_id = ? where t.client_id = ?",
                        "tool w2; cadence w1"),
                arguments(
                        "select 1 from tool t left join cadence c on t.client_id = ? and c.client_id = t.client_id where t.client_id = ?",
                        "tool w2; cadence w1,2"),
                arguments(
                        "select 1 from tool t right join cadence c on t.client_id = c.client_id where c.client_id = ?",
                        "tool w1; cadence w1"),
                arguments(
                        "select 1 from tool t left join (cadence c join campaign x on x.client_id = c.client_id) on c.client_id = t.client_id where t.client_id = ?",
                        "tool w1; cadence w1; campaign w1"),
                arguments("select 1 from (tool t, person p) where t.client_id = ?", "tool w1"),
                arguments("select 1 from tool t join person p on p.id = t.owner_id where t.client_id = ?", "tool w1"),
                arguments(
                        "select 1 from membership m join tool t on t.agency_id = m.agency_id where t.client_id = ? and m.agency_id = ?",
                        "membership a2; tool w1 a2"),
                // Sub-selects
                arguments(
                        "select 1 from tool t where t.client_id = ? and exists (select 1 from cadence c where c.tool_id = t.id and c.client_id = t.client_id)",
                        "tool w1; cadence w1"),
                arguments(
                        "select 1 from tool where client_id = ? and id not in (select tool_id from cadence where client_id = ?)",
                        "tool w1; cadence w2"),
                arguments(
                        "select 1 from tool t where t.client_id = ? and (t.a = 1 or t.id = any (select c.x from cadence c where c.client_id = t.client_id))",
                        "tool w1; cadence w1"),
                arguments(
                        "select case when exists (select 1 from cadence c where c.client_id = ?) then 1 else 0 end",
                        "cadence w1"),
                arguments(
                        "select d.n from (select count(*) n from tool where client_id = ?) d, (select 1 from cadence where client_id = ?) e",
                        "tool w1; cadence w2"),
                arguments(
                        "select 1 from (select client_id from tool where client_id = ?) d join cadence c on c.client_id = d.client_id where d.client_id = ?",
                        "tool w1; cadence w2"),
                arguments(
                        "select id from tool where client_id = ? union all select id from cadence where client_id = ? limit ?",
                        "tool w1; cadence w2"),
                arguments(
                        "(select id from tool where client_id = ?) union (select id from tool where client_id = ?) order by 1",
                        "tool w1; tool w2"),
                arguments(
                        "with mine as (select id from tool where client_id = ?) select id from mine where id = ?",
                        "tool w1"),
                arguments(
                        "with recursive tree (id) as (select id from tool where client_id = ? union all select t.id from tool t join tree on tree.id = t.parent_id where t.client_id = ?) select id from tree",
                        "tool w1; tool w2"),
                arguments(
                        "select j.a from tool t, json_table(t.doc, '$[*]' columns (a int path '$.a', b varchar(20) path '$.b')) j where t.client_id = ?",
                        "tool w1"),
                arguments(
                        "select group_concat(distinct t.name order by t.name separator ', ') from tool t where t.client_id = ? group by t.x with rollup having count(*) > ?",
                        "tool w1"),
                // Writes
                arguments("insert into tool (client_id, name) values (?, ?), (?, now(6)), (?, default)", "tool w1,3,4"),
                arguments("insert ignore into tool set name = ?, client_id = ?", "tool w2"),
                arguments(
                        "insert into tool (client_id, name) select ?, c.name from cadence c where c.client_id = ?",
                        "cadence w2; tool w1"),
                arguments(
                        "insert into tool (name, client_id) select c.name, c.client_id from cadence c where c.client_id = ?",
                        "cadence w1; tool w1"),
                arguments("insert into tool (client_id) select ? union all select ?", "tool w1,2"),
                arguments(
                        "insert into setting (client_id, name, value) values (?, ?, ?) on duplicate key update value = values(value)",
                        "setting w1"),
                arguments(
                        "insert into kpi_month (agency_id, client_id, value) values (?, ?, ?) on duplicate key update value = value + ?",
                        "kpi_month w2 a1"),
                arguments("insert into template (id, agency_id) values (?, ?)", "template a2"),
                arguments(
                        "update tool t join cadence c on c.client_id = t.client_id set t.name = c.name where t.client_id = ?",
                        "tool w1; cadence w1"),
                arguments(
                        "update tool set name = (select max(c.name) from cadence c where c.client_id = ?) where client_id = ? order by id limit ?",
                        "tool w2; cadence w1"),
                arguments(
                        "update tool t, cadence c set t.a = c.a where c.client_id = ? and t.client_id = c.client_id",
                        "tool w1; cadence w1"),
                arguments("delete from tool where client_id = ? order by id limit ?", "tool w1"),
                arguments(
                        "delete t, c from tool t left join cadence c on c.client_id = t.client_id where t.client_id = ?",
                        "tool w1; cadence w1"),
                // No owned table
                arguments("select name from person where id = ?", "in any scope"),
                arguments("select t.task_name from scheduled_tasks t, person p", "in any scope"),
                arguments("insert into person (id, agency_id) values (?, ?)", "in any scope"),
                arguments("select 1", "open"),
                arguments("select 1 from dual", "open"),
                arguments(
                        "select * from scheduled_tasks where execution_time <= ? order by execution_time for update skip locked",
                        "open"),
                arguments("update event_publication set completion_date = ? where id = ?", "open"),
                arguments("select column_name from information_schema.columns where table_name = ?", "open"),
                arguments("select role\n  from membership where person_id =\t?", "open"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // No restriction, or one that isn't
                "select id from tool",
                "select id from tool where id = ?",
                "select id from tool where client_id = ? or 1 = 1",
                "select id from tool where client_id = ? or id = ?",
                "select id from tool where not client_id = ?",
                "select id from tool where !client_id = ?",
                "select id from tool where not (client_id = ?)",
                "select id from tool where client_id <> ?",
                "select id from tool where client_id <=> ?",
                "select id from tool where client_id >= ? and client_id <= ?",
                "select id from tool where client_id like ?",
                "select id from tool where client_id = 0x0190",
                "select id from tool where client_id = 'x'",
                "select id from tool where client_id = client_id",
                "select id from tool t where t.client_id = t.client_id and t.id = ?",
                "select id from tool where client_id = agency_id and agency_id = ?",
                "select id from tool where client_id = coalesce(?, client_id)",
                "select id from tool where coalesce(client_id, ?) = ?",
                "select id from tool where client_id = ? + 0",
                "select id from tool where client_id = ? = 0",
                "select id from tool where client_id = ? is null",
                "select id from tool where (client_id = ?) is not true",
                "select id from tool where (client_id = ?) = 0",
                "select id from tool where client_id = ? collate utf8mb4_bin",
                "select id from tool where client_id not in (?)",
                "select id from tool where client_id in (select ?)",
                "select id from tool where client_id in (?, 'x')",
                "select id from tool where client_id in (?, id)",
                "select id from tool where client_id = any (select ?)",
                "select id from tool where client_id between ? and ?",
                "select id from tool where id between 1 and client_id = ?",
                "select id from tool where if(1, 1, client_id = ?)",
                "select id from tool where case when 1 then 1 else client_id = ? end",
                "select id from tool where agency_id = ?",
                "select id from tool where client_id = ? and day > now() - interval ? day or 1 = 1",
                "select id from tool where client_id = ? and day > now() - interval days day or 1 = 1",
                "select id from tool where client_id = ? and name in ('a', 'b') or (1 = 1)",
                "select id from tool where client_id in (?, ?) or (1 = 1)",
                "select id from tool where name in ('a') and (client_id = ?) or (1 = 1)",
                "select id from tool where client_id = (?)",
                "select id from tool having client_id = ?",
                "select client_id = ? from tool",
                "select id from tool order by client_id = ?",
                "select id from tool where name = 'client_id = ?'",
                "select id from tool where 1 = 1 /* and client_id = ? */",
                "select id from tool where id = ? -- and client_id = ?",
                "select id from kpi_month where client_id = ?",
                "select id from kpi_month where agency_id = ?",
                "select id from membership where client_id = ?",
                "select id from membership where person_id = ?",
                // Names
                "select t.id from tool t where client_id = ? and x.client_id = ? or 1",
                "select t.id from tool t where tool.name = ? and x.client_id = ?",
                "select t.id from tool t where tool.client_id = ?",
                "select t.id from tool t, tool u where t.client_id = ?",
                "select t.id from tool t, tool T where t.client_id = ? and T.client_id = ?",
                "select t.id from tool t, cadence c where client_id = ?",
                "select id from other.tool where client_id = ?",
                "select id from mysql.user",
                "select id from unknown_table where client_id = ?",
                "select id from x.pupitre.tool where client_id = ?",
                "select \"client_id\" from tool where \"client_id\" = ?",
                "select id from tool where `client_id ` = ?",
                // Joins
                "select 1 from tool t join cadence c on c.tool_id = t.id where t.client_id = ?",
                "select 1 from tool t left join cadence c on c.tool_id = t.id where t.client_id = ?",
                "select 1 from tool t left join cadence c on t.client_id = ? where c.client_id = ?",
                "select 1 from tool t left join cadence c on t.client_id = ? and c.client_id = ?",
                "select 1 from tool t left join cadence c on c.client_id = t.client_id where c.id is null",
                "select 1 from tool t right join cadence c on c.client_id = ? where t.client_id = ?",
                "select 1 from tool t join cadence c on c.client_id = t.client_id or 1 where t.client_id = ?",
                "select 1 from tool t join cadence c using (client_id) where t.client_id = ?",
                "select 1 from tool t natural join cadence c where t.client_id = ? and c.client_id = ?",
                "select 1 from tool full join cadence c on c.client_id = ? where tool.client_id = ?",
                "select 1 from tool full outer join cadence c on c.client_id = ? where tool.client_id = ?",
                "select 1 from tool t left join cadence c join campaign x on x.client_id = ? on c.client_id = ? where t.client_id = ?",
                "select 1 from tool t left join (cadence c join campaign x on t.client_id = ? and c.client_id = ? and x.client_id = ?) on 1",
                "select 1 from tool t, cadence c left join campaign x on x.client_id = t.client_id where t.client_id = ? and c.client_id = ?",
                // Sub-selects
                "select 1 from tool t where t.client_id = ? and exists (select 1 from cadence c where c.tool_id = t.id)",
                "select 1 from tool t where exists (select 1 from cadence c where c.client_id = t.client_id and c.client_id = ?)",
                "select 1 from tool t where t.client_id = ? and t.id in (select tool_id from cadence)",
                "select (select max(id) from cadence) from tool where client_id = ?",
                "select 1 from tool where client_id = ? order by (select max(id) from cadence)",
                "select 1 from tool where client_id = ? group by (select max(id) from cadence)",
                "select 1 from tool where client_id = ? having (select max(id) from cadence) > 1",
                "select sum(id) over (partition by (select max(id) from cadence)) from tool where client_id = ?",
                "select sum(id) over w from tool where client_id = ? window w as (order by (select max(id) from cadence))",
                "select 1 from (select id from tool) t where t.client_id = ?",
                "select 1 from (select client_id from tool) t where t.client_id = ?",
                "select 1 from tool t, lateral (select id from cadence c where c.client_id = t.client_id) d where t.client_id = ?",
                "select 1 from tool t where t.client_id = ? and exists (select 1 from cadence c, (select 1 client_id) t where c.client_id = t.client_id)",
                "select 1 from tool t where t.client_id = ? and exists (select 1 from person t where exists (select 1 from cadence c where c.client_id = t.client_id))",
                "select 1 from person p where exists (select 1 from person where client_id = ?) and exists (select 1 from tool)",
                "select id from tool where client_id = ? union select id from tool",
                "select id from tool union select id from tool where client_id = ?",
                "(select id from tool) union (select id from tool where client_id = ?)",
                "with mine as (select id from tool) select id from mine where client_id = ?",
                "with tool as (select 1 client_id) select * from tool where client_id = ?",
                "with mine as (select 1) select * from tool t, mine",
                "select * from mine union select * from (with mine as (select 1) select * from mine) d",
                "select j.a from json_table((select doc from tool), '$' columns (a int path '$')) j",
                // Writes
                "insert into tool values (?, ?)",
                "insert into tool (id) values (?)",
                "insert into tool (client_id, id) values (null, ?)",
                "insert into tool (client_id, id) values ('x', ?)",
                "insert into tool (client_id, id) values (?, ?), (default, ?)",
                "insert into tool (client_id, id) values (?, ?), (uuid(), ?)",
                "insert into tool (agency_id, client_id) values ('x', ?)",
                "insert into tool (client_id, id) values (?, (select max(id) from cadence))",
                "insert into tool set id = ?",
                "insert into tool set client_id = uuid(), id = ?",
                "insert into tool (client_id, name) select c.client_id, c.name from cadence c",
                "insert into tool (client_id, name) select c.id, c.name from cadence c where c.client_id = ?",
                "insert into tool (client_id, name) select p.id, p.name from person p",
                "insert into tool (client_id, name) select * from cadence where client_id = ?",
                "insert into tool (client_id) select ? union all select c.id from cadence c where c.client_id = ?",
                "insert into tool (client_id, id) values (?, ?) on duplicate key update name = ?",
                "insert into setting (client_id, id) values (?, ?) on duplicate key update client_id = values(client_id)",
                "insert into setting (client_id, id) values (?, ?) on duplicate key update name = (select max(name) from tool)",
                "insert into kpi_month (client_id, value) values (?, ?)",
                "insert into kpi_month (agency_id, value) values (?, ?)",
                "insert into template (id) values (?)",
                "replace into tool (client_id, id) values (?, ?)",
                "update tool set name = ?",
                "update tool set name = ? where id = ?",
                "update tool set client_id = ? where client_id = ?",
                "update tool set agency_id = ? where client_id = ?",
                "update tool t join person p on p.id = t.id set t.client_id = p.id where t.client_id = ?",
                "update tool t join cadence c on c.tool_id = t.id set c.name = ? where t.client_id = ?",
                "update person p set p.name = (select max(name) from tool)",
                "update template set agency_id = ? where agency_id = ?",
                "delete from tool",
                "delete from tool where id = ?",
                "delete c from tool t join cadence c on c.tool_id = t.id where t.client_id = ?",
                "delete x from tool t where t.client_id = ?",
                "delete from tool where client_id = ? and id in (select tool_id from cadence)",
                // What reads differently to MySQL than to the parser
                "select id from tool where client_id = ? || 1 = 1",
                "select id from tool where client_id = ? and name = 'a' || 1 = 1",
                "select id from tool where client_id = ? and 1 xor 1",
                "select id from tool where client_id = ? and name = '\\' or 1=1 -- '",
                "select id from tool where client_id = ? and name = 'a\\'' or 1=1 or name = 'b'",
                "select id from tool where client_id = ? and name = $$ or 1=1 or name = $$",
                "select id from tool where client_id = ? and name = q'{' or 1=1 or name = '}'",
                "select id from tool where client_id = ? and 1 --1 = 1 or 1",
                "select id from tool where client_id = ? # or 1",
                "select id from tool where client_id = ? /*! or 1 */",
                "select id from tool where client_id = ? /*!80000 or 1 */",
                "select id from tool where client_id = ? /*M! or 1 */",
                "select id from tool where client_id = ? and 1=1or 1",
                "select id from tool where client_id = ?or 1",
                "select id from tool where client_id = ? and name = ?1",
                "select id from tool where client_id = ? and name = :name",
                "select id from tool where client_id = @mine",
                "select @mine := id from tool where client_id = ?",
                "select id from tool where client_id(+) = ?",
                "select id from tool where {fn now()} = 1 and client_id = ?",
                "select id from tool where client_id = ? /* open",
                "select id from tool where client_id = ? and name = 'open",
                "select id from tool where client_id\u00a0= ?",
                // Other statements
                "select id from tool where client_id = ?; delete from tool",
                "select id into outfile '/tmp/x' from tool where client_id = ?",
                "select id into x from tool where client_id = ?",
                "table tool",
                "select 1 from tool where client_id = ? and id in (table cadence)",
                "values row(1)",
                "from tool",
                "create table x (id int)",
                "drop table tool",
                "alter table tool add x int",
                "truncate table tool",
                "truncate tool",
                "rename table tool to y",
                "create temporary table x (id int)",
                "create view v as select 1",
                "load data infile 'x' into table tool",
                "call something(?)",
                "do sleep(1)",
                "handler tool open",
                "lock tables tool read",
                "show tables",
                "describe tool",
                "explain select id from tool where client_id = ?",
                "set names utf8mb4",
                "set sql_mode = ''",
                "use other",
                "grant all on tool to x",
                "flush tables",
                "prepare s from 'select 1'",
                "begin",
                "commit",
                "",
                "nonsense",
            })
    void refuses(String sql) {
        assertThat(analyst.analyse(sql)).as(sql).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void saysWhichTableAndWhy() {
        assertThat(analyst.analyse("select 1 from tool t join cadence c on c.x = t.x where t.client_id = ?"))
                .isEqualTo(new Verdict.Refused("cadence", "\"c\" is not restricted to client_id = ?"));
        assertThat(analyst.analyse("select 1 from nowhere"))
                .isEqualTo(new Verdict.Refused("nowhere", "no rule for this table"));
        assertThat(analyst.analyse("select 1 from tool where client_id = ? /*! or 1 */"))
                .isEqualTo(new Verdict.Refused(null, "an executable comment"));
    }

    private static String describe(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Open() -> "open";
            case Verdict.Refused(String table, String reason) -> "refused: " + table + ": " + reason;
            case Verdict.Held held ->
                held.demands().isEmpty()
                        ? "in any scope"
                        : held.demands().stream()
                                .map(demand -> demand.table()
                                        + indexes(" w", demand.workspaceParameters())
                                        + indexes(" a", demand.agencyParameters()))
                                .collect(Collectors.joining("; "));
        };
    }

    private static String indexes(String label, Set<Integer> parameters) {
        return parameters.isEmpty()
                ? ""
                : label + parameters.stream().sorted().map(Object::toString).collect(Collectors.joining(","));
    }
}
