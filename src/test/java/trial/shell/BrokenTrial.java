package trial.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

@Route("broken")
class BrokenTrial extends Div {

    BrokenTrial() {
        throw new IllegalStateException("a failure on purpose");
    }
}
