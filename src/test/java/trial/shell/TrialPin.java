package trial.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does in small what the application's routing does: a tab belongs to the workspace of its first address. */
@Component
class TrialPin implements VaadinServiceInitListener {

    private record Pin(String slug) {}

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> init.getUI()
                        .addBeforeEnterListener(enter -> enter.getRouteParameters()
                                .get("workspace")
                                .ifPresent(slug -> ComponentUtil.setData(init.getUI(), Pin.class, new Pin(slug)))));
    }

    static @Nullable String slug() {
        var pin = ComponentUtil.getData(UI.getCurrentOrThrow(), Pin.class);
        return pin == null ? null : pin.slug();
    }
}
