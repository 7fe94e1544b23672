package io.pupitre.tools.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import io.pupitre.tools.catalogue.Catalogue;
import io.pupitre.tools.catalogue.Product;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * The name of a product, with the well-known ones proposed by the browser. Not a combo box: with that many names it asks the
 * server for those that match, and what was typed until then would be lost to who saves at once.
 */
@SuppressWarnings("serial") // Sessions are never stored.
public final class ProductField extends TextField {

    private static final String NAMES = "pu-products";

    private static final String OPTIONS = Catalogue.products().stream()
            .map(Product::name)
            .map(name -> "<option value=\"" + HtmlUtils.htmlEscape(name) + "\"></option>")
            .collect(Collectors.joining());

    public ProductField() {
        Element options = new Element("datalist");
        options.setAttribute("id", NAMES);
        options.setProperty("innerHTML", OPTIONS);
        // Beside the input, which is the browser's own and lies in the page.
        getElement().appendChild(options);
        getElement().executeJs("this.inputElement.setAttribute('list', $0)", NAMES);
        getElement().setAttribute("autocomplete", "off");
    }
}
