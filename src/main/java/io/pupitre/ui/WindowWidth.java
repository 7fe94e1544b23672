package io.pupitre.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;

/** Lets a component follow the width of the browser's window, for what a style sheet can't say: which columns there are. */
public final class WindowWidth {

    private WindowWidth() {}

    /**
     * Tells the width once the component is on a page, and again whenever the window is resized.
     *
     * @param fit takes the width in pixels; 0 or less when it is not known
     */
    public static void follow(Component component, SerializableConsumer<Integer> fit) {
        component.addAttachListener(attach -> {
            var page = attach.getUI().getPage();
            fit.accept(page.getExtendedClientDetails().getWindowInnerWidth());
            var registration = page.addBrowserWindowResizeListener(resize -> fit.accept(resize.getWidth()));
            component.addDetachListener(detach -> {
                detach.unregisterListener();
                registration.remove();
            });
        });
    }
}
