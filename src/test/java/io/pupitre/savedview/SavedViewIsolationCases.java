package io.pupitre.savedview;

import static io.pupitre.isolation.IsolationCase.Border.WORKSPACE;

import io.pupitre.isolation.IsolationCase;
import io.pupitre.isolation.IsolationCases;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.WorkspaceId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

@Component
class SavedViewIsolationCases implements IsolationCases {

    private final SavedViews views;

    SavedViewIsolationCases(SavedViews views) {
        this.views = views;
    }

    @Override
    public List<IsolationCase<?>> cases() {
        return List.of(
                IsolationCase.byListing("SavedViews.of", WORKSPACE, this::keep, () -> views.of("tools")),
                IsolationCase.byHandle(
                        "SavedViews.remove", WORKSPACE, () -> kept().id(), () -> new SavedViewId(Ids.next()), id -> {
                            views.remove(id);
                            return "done";
                        }),
                IsolationCase.byHandle(
                        "SavedViews.bringBack",
                        WORKSPACE,
                        () -> views.remove(kept().id()),
                        () -> new RemovedView(
                                new WorkspaceId(Ids.next()),
                                "tools",
                                new PersonId(Ids.next()),
                                new SavedViewDetails("gone", "status=active", true)),
                        views::bringBack));
    }

    @Override
    public Map<Class<?>, Supplier<UUID>> entities() {
        return Map.of(SavedView.class, () -> kept().id().value());
    }

    @Override
    public Map<String, String> exempt() {
        return Map.of(
                "SavedViews.keep",
                "names no record but the person's own; that it is unseen elsewhere is shown by SavedViews.of");
    }

    private void keep(String name) {
        views.keep("tools", new SavedViewDetails(name, "status=active", true));
    }

    private SavedViewRecord kept() {
        return views.keep("tools", new SavedViewDetails("kept " + System.nanoTime(), "status=active", true));
    }
}
