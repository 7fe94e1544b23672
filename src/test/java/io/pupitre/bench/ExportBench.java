package io.pupitre.bench;

import static io.pupitre.fixtures.TwoClients.in;
import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.scorecard.ManyFigures;
import io.pupitre.scorecard.document.FiguresWorkbook;
import io.pupitre.tenancy.Scope;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * By how much the heap grows while 100,000 figures go out as XLSX. What is reachable is measured by full collections: before,
 * and again and again while the file is written, each {@value #STEP} bytes of it.
 */
@SuppressWarnings("NullAway.Init")
class ExportBench extends Bench {

    private static final long GROWTH = 32L << 20;
    private static final int ROWS = 100_000;
    private static final int STEP = 200_000;
    private static final YearMonth LAST = YearMonth.of(2026, 10);

    @Autowired
    private ManyFigures figures;

    @Autowired
    private FiguresWorkbook workbook;

    @TempDir
    private Path folder;

    @Test
    void export() throws IOException {
        Scope.Workspace scope = clients.consultantInFirst();
        ManyFigures.Size size = new ManyFigures.Size(2, LAST.minusMonths(12), LAST, ROWS / 2 / 395 + 1);
        ManyFigures.Seed seed = figures.seed(scope, size);
        inTransaction(connection -> figures.fill(connection, seed));
        write(scope, OutputStream.nullOutputStream());

        Path file = folder.resolve("figures.xlsx");
        long before = Heap.live();
        try (Watched out = new Watched(Files.newOutputStream(file))) {
            write(scope, out);
            assertThat(out.samples).isGreaterThan(3);
            Comparison.print("export", 1, (double) (out.most - before) / GROWTH);
        }
        try (ReadableWorkbook read = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = read.getFirstSheet().openStream()) {
            assertThat(rows.count()).isGreaterThan(ROWS);
        }
    }

    private void write(Scope.Workspace scope, OutputStream out) {
        in(scope, () -> {
            workbook.write(out, Locale.FRENCH);
            return true;
        });
    }

    /** Looks at the heap as the bytes go by. */
    private static final class Watched extends FilterOutputStream {

        private long written;
        private long most;
        private int samples;

        Watched(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            if (written / STEP != (written + length) / STEP) {
                most = Math.max(most, Heap.live());
                samples++;
            }
            written += length;
        }
    }
}
