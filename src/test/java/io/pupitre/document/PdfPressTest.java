package io.pupitre.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** Even if somebody's markup came into a page, which {@link Markup} rules out, nothing of it would be fetched. */
@SuppressWarnings("NullAway.Init")
class PdfPressTest {

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();

    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void fetchesNothing(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.css"), "p:after { content: 'stolen' }");
        String there = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        String html = """
                <html xmlns:xlink="http://www.w3.org/1999/xlink">
                 <head>
                  <title>t</title>
                  <link rel="stylesheet" href="%1$slink.css"/><link rel="stylesheet" href="%2$s"/>
                  <style>
                   @import url(%1$simport.css);
                   @font-face { font-family: f; src: url(%1$sfont.ttf); }
                   body { background: url(%1$sbackground.png); font-family: f, 'Liberation Sans'; }
                   li { list-style-image: url(%1$slist.png); }
                  </style>
                 </head>
                 <body>
                  <p>printed</p><ul><li>one</li></ul>
                  <img src="%1$simage.png" alt="i"/><img src="%1$simage.svg" alt="i"/><img src="%2$s" alt="i"/>
                  <img src="classpath:/application.yaml" alt="i"/>
                  <object data="%1$sobject.pdf" type="application/pdf"></object><iframe src="%1$sframe.html"></iframe>
                  <svg xmlns="http://www.w3.org/2000/svg" width="90" height="90" viewBox="0 0 90 90" alt="drawing">
                   <image href="%1$shref.png" xlink:href="%1$sxlink.png" width="9" height="9"/>
                   <use xlink:href="%1$suse.svg#a"/>
                   <script xlink:href="%1$sscript.js"/>
                   <rect width="9" height="9" fill="red"/>
                  </svg>
                 </body>
                </html>""".formatted(there, secret.toUri());

        byte[] pdf = new PdfPress().print(parse(html), Locale.FRENCH);

        assertThat(asked).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("printed")
                    .doesNotContain("stolen");
        }
    }

    private static Document parse(String html) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }
}
