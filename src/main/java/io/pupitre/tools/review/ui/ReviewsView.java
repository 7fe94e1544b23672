package io.pupitre.tools.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.pupitre.shell.InSection;
import io.pupitre.shell.NamedPage;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.tools.review.ReviewKind;
import io.pupitre.tools.review.ReviewState;
import io.pupitre.tools.review.ReviewedTool;
import io.pupitre.tools.review.Reviews;
import io.pupitre.tools.ui.StackPages;
import io.pupitre.ui.EmptyState;
import io.pupitre.ui.FilterBar;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;

/** Which tools were reviewed, and until when that counts. */
@Route(value = "tools/reviews", layout = WorkspaceLayout.class)
@PermitAll
@InSection(Section.TOOLS)
@SuppressWarnings("serial") // Sessions are never stored.
class ReviewsView extends Div implements BeforeEnterObserver, LocaleChangeObserver, NamedPage {

    private final Reviews reviews;
    private final ReviewPhrases words = new ReviewPhrases(this);
    private final StackPages pages = new StackPages(StackPages.Page.REVIEWS);
    private final Paragraph alert = new Paragraph();
    private final Select<ReviewState> state = new Select<>();
    private final FilterBar bar = new FilterBar("tools.reviews-search", text -> narrow(query().withText(text)), state);
    private final ReviewGrid grid = new ReviewGrid();
    private final EmptyState empty = new EmptyState(Glyph.TOOLS, "tools.reviews-none");
    private List<ReviewedTool> tools = List.of();
    private ReviewQuery query = ReviewQuery.ALL;
    private String workspace = "";

    ReviewsView(Reviews reviews) {
        this.reviews = reviews;
        addClassNames("pu-page", "pu-stack");
        alert.addClassName("pu-renewal-alert");
        state.setItems(ReviewState.values());
        state.setEmptySelectionAllowed(true);
        Wording.bind(state, state::setAriaLabel, "tools.review-state");
        Wording.bind(
                state,
                all -> {
                    state.setPlaceholder(all);
                    state.setEmptySelectionCaption(all);
                    state.setItemLabelGenerator(one -> one == null ? all : words.state(one));
                },
                "tools.reviews-all");
        state.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                narrow(query.withState(change.getValue()));
            }
        });
        add(new PageHeader("tools.reviews").withLead("tools.reviews-lead"), pages, alert, bar, grid, empty);
    }

    @Override
    public String pageName() {
        return getTranslation("tools.reviews");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = event.getRouteParameters().get("workspace").orElse("");
        pages.lead(workspace);
        tools = reviews.matrix();
        query = ReviewQuery.of(event.getLocation().getQueryParameters());
        bar.setSearch(query.text());
        state.setValue(query.state());
        refresh();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        refresh();
    }

    private ReviewQuery query() {
        return query;
    }

    private void narrow(ReviewQuery wanted) {
        query = wanted;
        refresh();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(ReviewsNavigation.reviews(workspace), query.address()));
    }

    private void refresh() {
        List<ReviewedTool> shown = tools.stream().filter(query::matches).toList();
        grid.show(shown, workspace);
        grid.setVisible(!tools.isEmpty());
        bar.setCount(getTranslation("tools.count", shown.size()));
        bar.setVisible(!tools.isEmpty());
        empty.setVisible(tools.isEmpty());
        long bad = count(ReviewState.EXPIRED) + count(ReviewState.FAILED);
        alert.setText(getTranslation("tools.reviews-alert", bad, count(ReviewState.SOON)));
        alert.setVisible(bad + count(ReviewState.SOON) > 0);
    }

    private long count(ReviewState wanted) {
        return tools.stream()
                .flatMap(tool -> Arrays.stream(ReviewKind.values()).map(tool::standing))
                .filter(standing -> standing.state() == wanted)
                .count();
    }
}
