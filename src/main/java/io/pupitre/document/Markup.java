package io.pupitre.document;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * An element of a page being made. What people wrote goes in as nodes of text and values of attributes only, and nothing is
 * ever parsed: {@code <img src="http://…">} in a name stays those very characters.
 */
public final class Markup {

    private static final String SVG = "http://www.w3.org/2000/svg";

    /** What no XML can hold; a reader would not see it either. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final Element element;

    private Markup(Element element) {
        this.element = element;
    }

    /** The root of a page. */
    public static Markup page() {
        Document document = newDocument();
        return root(document.createElement("html"));
    }

    /** The root of a drawing. */
    public static Markup drawing() {
        Document document = newDocument();
        return root(document.createElementNS(SVG, "svg"));
    }

    private static Markup root(Element element) {
        element.getOwnerDocument().appendChild(element);
        return new Markup(element);
    }

    private static Document newDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java makes documents", e);
        }
    }

    public Document document() {
        return element.getOwnerDocument();
    }

    /** This element as XML, without a declaration. */
    public String written() {
        StringWriter text = new StringWriter();
        try {
            Transformer writing = TransformerFactory.newDefaultInstance().newTransformer();
            writing.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            writing.transform(new DOMSource(element), new StreamResult(text));
        } catch (TransformerException e) {
            throw new IllegalStateException("Every Java writes documents", e);
        }
        return text.toString();
    }

    /** Adds a child and answers it. */
    public Markup add(String tag) {
        return add(element.getOwnerDocument().createElement(tag));
    }

    /** Adds a child of that class and answers it. */
    public Markup add(String tag, String style) {
        return add(tag).with("class", style);
    }

    /** Adds an element of a drawing and answers it. */
    public Markup draw(String tag) {
        return add(element.getOwnerDocument().createElementNS(SVG, tag));
    }

    public Markup with(String attribute, String value) {
        element.setAttribute(attribute, clean(value));
        return this;
    }

    /** Adds text to this element, and answers this element. */
    public Markup text(String text) {
        element.appendChild(element.getOwnerDocument().createTextNode(clean(text)));
        return this;
    }

    private Markup add(Element child) {
        element.appendChild(child);
        return new Markup(child);
    }

    private static String clean(String text) {
        return NOT_XML.matcher(text).replaceAll("");
    }
}
