package io.pupitre.tools.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.pupitre.tools.ToolFilter;
import io.pupitre.tools.ToolSort;
import io.pupitre.tools.ToolStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListQueryTest {

    @Test
    void whatIsShownStandsInTheAddressAndComesBackFromIt() {
        var query = new ListQuery(
                new ToolFilter("crm & co", "E-mailing", "emailing", ToolStatus.RETIRING),
                new ToolSort(ToolSort.Key.ANNUAL_COST, false));

        assertThat(query.address().getSingleParameter("sort")).contains("-annual-cost");
        assertThat(ListQuery.of(query.address())).isEqualTo(query);
    }

    @Test
    void theUsualListHasABareAddress() {
        assertThat(ListQuery.ALL.address().getParameters()).isEmpty();
        assertThat(ListQuery.of(QueryParameters.empty())).isEqualTo(ListQuery.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=gone&sort=password", "category=&q=", "sort=-", "sort=version;drop table tool"})
    void whatAnAddressSaysWronglyIsIgnored(String address) {
        assertThat(ListQuery.of(QueryParameters.fromString(address))).isEqualTo(ListQuery.ALL);
    }
}
