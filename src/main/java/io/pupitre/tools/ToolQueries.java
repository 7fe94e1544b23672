package io.pupitre.tools;

import io.pupitre.ui.SearchText;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads lists of tools by one statement each, whatever is filtered and sorted by. Hibernate adds the tenant. */
@Component
class ToolQueries {

    private static final String ROWS = """
            select new io.pupitre.tools.ToolRow(t.id, t.version, t.product, t.vendor, t.category, t.owner, t.seatsPaid,
              t.seatsUsed, t.annualCost, t.currency, t.renewal, t.renewalDate, t.noticeDays, t.status) from Tool t""";

    private final EntityManager entities;

    ToolQueries(EntityManager entities) {
        this.entities = entities;
    }

    List<ToolRow> page(ToolFilter filter, ToolSort sort, int offset, int limit) {
        return filtered(ROWS, sort.clause(), ToolRow.class, filter)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** All that is known of each tool, without an end: for a file. */
    List<Tool> all(ToolFilter filter, ToolSort sort) {
        return filtered("select t from Tool t", sort.clause(), Tool.class, filter)
                .getResultList();
    }

    /** The first few whose product or vendor contains the text: before the others those that begin with it. */
    List<ToolRow> named(SearchText text) {
        String jpql = ROWS + """

                 where t.product like :anywhere escape '!' or t.vendor like :anywhere escape '!'
                 order by case when t.product like :atStart escape '!' then 0 else 1 end, t.product, t.id""";
        return entities.createQuery(jpql, ToolRow.class)
                .setParameter("anywhere", text.anywhere())
                .setParameter("atStart", text.atStart())
                .setMaxResults(SearchText.ANSWERS)
                .getResultList();
    }

    long count(ToolFilter filter) {
        return filtered("select count(t) from Tool t", "", Long.class, filter).getSingleResult();
    }

    private <T> TypedQuery<T> filtered(String select, String end, Class<T> result, ToolFilter filter) {
        StringBuilder jpql = new StringBuilder(select).append(" where 1 = 1");
        if (!filter.text().isEmpty()) {
            jpql.append("""
                     and (t.product like :text escape '!' or t.vendor like :text escape '!'
                      or t.owner like :text escape '!' or t.integratedWith like :text escape '!')""");
        }
        if (filter.category() != null) {
            jpql.append(" and t.category = :category");
        }
        if (filter.status() != null) {
            jpql.append(" and t.status = :status");
        }
        TypedQuery<T> query = entities.createQuery(jpql.append(end).toString(), result);
        if (!filter.text().isEmpty()) {
            query.setParameter("text", new SearchText(filter.text()).anywhere());
        }
        if (filter.category() != null) {
            query.setParameter("category", filter.category());
        }
        if (filter.status() != null) {
            query.setParameter("status", filter.status());
        }
        return query;
    }
}
