package io.pupitre.scorecard;

import io.pupitre.csv.CsvSource;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bytes of uploaded files by plain SQL: one part at a time is in memory. */
@Component
class ImportFileStatements {

    static final int PART_SIZE = 1 << 20;

    private final JdbcClient jdbc;

    ImportFileStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Scope.Workspace scope, UUID batch, int part, byte[] content) {
        jdbc.sql("""
                        insert into input_import_part (client_id, import_id, part, agency_id, content)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        client(scope),
                        Ids.bytes(batch),
                        part,
                        Ids.bytes(scope.agency().value()),
                        content)
                .update();
    }

    void delete(Scope.Workspace scope, UUID batch) {
        jdbc.sql("delete from input_import_part where client_id = ? and import_id = ?")
                .params(client(scope), Ids.bytes(batch))
                .update();
    }

    /** The file, read part by part. */
    CsvSource source(Scope.Workspace scope, UUID batch) {
        return () -> new PartStream(scope, batch);
    }

    private byte[] part(Scope.Workspace scope, UUID batch, int part) {
        return jdbc.sql("select content from input_import_part where client_id = ? and import_id = ? and part = ?")
                .params(client(scope), Ids.bytes(batch), part)
                .query((row, number) -> row.getBytes(1))
                .optional()
                .orElse(new byte[0]);
    }

    private static byte[] client(Scope.Workspace scope) {
        return Ids.bytes(scope.workspace().value());
    }

    private final class PartStream extends InputStream {

        private final Scope.Workspace scope;
        private final UUID batch;
        private InputStream part = new ByteArrayInputStream(new byte[0]);
        private int next;
        private boolean end;

        PartStream(Scope.Workspace scope, UUID batch) {
            this.scope = scope;
            this.batch = batch;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = part.read(buffer, offset, length);
            while (read < 0 && !end) {
                byte[] content = part(scope, batch, next++);
                end = content.length == 0;
                part = new ByteArrayInputStream(content);
                read = part.read(buffer, offset, length);
            }
            return read;
        }
    }
}
