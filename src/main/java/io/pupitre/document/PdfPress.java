package io.pupitre.document;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/**
 * Prints pages as tagged PDF. It fetches nothing: whatever a page, its style or a drawing in it points to is refused, be it
 * on the network, on the disk or in the class path. Its own fonts are handed to it.
 */
@Component
public final class PdfPress {

    private static final String LIBERATION = "/liberation/LiberationSans-";

    /** For the arrows, shapes and scripts that the first has not. */
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";

    /** A long document takes a processor for seconds and a hundred megabytes meanwhile: few at once, the others wait. */
    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

    /** @param language that the page is in */
    public byte[] print(Document page, Locale language) {
        turns.acquireUninterruptibly();
        try {
            return printNow(page, language);
        } finally {
            turns.release();
        }
    }

    private static byte[] printNow(Document page, Locale language) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (BatikSVGDrawer drawings = new BatikSVGDrawer()) {
            new PdfRendererBuilder()
                    .withW3cDocument(page, null)
                    .useSVGDrawer(drawings)
                    .useExternalResourceAccessControl(
                            (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .useUriResolver((base, address) -> null)
                    .useFont(font(LIBERATION + "Regular.ttf"), "Liberation Sans", 400, FontStyle.NORMAL, true)
                    .useFont(font(LIBERATION + "Bold.ttf"), "Liberation Sans", 700, FontStyle.NORMAL, true)
                    .useFont(font(DEJAVU + ".ttf"), "DejaVu Sans", 400, FontStyle.NORMAL, true)
                    .useFont(font(DEJAVU + "-Bold.ttf"), "DejaVu Sans", 700, FontStyle.NORMAL, true)
                    .useUnicodeLineBreaker(new LineBreaks(language))
                    .useReplacementText("\u25A1")
                    .usePdfUaAccessibility(true)
                    .withProducer("Pupitre")
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> {
            InputStream font = PdfPress.class.getResourceAsStream(file);
            if (font == null) {
                throw new IllegalStateException("The font " + file + " is missing");
            }
            return font;
        };
    }
}
