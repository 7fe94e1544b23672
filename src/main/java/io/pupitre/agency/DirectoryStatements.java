package io.pupitre.agency;

import java.util.List;

/**
 * The SQL that finds out what a person is a member of. It precedes any scope by its nature, hence is permitted by its exact
 * text; each of these but {@link #STAFF} is restricted to one person. A suspended agency is as good as
 * none, and so is a suspended workspace to its CMO.
 */
final class DirectoryStatements {

    private static final String WORKSPACES = """
            select m.role, w.id, w.agency_id, a.slug agency_slug, a.name agency_name, w.slug, w.name, w.colour, w.zone,
                   w.currency, w.status, w.is_sample, coalesce(v.favourite, false) favourite, v.visited_at
              from membership m
              join agency a on a.id = m.agency_id and a.status = ?
              join client_workspace w on w.agency_id = m.agency_id and (m.client_id is null or w.id = m.client_id)
              left join workspace_visit v on v.client_id = w.id and v.person_id = m.person_id
             where m.person_id = ? and (m.ends_at is null or m.ends_at > ?) and (m.role <> ? or w.status <> ?)""";

    /** Status, person, now, a CMO's role, suspended, slug. */
    static final String BY_SLUG = WORKSPACES + " and w.slug = ?";

    /** Status, person, now, a CMO's role, suspended, id: those that share the slug of that one. */
    static final String NAMESAKES =
            WORKSPACES + " and w.slug = (select named.slug from client_workspace named where named.id = ?)";

    /** Status, person, now, a CMO's role, suspended, agency's slug, slug. */
    static final String BY_BOTH_SLUGS = WORKSPACES + " and a.slug = ? and w.slug = ?";

    /** Status, person, now, a CMO's role, suspended, text, limit: favourites first, then the latest visited. */
    static final String SEARCH =
            WORKSPACES + " and w.name like ? order by v.favourite desc, v.visited_at desc, w.name limit ?";

    /** Status, person, now, a CMO's role. */
    static final String AGENCIES = """
            select a.id, a.slug, a.name, a.colour, m.role
              from membership m
              join agency a on a.id = m.agency_id and a.status = ?
             where m.person_id = ? and (m.ends_at is null or m.ends_at > ?) and m.role <> ?
             order by a.name, m.role""";

    /** Status, person, agency, now, workspace, workspace, a CMO's role, suspended. */
    static final String ROLE_IN_WORKSPACE = """
            select m.role
              from membership m
              join agency a on a.id = m.agency_id and a.status = ?
             where m.person_id = ? and m.agency_id = ? and (m.ends_at is null or m.ends_at > ?)
               and (m.client_id = ? or m.client_id is null)
               and exists (select 1 from client_workspace w where w.agency_id = m.agency_id and w.id = ?
                            and (m.role <> ? or w.status <> ?))
             order by m.role""";

    /** Status, person, agency, now, a CMO's role. */
    static final String ROLE_IN_AGENCY = """
            select m.role
              from membership m
              join agency a on a.id = m.agency_id and a.status = ?
             where m.person_id = ? and m.agency_id = ? and (m.ends_at is null or m.ends_at > ?)
               and m.role <> ?
             order by m.role""";

    /** Person, agency, now, a CMO's role: the workspaces of a consultant, or all of an admin's agency. */
    static final String WORKSPACES_IN_AGENCY = """
            select w.id
              from membership m
              join client_workspace w on w.agency_id = m.agency_id and (m.client_id is null or w.id = m.client_id)
             where m.person_id = ? and m.agency_id = ? and (m.ends_at is null or m.ends_at > ?)
               and m.role <> ?""";

    /** Status, now, a CMO's role: ids only, of nobody in particular. */
    static final String STAFF = """
            select distinct m.person_id, m.agency_id
              from membership m
              join agency a on a.id = m.agency_id and a.status = ?
             where (m.ends_at is null or m.ends_at > ?) and m.role <> ?
             order by m.person_id, m.agency_id""";

    /** Agency, workspace. */
    static final String STATUS = "select w.status from client_workspace w where w.agency_id = ? and w.id = ?";

    static final List<String> ALL = List.of(
            BY_SLUG,
            NAMESAKES,
            BY_BOTH_SLUGS,
            SEARCH,
            AGENCIES,
            ROLE_IN_WORKSPACE,
            ROLE_IN_AGENCY,
            WORKSPACES_IN_AGENCY,
            STATUS);

    private DirectoryStatements() {}
}
