package io.pupitre.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ContentJsonTest {

    @Test
    void whatIsWrittenIsReadBack() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            TemplateContent content = Contents.random(random);
            String json = ContentJson.write(content);
            assertThat(ContentJson.read(json)).as(json).isEqualTo(content);
            assertThat(ContentJson.write(ContentJson.read(json))).isEqualTo(json);
        }
    }

    @Test
    void theFormIsCanonical() {
        TemplateContent content = Contents.of(
                Contents.field("n", "Pays", FieldKind.NUMBER, new FieldValue.Figure(new BigDecimal("7.00"))));
        assertThat(ContentJson.write(content))
                .isEqualTo("{\"format\":1,\"fields\":[{\"id\":\"n\",\"label\":{\"fr\":\"Pays\",\"en\":\"Pays (en)\"},"
                        + "\"help\":{\"fr\":\"\",\"en\":\"\"},\"kind\":\"number\",\"value\":\"7\"}],\"steps\":[]}");
    }

    @Test
    void aFormatFromTheFutureIsNotGuessed() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> ContentJson.read("{\"format\":2,\"fields\":[],\"steps\":[]}"));
    }
}
